import { describe, expect, test } from 'vitest'
import { checkSnapshot } from '../../../shared/checks/check-snapshot.ts'
import { SOURCE_UNKNOWN, type SnapshotHead } from '../../../shared/domain/snapshot.ts'
import { codesOf, current, headOf, inputOf, only } from './examples.ts'

describe('a second snapshot of the same day', () => {
  const check = (others: readonly SnapshotHead[], own: Partial<SnapshotHead> = {}) =>
    only(checkSnapshot(inputOf(current([], own), { others })), '9')

  test('that is unrelated blocks finalising and names its source', () => {
    const findings = check([headOf({ id: 7, source: 'Dinas Tenaga Kerja' })])
    expect(findings).toEqual([
      {
        code: '9',
        severity: 'blocks',
        site: { place: null, indicator: null, field: 'asOf' },
        asOf: '2025-10-30',
        otherId: 7,
        otherSource: 'Dinas Tenaga Kerja',
      },
    ])
  })

  test('names no source that nobody recorded', () => {
    expect(check([headOf({ id: 7, source: SOURCE_UNKNOWN })])).toMatchObject([{ otherSource: '' }])
  })

  test.each<[string, readonly SnapshotHead[], Partial<SnapshotHead>]>([
    ['the snapshot itself', [headOf({ id: 2 })], {}],
    ['the version it corrects', [headOf({ id: 1 })], { version: 2, supersedes: 1 }],
    [
      'an earlier version of the version it corrects',
      [headOf({ id: 1 }), headOf({ id: 5, version: 2, supersedes: 1 })],
      { version: 3, supersedes: 5 },
    ],
    ['a correction of it', [headOf({ id: 8, version: 2, supersedes: 2 })], {}],
    ['a sibling correction of an older version', [headOf({ id: 8, version: 3, supersedes: 1 })], { supersedes: 1 }],
    ['another day', [headOf({ id: 7, asOf: '2025-10-29' })], {}],
    ['another region', [headOf({ id: 7, region: '52.71' })], {}],
    ['another dataset', [headOf({ id: 7, dataset: 'non-asn' })], {}],
  ])('is not seen in %s', (_, others, own) => {
    expect(check(others, own)).toEqual([])
  })

  test('is counted once however many versions it has', () => {
    const others = [headOf({ id: 7 }), headOf({ id: 8, version: 2, supersedes: 7, source: 'versi kedua' })]
    expect(check(others).map(({ otherId }) => otherId)).toEqual([8])
  })

  test('is found even when corrections point at each other', () => {
    const circle = [headOf({ id: 7, supersedes: 8 }), headOf({ id: 8, supersedes: 7 })]
    expect(check(circle)).toHaveLength(1)
  })
})

describe('the as-of day', () => {
  const check = (today: string, meetingDate: string | null) =>
    only(checkSnapshot(inputOf(current([]), { today, meetingDate })), '10').map(
      ({ reason, severity, days, against }) => ({
        reason,
        severity,
        days,
        against,
      }),
    )

  test('in the future blocks finalising, whatever the meeting', () => {
    const future = [{ reason: 'future', severity: 'blocks', days: 1, against: '2025-10-29' }]
    expect(check('2025-10-29', null)).toEqual(future)
    expect(check('2025-10-29', '2025-10-28')).toEqual(future)
    expect(check('2025-10-30', null)).toEqual([])
  })

  test('after the meeting is doubted, on the day of the meeting it is not', () => {
    expect(check('2025-11-12', '2025-10-29')).toEqual([
      { reason: 'after-meeting', severity: 'doubt', days: 1, against: '2025-10-29' },
    ])
    expect(check('2025-11-12', '2025-10-30')).toEqual([])
  })

  test('is old from 61 days before the meeting on', () => {
    expect(check('2025-11-12', '2025-12-29')).toEqual([])
    expect(check('2025-11-12', '2025-12-30')).toEqual([
      { reason: 'old', severity: 'note', days: 61, against: '2025-12-30' },
    ])
  })

  test('without a meeting is never old', () => {
    expect(check('2031-01-01', null)).toEqual([])
  })
})

describe('findings as a whole', () => {
  test('an empty snapshot has none', () => {
    expect(codesOf(checkSnapshot(inputOf(current([]))))).toEqual([])
  })
})
