import type { Change } from '../calc/change.ts'
import { coverage, uncovered } from '../calc/coverage.ts'
import { type Rational, rational, toNumber } from '../calc/rational.ts'
import type { Count, Figures } from '../domain/snapshot.ts'
import { formatPercent, formatPercentSigned, withPercentSign } from '../format/number.ts'
import type { ChangeOutput } from './responses.ts'

const NO_POINTS = formatPercent(rational(0))

/** An exact share as machines read it: `value` is a fraction of one for reading only, `text` the printed percentage. */
export interface ShareOutput {
  readonly value: number
  readonly text: string
}

/** Figures of one place on one day with what follows from them; unknown is null. */
export interface FiguresOutput {
  readonly eligible: Count
  readonly active: Count
  readonly uncovered: Count
  readonly coverage: ShareOutput | null
}

/** Returns a share for machine output, "35,05%"; null stays null. */
export const shareOutput = (share: Rational | null): ShareOutput | null =>
  share === null ? null : { value: toNumber(share), text: withPercentSign(share) }

/** Returns a distance between two shares in points without sign, "27,17"; null stays null. */
export const pointsOutput = (points: Rational | null): ShareOutput | null =>
  points === null ? null : { value: toNumber(points), text: formatPercent(points) }

/** Returns whether a distance in points tells something: not one that is unknown or prints as 0,00 (people tell it then). */
export const isTelling = (points: ShareOutput | null): points is ShareOutput =>
  points !== null && points.text !== NO_POINTS

/** Returns a change in points with its sign, "+2,71". */
export const signedPoints = (points: Rational): ShareOutput => ({
  value: toNumber(points),
  text: formatPercentSigned(points),
})

/** Returns a change in points with its sign; null stays null. */
export const pointsChangeOutput = (points: Rational | null): ShareOutput | null =>
  points === null ? null : signedPoints(points)

/** Returns a change for machine output; unknown parts stay null. */
export const changeOutput = (change: Change): ChangeOutput => ({
  eligible: change.eligible,
  active: change.active,
  uncovered: change.uncovered,
  points: pointsChangeOutput(change.points),
  growth: shareOutput(change.growth),
})

/** Returns eligible, active, uncovered and coverage of one place. */
export const figuresOutput = (figures: Figures): FiguresOutput => ({
  eligible: figures.eligible,
  active: figures.active,
  uncovered: uncovered(figures),
  coverage: shareOutput(coverage(figures)),
})
