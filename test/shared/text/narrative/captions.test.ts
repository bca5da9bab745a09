import { describe, expect, it } from 'vitest'
import { rational } from '../../../../shared/calc/rational.ts'
import { trendFinding } from '../../../../shared/text/narrative/captions.ts'

const at = (asOf: string, hundredths: number | null) => ({
  asOf,
  coverage: hundredths === null ? null : rational(hundredths, 10_000),
})
const NONE = { kind: 'none' } as const
const COURSE = [at('2024-11-01', 4060), at('2025-03-31', 4500), at('2025-07-31', 4872), at('2025-10-31', 4466)]

describe('what a trend shows', () => {
  it('is one direction where every snapshot keeps it', () => {
    expect(trendFinding(COURSE.slice(0, 3), NONE, '2025-03-31')).toBe('Cakupan naik pada setiap potret data')
  })

  it('is otherwise the last move, from the snapshot that the figures beside it are compared with', () => {
    expect(trendFinding(COURSE, NONE, '2025-07-31')).toBe('Cakupan turun 4,06 poin sejak 31 Juli 2025')
    expect(trendFinding(COURSE, NONE, '2025-03-31')).toBe('Cakupan turun 0,34 poin sejak 31 Maret 2025')
  })

  it('starts at the last known point where that snapshot is not drawn or has no coverage', () => {
    expect(trendFinding(COURSE, NONE, null)).toBe('Cakupan turun 4,06 poin sejak 31 Juli 2025')
    const gap = [...COURSE.slice(0, 3), at('2025-09-30', null), ...COURSE.slice(3)]
    expect(trendFinding(gap, NONE, '2025-09-30')).toBe('Cakupan turun 4,06 poin sejak 31 Juli 2025')
  })

  it('says whether equality is exact, and joins a reached target to anything but a fall with "dan"', () => {
    const same = [at('2025-03-31', 4500), at('2025-07-31', 4000), at('2025-10-31', 4000)]
    expect(trendFinding(same, { kind: 'reached' }, '2025-07-31')).toBe(
      'Cakupan sama dengan keadaan per 31 Juli 2025 dan target telah tercapai',
    )
    expect(trendFinding(COURSE, { kind: 'reached' }, null)).toMatch(/2025, tetapi target telah tercapai$/)
  })

  it('says the distance in people where its points print as 0,00 (24)', () => {
    const nearly = { kind: 'short', people: 1, points: rational(1, 80_000) } as const
    expect(trendFinding(COURSE.slice(0, 2), nearly, null)).toBe(
      'Cakupan naik pada setiap potret data, tetapi masih kurang 1 orang untuk mencapai target',
    )
    expect(trendFinding(COURSE.slice(0, 2), { ...nearly, points: rational(1, 20_000) }, null)).toMatch(
      /masih 0,01 poin di bawah target$/,
    )
  })
})
