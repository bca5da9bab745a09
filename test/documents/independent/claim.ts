import { people, percent, type Known, type Share, sizeOf } from './exact.ts'

/** A turn of phrase whose figures have one meaning: wherever it is printed, its groups must read like this. */
export interface Claim {
  readonly name: string
  readonly pattern: RegExp
  readonly expected: readonly string[]
}

/** A count, a share and a day as groups of a pattern. */
export const COUNT = String.raw`([\d.]*\d)`
export const SHARE = String.raw`(\d[\d.]*,\d\d)`
export const DAY = String.raw`(\d{1,2} \p{Lu}\p{Ll}+ \d{4})`

/** Returns a claim; its pattern is looked for everywhere in a text. */
export const claim = (name: string, pattern: string, ...expected: readonly string[]): Claim => ({
  name,
  pattern: new RegExp(pattern, 'giu'),
  expected,
})

/** Returns a count or a share without its sign, as sentences print it beside a verb. */
export const size = (count: Known): string => people(count === null ? null : count < 0n ? -count : count)
export const sizePercent = (share: Share | null): string => percent(sizeOf(share))

/** Returns the verb for a printed direction. */
export const verb = (side: -1 | 0 | 1 | null, up: string, down: string): string => (side === 1 ? up : down)
