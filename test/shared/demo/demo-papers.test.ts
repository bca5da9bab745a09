import { describe, expect, it } from 'vitest'
import { daysBetween, isDateKey, weekdayOf } from '../../../shared/domain/date-key.ts'
import { DEMO_DATA } from '../../../shared/demo/demo-data.ts'

const { meetings, followUps, officials, units, papers, protection, snapshots } = DEMO_DATA
const meetingOf = (key: string) => meetings.find((meeting) => meeting.key === key)
const STATUS_DAY = '2025-11-12'

describe('the meetings of the sample data', () => {
  it('are the second and third of 2025, on a Thursday and a Wednesday', () => {
    expect(meetings.map(({ date, ordinal }) => [date, ordinal, weekdayOf(date)])).toEqual([
      ['2025-07-10', 2, 4],
      ['2025-11-12', 3, 3],
    ])
  })

  it('look at snapshots not older than 60 days, never later than the meeting, in time order', () => {
    const asOf = (key: string | null) => snapshots.find((snapshot) => snapshot.key === key)?.asOf ?? null
    const days = meetings.map(({ snapshots: roles }) => [
      asOf(roles.current),
      asOf(roles.previous),
      asOf(roles['year-before']),
    ])
    expect(days).toEqual([
      ['2025-06-30', '2025-02-28', null],
      ['2025-10-30', '2025-06-30', '2024-10-31'],
    ])
    meetings.forEach((meeting, index) => {
      const age = daysBetween(days[index]?.[0] ?? '', meeting.date)
      expect(age).toBeGreaterThanOrEqual(0)
      expect(age).toBeLessThanOrEqual(60)
    })
  })

  it('count 17 people of seven elements at the second one, named as in the report', () => {
    const attendance = meetingOf('nov-2025')?.attendance ?? []
    expect(attendance.reduce((sum, { people }) => sum + people, 0)).toBe(17)
    expect(attendance.map(({ label }) => label)).toEqual([
      'Asisten II',
      'BPKAD',
      'Bappeda',
      'Dinas Tenaga Kerja',
      'Bagian Kesejahteraan Rakyat',
      'Bagian Pemerintahan',
      'BPJS Ketenagakerjaan Cabang Kota Bima',
    ])
  })
})

describe('the RTL of the sample data', () => {
  it('are numbered by meeting and item, with a person in charge and an output; only 3.2 has no due date', () => {
    expect(followUps.map(({ number }) => number)).toEqual(['2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3'])
    for (const followUp of followUps) {
      const meeting = meetingOf(followUp.bornInMeeting)
      expect(followUp.number.startsWith(`${meeting?.ordinal}.`)).toBe(true)
      expect(followUp.lead.length).toBeGreaterThan(0)
      expect(followUp.output).not.toBeNull()
      for (const entry of followUp.entries) expect(entry.date >= (meeting?.date ?? '9')).toBe(true)
    }
    expect(followUps.filter(({ due }) => due === null).map(({ number }) => number)).toEqual(['3.2'])
  })

  it('have ended, or are late, as the report of 12 November 2025 says', () => {
    const standing = followUps.map(({ number, due, entries }) => {
      const latest = entries.at(-1)
      const ended = latest?.status === 'done'
      const late = ended || due === null ? 0 : Math.max(0, daysBetween(due.on, STATUS_DAY))
      return [number, latest?.status, latest?.percent, ended ? latest.date : null, late]
    })
    expect(standing).toEqual([
      ['2.1', 'in-progress', 90, null, 43],
      ['2.2', 'done', 100, '2025-09-24', 0],
      ['2.3', 'done', 100, '2025-10-22', 0],
      ['2.4', 'constrained', 70, null, 73],
      ['3.1', 'not-started', 0, null, 0],
      ['3.2', 'not-started', 0, null, 0],
      ['3.3', 'not-started', 0, null, 0],
    ])
  })

  it('keep their entries oldest first, on days that exist, none after the meeting, with rising percent', () => {
    for (const { entries } of followUps) {
      entries.forEach((entry, index) => {
        const before = entries[index - 1]
        expect(isDateKey(entry.date) && entry.date <= STATUS_DAY).toBe(true)
        expect(entry.note).not.toBe('')
        if (before) expect(entry.date > before.date && (entry.percent ?? 0) >= (before.percent ?? 0)).toBe(true)
      })
    }
  })

  it('answer figures that the snapshots hold', () => {
    const held = new Set(
      snapshots.flatMap(({ observations }) =>
        observations.map(({ indicator, place }) => `${indicator} ${place.kind === 'region' ? place.code : ''}`),
      ),
    )
    for (const { indicator, region } of followUps) {
      if (indicator !== null) expect(held).toContain(`${indicator} ${region}`)
    }
  })
})

describe('the protection by payer', () => {
  it('costs people times rate times months, and adds up to the printed totals without Baznas', () => {
    const known = protection.rows.filter(({ paid }) => paid !== null)
    for (const { paid, months, rupiah } of known) expect((paid ?? 0) * (months ?? 0) * 16_800).toBe(rupiah)
    const total = (['quota', 'verified', 'registered', 'paid', 'rupiah'] as const).map((field) =>
      known.reduce((sum, row) => sum + (row[field] ?? 0), 0),
    )
    expect(total).toEqual([2950, 2824, 2740, 2453, 199_012_800])
    for (const { quota, verified, registered, paid } of known) {
      const funnel = [quota, verified, registered, paid].map((count) => count ?? 0)
      expect(funnel).toEqual(funnel.toSorted((a, b) => b - a))
    }
    const [baznas] = protection.rows.filter(({ payer }) => payer === 'Baznas')
    expect(baznas).toMatchObject({
      quota: null,
      verified: null,
      registered: null,
      paid: null,
      months: null,
      rupiah: null,
    })
  })
})

describe('the references of the sample data', () => {
  it('name units, officials, meetings and snapshots that exist, each key once', () => {
    const unitKeys = new Set<string>(units.map(({ key }) => key))
    const officialKeys = new Set<string>(officials.map(({ key }) => key))
    expect([unitKeys.size, officialKeys.size]).toEqual([units.length, officials.length])
    const used = [
      ...meetings.flatMap(({ attendance }) => attendance),
      ...followUps.flatMap(({ lead, support }) => [...lead, ...support]),
    ]
    for (const { unit, label } of used) {
      expect(unitKeys).toContain(unit)
      expect(label).not.toBe('')
    }
    expect(new Set(used.map(({ unit }) => unit)).size).toBe(units.length)
    for (const key of [papers.signatory, papers.memo.from, ...meetings.map(({ chair }) => chair)]) {
      expect(officialKeys).toContain(key)
    }
    expect(meetingOf(papers.meeting)?.date).toBe(STATUS_DAY)
  })

  it('mark both officials as examples, with a NIP of 18 digits', () => {
    for (const { name, nip } of officials) {
      expect(name).toMatch(/^NAMA PEJABAT CONTOH, /)
      expect(nip).toMatch(/^\d{18}$/)
    }
  })

  it('judge the kota by its own target only', () => {
    const acuan = DEMO_DATA.targets.filter((target) => target.acuan)
    expect(acuan.map(({ region, year, goal }) => [region, year, goal])).toEqual([
      ['52.72', 2025, { kind: 'percent', hundredths: 4500 }],
    ])
    expect(DEMO_DATA.targets.filter(({ region }) => region === '52').map(({ year, goal }) => [year, goal])).toEqual([
      [2025, { kind: 'percent', hundredths: 6222 }],
      [2026, { kind: 'percent', hundredths: 6494 }],
    ])
  })
})
