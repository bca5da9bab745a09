import { describe, expect, it } from 'vitest'
import { rational } from '../../../../shared/calc/rational.ts'
import { memoChange, memoTarget } from '../../../../shared/text/narrative/memo.ts'

const GOAL = { kind: 'percent', hundredths: 3000 } as const
const FALL = { name: 'PU', people: 1035, cause: null }
const DOWN = rational(-26, 10_000)

describe('the sentences of a nota dinas', () => {
  it('name the segment a fall mainly came from once, with its loss and cause', () => {
    expect(memoChange('2025-06-30', DOWN, 'PU', FALL)).toBe(
      'Cakupan turun 0,26 poin persentase sejak 30 Juni 2025, terutama pada segmen PU yang berkurang 1.035 orang.',
    )
    expect(memoChange('2025-06-30', DOWN, 'PU', { ...FALL, cause: 'berakhirnya proyek' })).toMatch(
      /segmen PU yang berkurang 1\.035 orang karena berakhirnya proyek\.$/,
    )
  })

  it('name another segment that lost people beside the main one', () => {
    expect(memoChange('2025-06-30', DOWN, 'BPU', FALL)).toMatch(/pada segmen BPU; PU berkurang 1\.035 orang\.$/)
    expect(memoChange('2025-06-30', DOWN, null, FALL)).toMatch(/30 Juni 2025; PU berkurang 1\.035 orang\.$/)
  })

  it('say the present pace whether people are added or lost', () => {
    expect(memoTarget(GOAL, 4450, '2025-12-31', rational(463))).toMatch(/; laju saat ini 463 orang\.$/)
    expect(memoTarget(GOAL, 4450, '2025-12-31', rational(-516))).toMatch(
      /; dengan laju saat ini peserta aktif berkurang 516 orang tiap bulan\.$/,
    )
    expect(memoTarget(GOAL, 4450, '2025-12-31', null)).not.toContain('laju')
  })
})
