import { describe, expect, test } from 'vitest'
import { CHECK_RULES, ruleOf, severityOf } from '../../../shared/checks/check-rules.ts'
import { checkComparability } from '../../../shared/checks/comparability.ts'
import type { FindingCode } from '../../../shared/checks/finding.ts'
import { type FindingNote, noteOf } from '../../../shared/checks/finding-note.ts'
import { checkFollowUps } from '../../../shared/checks/follow-up-completeness.ts'
import { checkTargets } from '../../../shared/checks/target-completeness.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import { regionPlace } from '../calc/examples.ts'
import { headOf, percentGoal, targetOf } from './examples.ts'

const followUp = (more: Partial<FollowUp>): FollowUp => ({
  id: 4,
  bornInMeeting: 3,
  number: '3.2',
  issue: null,
  action: 'Menyampaikan daftar pekerja non-ASN.',
  output: 'Daftar dari 31 perangkat daerah',
  due: { on: '2025-12-31', precision: 'month' },
  remark: null,
  indicator: null,
  region: null,
  lead: ['BKPSDM'],
  support: [],
  entries: [],
  ...more,
})

describe('targets', () => {
  test('that are complete are no finding', () => {
    expect(checkTargets([targetOf(percentGoal(4500))])).toEqual([])
  })

  test('name everything they lack, blank text included', () => {
    expect(checkTargets([{ id: null, indicator: ' ', year: null, instrument: '' }])).toEqual([
      {
        code: '12',
        severity: 'doubt',
        site: { place: null, indicator: null, field: null },
        targetId: null,
        year: null,
        missing: ['year', 'indicator', 'instrument'],
      },
    ])
  })

  test('keep their indicator and year in the finding', () => {
    const [finding] = checkTargets([{ id: 3, indicator: 'ucj', year: 2025, instrument: null }])
    expect(finding).toMatchObject({ targetId: 3, year: 2025, missing: ['instrument'], site: { indicator: 'ucj' } })
  })
})

describe('RTL', () => {
  test('that are complete are no finding', () => {
    expect(checkFollowUps([followUp({})])).toEqual([])
  })

  test.each<[Partial<FollowUp>, readonly string[]]>([
    [{ lead: [] }, ['lead']],
    [{ due: null }, ['due']],
    [{ output: null }, ['output']],
    [{ output: '  ' }, ['output']],
    [{ lead: [], due: null, output: null }, ['lead', 'due', 'output']],
  ])('with %j lack %j', (more, missing) => {
    expect(checkFollowUps([followUp(more)])).toEqual([
      expect.objectContaining({ code: '16', severity: 'note', followUpId: 4, number: '3.2', missing }),
    ])
  })
})

describe('two snapshots compared', () => {
  const from = headOf({ asOf: '2025-06-30' })

  test('with the same label and source of potensi are no finding', () => {
    expect(checkComparability(from, headOf({}))).toEqual([])
  })

  test('tell which of the two differs, and how', () => {
    expect(checkComparability(from, headOf({ source: 'Dinas Tenaga Kerja' }))).toEqual([
      {
        code: '18',
        severity: 'note',
        site: { place: null, indicator: null, field: 'source' },
        fromDay: '2025-06-30',
        toDay: '2025-10-30',
        label: null,
        source: { from: from.source, to: 'Dinas Tenaga Kerja' },
      },
    ])
    expect(checkComparability(from, headOf({ eligibleLabel: 'Penduduk bekerja' }))[0]).toMatchObject({
      label: { from: from.eligibleLabel, to: 'Penduduk bekerja' },
      source: null,
    })
  })
})

describe('the table of checks', () => {
  test('has each check of domain 6 but 11, 13 and 17 once, in order', () => {
    const codes: readonly FindingCode[] = [
      '1',
      '1b',
      '1c',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '12',
      '14',
      '15',
      '16',
      '18',
    ]
    expect(CHECK_RULES.map(({ code }) => code)).toEqual(codes)
    expect(new Set(CHECK_RULES.map(({ title }) => title)).size).toBe(codes.length)
  })

  test('lets only a second snapshot and a day in the future block', () => {
    expect(CHECK_RULES.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)).toEqual(['9'])
    expect(severityOf('10', 'future')).toBe('blocks')
    expect([severityOf('10'), severityOf('10', 'old'), severityOf('10', 'after-meeting')]).not.toContain('blocks')
  })

  test('is looked up by code', () => {
    expect(ruleOf('1b').title).toBe('Segmen tampak berisi potensi')
    expect(ruleOf('8').title).toBe('Peserta aktif turun')
  })
})

describe('the note of a finding', () => {
  const note = (more: Partial<FindingNote>): FindingNote => ({
    code: '8',
    place: 'r:52.72',
    indicator: 'ucj.jakon',
    cause: 'projects-ended',
    explanation: null,
    ...more,
  })
  const finding = {
    code: '8',
    site: { place: regionPlace('52.72', 'KOTA BIMA'), indicator: 'ucj.jakon', field: 'active' },
  } as const

  test('is the one of the same check, place and indicator', () => {
    expect(noteOf(finding, [note({ indicator: 'ucj' }), note({})])).toEqual(note({}))
  })

  test.each([note({ code: '7' }), note({ place: 'r:52.72.01' }), note({ place: null }), note({ indicator: null })])(
    'is never one of another figure: %j',
    (other) => {
      expect(noteOf(finding, [other])).toBeNull()
    },
  )

  test('of the snapshot as a whole has no place', () => {
    const whole = { code: '9', site: { place: null, indicator: null, field: 'asOf' } } as const
    const own = note({ code: '9', place: null, indicator: null, cause: null, explanation: 'Versi Disnaker.' })
    expect(noteOf(whole, [note({}), own])).toEqual(own)
  })
})
