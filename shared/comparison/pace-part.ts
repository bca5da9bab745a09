import { paceNeeded, type PaceSoFar, paceSoFar } from '../calc/pace.ts'
import { type ActivePoint, dayReached, projectActive } from '../calc/projection.ts'
import { multiply, type Rational, rational, sign } from '../calc/rational.ts'
import { requiredFor, targetStanding } from '../calc/target-gap.ts'
import { type DateKey, daysBetween, targetDayOf } from '../domain/date-key.ts'
import type { Count, Snapshot } from '../domain/snapshot.ts'
import { formatDay } from '../format/date.ts'
import { formatCount, withPercentSign } from '../format/number.ts'
import {
  fittedNoGrowthSentence,
  fittedPoints,
  fittedProjectionSentence,
  fittedReachedSentence,
  noGrowthSentence,
  paceNeededSentence,
  paceWords,
  projectionSentence,
  reachedOnSentence,
  targetPassedSentence,
  tooCloseSentence,
} from '../text/narrative/target.ts'
import { type ComparisonInput, scopeFigures } from './comparison-input.ts'
import type { PaceFact } from './comparison-view.ts'

/** The line through the two compared snapshots, or through all known ones up to the current one. */
export type FitMethod = 'last-two' | 'least-squares'

/** Pace, projection and what they say. */
export interface Ahead {
  readonly day: DateKey
  /** Projected coverage at the target day, null when it cannot be told. */
  readonly coverage: Rational | null
  /** Where the least-squares line stands on the current day: the projection starts there. Null when it starts at the known coverage. */
  readonly start: { readonly day: DateKey; readonly coverage: Rational } | null
  readonly facts: readonly PaceFact[]
  readonly sentences: readonly string[]
}

interface PaceInput extends ComparisonInput {
  readonly history: readonly Snapshot[]
  readonly method: FitMethod
}

/** Days in an average month, as in the pace of two snapshots. */
const MONTH_DAYS = rational(487, 16)

interface Course {
  readonly points: readonly ActivePoint[]
  readonly since: DateKey
  readonly pace: PaceSoFar
  /** Snapshots that the least-squares line was laid through, null for the line through the two compared ones. */
  readonly fitted: number | null
}

const knownPoints = (input: PaceInput): readonly ActivePoint[] =>
  input.history.flatMap((snapshot) => {
    const { active } = scopeFigures(input, snapshot)
    return active === null ? [] : [{ asOf: snapshot.asOf, active }]
  })

const fittedCourse = (input: PaceInput): Course => {
  const points = knownPoints(input)
  const since = points[0]?.asOf ?? input.from.asOf
  const { asOf } = input.to
  const projection = projectActive({ points, method: 'least-squares', eligible: null, day: asOf })
  const fitted = points.length
  if (projection.kind === 'unknown') return { points, since, pace: { kind: 'unknown' }, fitted }
  const days = daysBetween(since, asOf)
  return { points, since, pace: { kind: 'known', perMonth: multiply(projection.perDay, MONTH_DAYS), days }, fitted }
}

const courseOf = (input: PaceInput): Course => {
  if (input.method === 'least-squares') return fittedCourse(input)
  const [before, after] = [scopeFigures(input, input.from).active, scopeFigures(input, input.to).active]
  return {
    points: [
      { asOf: input.from.asOf, active: before },
      { asOf: input.to.asOf, active: after },
    ],
    since: input.from.asOf,
    pace: paceSoFar(input.from.asOf, before, input.to.asOf, after),
    fitted: null,
  }
}

const fittedFact = ({ pace, since }: Course, count: number): PaceFact => {
  const label = 'Garis kecenderungan'
  return pace.kind === 'known'
    ? {
        label,
        value: `${paceWords(pace.perMonth)} tiap bulan`,
        note: `melalui ${fittedPoints(count)} sejak ${formatDay(since)}`,
      }
    : { label, value: '–', note: 'memerlukan tiga potret yang peserta aktifnya diketahui' }
}

const paceFact = (course: Course): PaceFact => {
  const { pace, since, fitted } = course
  if (fitted !== null) return fittedFact(course, fitted)
  const label = `Laju sejak ${formatDay(since)}`
  switch (pace.kind) {
    case 'known':
      return {
        label,
        value: `${paceWords(pace.perMonth)} tiap bulan`,
        note: `rata-rata ${formatCount(pace.days)} hari`,
      }
    case 'too-close':
      return { label, value: '–', note: pace.days > 0 ? 'kedua potret terlalu berdekatan' : 'perbandingan mundur' }
    case 'unknown':
      return { label, value: '–', note: 'peserta aktif belum diketahui' }
  }
}

