import type { DateKey } from '../domain/date-key.ts'
import type { Rate } from '../domain/target.ts'
import { rational, safeNumber } from './rational.ts'

/**
 * Returns people × rupiah a month × months in rupiah, exact (domain.md 3). RangeError when an argument is negative or no whole
 * number, or when the product is beyond the safe integers. 91.543 people, Rp16.800, 12 months: Rp18.455.068.800.
 */
export const contributionBudget = (people: number, rupiahPerMonth: number, months: number): number => {
  const factors = [people, rupiahPerMonth, months].map((factor) => rational(factor).num)
  if (factors.some((factor) => factor < 0n)) throw new RangeError('a budget has no negative factor')
  return safeNumber(factors.reduce((product, factor) => product * factor, 1n))
}

/**
 * Returns the rate of the payer class that is valid on the day, both end days included; null when there is none.
 * Of several the one that began last, so that a temporary relief goes before the open-ended rate.
 */
export const rateOn = (rates: readonly Rate[], payerClass: string, day: DateKey): Rate | null => {
  let found: Rate | null = null
  for (const rate of rates) {
    if (rate.payerClass !== payerClass || rate.validFrom > day) continue
    if (rate.validTo !== null && rate.validTo < day) continue
    if (found === null || rate.validFrom > found.validFrom) found = rate
  }
  return found
}
