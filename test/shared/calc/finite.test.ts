import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, decomposition, segmentContribution } from '../../../shared/calc/change.ts'
import { coverage, uncovered } from '../../../shared/calc/coverage.ts'
import { gapShares } from '../../../shared/calc/gap-share.ts'
import { paceNeeded, paceSoFar } from '../../../shared/calc/pace.ts'
import { pathTo2045 } from '../../../shared/calc/path-2045.ts'
import { projectActive } from '../../../shared/calc/projection.ts'
import { targetStanding } from '../../../shared/calc/target-gap.ts'
import { twentyPercentGoals, twentyPercentRule } from '../../../shared/calc/twenty-percent.ts'
import { anyFigures, knownCount } from './arbitraries.ts'

/** Fails on any number that is not a safe integer and on any fraction whose denominator is not above 0, at any depth. */
const expectExact = (value: unknown): void => {
  if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true)
  if (typeof value !== 'object' || value === null) return
  if ('den' in value) expect(typeof value.den === 'bigint' && value.den > 0n).toBe(true)
  for (const part of Object.values(value)) expectExact(part)
}

/** Runs a calculation that may refuse counts beyond the safe integers, and nothing else. */
const exactOrRefused = (calculate: () => unknown): void => {
  let result: unknown
  try {
    result = calculate()
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    expect(String(error)).toContain('safe integers')
    return
  }
  expectExact(result)
}

describe('every calculation', () => {
  it('gives safe integers and proper fractions, or refuses, for zero, missing, tiny and huge counts', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, knownCount, fc.nat({ max: 10_000 }), (from, to, people, hundredths) => {
        const points = [
          { asOf: '2025-06-30', active: from.active },
          { asOf: '2025-10-30', active: to.active },
        ]
        const rows = [from, to].map((figures, position) => ({ key: String(position), people: uncovered(figures) }))
        exactOrRefused(() => [coverage(from), uncovered(from)])
        exactOrRefused(() => change(from, to))
        exactOrRefused(() => decomposition(from, to))
        exactOrRefused(() => segmentContribution(from, to, people))
        exactOrRefused(() => targetStanding(to, { kind: 'percent', hundredths }))
        exactOrRefused(() => targetStanding(to, { kind: 'people', people }))
        exactOrRefused(() => paceSoFar('2025-06-30', from.active, '2025-10-30', to.active))
        exactOrRefused(() => paceNeeded(people, '2025-10-30', '2025-12-31'))
        exactOrRefused(() => projectActive({ points, method: 'last-two', eligible: to.eligible, day: '2045-12-31' }))
        exactOrRefused(() => [twentyPercentRule(from, to), twentyPercentGoals(to)])
        exactOrRefused(() => pathTo2045({ asOf: '2025-10-30', figures: to }))
        exactOrRefused(() => gapShares(rows))
      }),
      { numRuns: 500 },
    )
  })
})