const reachedWords = (reached: ReturnType<typeof dayReached>, note: string): PaceFact | null => {
  const label = 'Target diproyeksikan tercapai'
  switch (reached.kind) {
    case 'day':
      return { label, value: formatDay(reached.day), note }
    case 'after-2045':
      return { label, value: 'setelah 2045', note }
    default:
      return null
  }
}

/** What the course says of the days ahead: how far it leads by `day`, or why nowhere, and when it reaches the target. */
const courseSentences = (
  { pace, since, fitted }: Course,
  day: DateKey,
  ahead: Rational | null,
  reachedOn: DateKey | null,
): readonly (string | null)[] => {
  if (pace.kind !== 'known') return []
  if (sign(pace.perMonth) <= 0) {
    return [fitted === null ? noGrowthSentence(since) : fittedNoGrowthSentence(fitted, since)]
  }
  const projected =
    ahead &&
    (fitted === null
      ? projectionSentence(pace.perMonth, since, day, ahead)
      : fittedProjectionSentence(fitted, pace.perMonth, since, day, ahead))
  const reached = reachedOn && (fitted === null ? reachedOnSentence(reachedOn) : fittedReachedSentence(reachedOn))
  return [projected, reached]
}

/** The least-squares line on the day of the current snapshot. */
const fittedStart = (points: readonly ActivePoint[], eligible: Count, asOf: DateKey): Ahead['start'] => {
  const now = projectActive({ points, method: 'least-squares', eligible, day: asOf })
  return now.kind === 'known' && now.coverage ? { day: asOf, coverage: now.coverage } : null
}

/**
 * Returns the pace so far, the pace the target needs, the projection to 31 December of the target's year, and the day the target would
 * be reached. Without two usable snapshots, growth, or days left, the sentences say why a number is missing.
 */
export const paceAhead = (input: PaceInput): Ahead => {
  const to = scopeFigures(input, input.to)
  const { asOf } = input.to
  const day = targetDayOf(input.target?.year ?? Number(asOf.slice(0, 4)))
  const course = courseOf(input)
  const { pace, points, fitted } = course
  const isGrowing = pace.kind === 'known' && sign(pace.perMonth) > 0
  const projection =
    isGrowing && day > asOf ? projectActive({ points, method: input.method, eligible: to.eligible, day }) : null
  const ahead = projection?.kind === 'known' ? projection.coverage : null
  const standing = input.target === null ? null : targetStanding(to, input.target.goal)
  const needed = standing?.kind === 'short' ? paceNeeded(standing.people, asOf, day) : null
  const required = input.target === null ? null : requiredFor(input.target.goal, to.eligible)
  const reached =
    required === null || !isGrowing || standing?.kind !== 'short'
      ? null
      : dayReached({ points, method: input.method, goalPeople: required })
  const condition = fitted === null ? 'apabila laju dan potensi tetap' : 'menurut garis itu, apabila potensi tetap'
  const facts: readonly (PaceFact | null)[] = [
    paceFact(course),
    needed?.kind === 'known'
      ? {
          label: 'Laju yang diperlukan',
          value: `${formatCount(needed.perMonth)} orang tiap bulan`,
          note: `sampai ${formatDay(day)}`,
        }
      : null,
    ahead === null ? null : { label: `Proyeksi ${formatDay(day)}`, value: withPercentSign(ahead), note: condition },
    reached && reachedWords(reached, condition),
  ]
  const sentences: readonly (string | null)[] = [
    pace.kind === 'too-close' && pace.days > 0 ? tooCloseSentence(pace.days) : null,
    ...courseSentences(course, day, ahead, reached?.kind === 'day' ? reached.day : null),
    needed?.kind === 'past' ? targetPassedSentence(day) : null,
    needed?.kind === 'known' ? paceNeededSentence(needed.perMonth, day) : null,
  ]
  return {
    day,
    coverage: ahead,
    start: fitted === null || ahead === null ? null : fittedStart(points, to.eligible, asOf),
    facts: facts.filter((fact) => fact !== null),
    sentences: sentences.filter((sentence) => sentence !== null),
  }
}
