import fc from 'fast-check'
import { type Count, type Figures, MAX_COUNT } from '../../../shared/domain/snapshot.ts'

/** Known counts: zero, small, everyday, and up to the largest that is accepted. */
export const knownCount: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 2, MAX_COUNT - 1, MAX_COUNT),
  fc.nat({ max: 200 }),
  fc.nat({ max: 5_000_000 }),
  fc.maxSafeNat().map((n) => n % (MAX_COUNT + 1)),
)

/** Known counts above 0. */
export const positiveCount: fc.Arbitrary<number> = knownCount.map((n) => Math.max(1, n))

/** Counts of which some are unknown. */
export const anyCount: fc.Arbitrary<Count> = fc.option(knownCount, { nil: null, freq: 4 })

/** Figures with both counts known. */
export const knownFigures: fc.Arbitrary<{ readonly eligible: number; readonly active: number }> = fc.record({
  eligible: knownCount,
  active: knownCount,
})

/** Figures of which each count may be unknown. */
export const anyFigures: fc.Arbitrary<Figures> = fc.record({ eligible: anyCount, active: anyCount })

/** Days between 2020 and 2044. */
export const anyDay: fc.Arbitrary<string> = fc
  .nat({ max: 9000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
