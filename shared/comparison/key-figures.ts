import { change } from '../calc/change.ts'
import { coverage, uncovered } from '../calc/coverage.ts'
import { abs, type Rational } from '../calc/rational.ts'
import { targetStanding } from '../calc/target-gap.ts'
import { assertNever } from '../domain/assert-never.ts'
import type { Figures } from '../domain/snapshot.ts'
import type { Target } from '../domain/target.ts'
import { goalLabel } from '../format/goal-label.ts'
import { formatCount, formatPercent, printedDifferenceDiffers, withPercentSign } from '../format/number.ts'
import { columnDays, withoutWords } from '../text/comparison.ts'
import { printedDirection } from '../text/narrative/sentence.ts'
import { tellingPoints } from '../text/narrative/target.ts'
import { type ComparisonInput, indicatorName, placeFigures, scopeFigure, scopeFigures } from './comparison-input.ts'
import type { KeyChange, KeyFigure } from './comparison-view.ts'

const UNKNOWN: KeyChange = {
  direction: 'unknown',
  tone: 'neutral',
  text: 'perubahan belum diketahui',
  reference: '',
}
const SAME: KeyChange = { direction: 'same', tone: 'neutral', text: 'tetap', reference: '' }

/** What a rise means: good for participants, bad for people without protection, neither for potensi. */
type Meaning = 'rise-is-good' | 'rise-is-bad' | 'neutral'

const toneOf = (isRise: boolean, meaning: Meaning): KeyChange['tone'] => {
  if (meaning === 'neutral') return 'neutral'
  return isRise === (meaning === 'rise-is-good') ? 'good' : 'bad'
}

const countChange = (from: number | null, to: number | null, meaning: Meaning, growth: Rational | null): KeyChange => {
  if (from === null || to === null) return UNKNOWN
  const moved = to - from
  if (moved === 0) return SAME
  const share = growth === null ? '' : `(${withPercentSign(abs(growth))}) `
  return {
    direction: moved > 0 ? 'up' : 'down',
    tone: toneOf(moved > 0, meaning),
    text: formatCount(Math.abs(moved)),
    reference: `${share}dari ${formatCount(from)}`,
  }
}

/** "sejak 30 Jun", for a change that stands without the figure it starts from. */
const sinceWords = ({ from, to }: ComparisonInput): string =>
  `${from.asOf < to.asOf ? 'sejak' : 'dibanding'} ${columnDays(from.asOf, to.asOf)[0]}`

const coverageChange = (input: ComparisonInput, from: Figures, to: Figures): KeyChange => {
  const { points } = change(from, to)
  const [before, after] = [coverage(from), coverage(to)]
  if (points === null || before === null || after === null) return UNKNOWN
  const direction = printedDirection(points)
  if (direction === 0) return points.num === 0n ? SAME : { ...SAME, text: 'setelah pembulatan tetap' }
  return {
    direction: direction > 0 ? 'up' : 'down',
    tone: direction > 0 ? 'good' : 'bad',
    text: `${formatPercent(abs(points))} poin`,
    // printed from, to and difference must not disagree: then only the end value and the difference are printed
    reference: printedDifferenceDiffers(before, after) ? sinceWords(input) : `dari ${withPercentSign(before)}`,
  }
}

const gapFigure = (target: Target | null, year: number, from: Figures, to: Figures): KeyFigure => {
  if (target === null) {
    return {
      key: 'gap',
      label: 'Selisih ke target',
      value: '–',
      unit: '',
      partial: null,
      change: { ...UNKNOWN, text: `target ${year} belum dicatat` },
    }
  }
  const [before, after] = [targetStanding(from, target.goal), targetStanding(to, target.goal)]
  const head = { key: 'gap', label: `Selisih ke target ${goalLabel(target.goal)}`, partial: null } as const
  switch (after.kind) {
    case 'unknown':
      return { ...head, value: '–', unit: '', change: UNKNOWN }
    case 'reached':
      return {
        ...head,
        value: '✓ tercapai',
        unit: after.surplus === 0 ? 'tepat sebanyak target' : `lebih ${formatCount(after.surplus)} orang`,
        change:
          before.kind === 'short'
            ? { direction: 'up', tone: 'good', text: '', reference: `dari kurang ${formatCount(before.people)} orang` }
            : before.kind === 'reached'
              ? countChange(before.surplus, after.surplus, 'rise-is-good', null)
              : UNKNOWN,
      }
    case 'short': {
      const telling = tellingPoints(after.points)
      return {
        ...head,
        value: formatCount(after.people),
        unit: telling === null ? 'orang' : `orang, ${formatPercent(telling)} poin`,
        change:
          before.kind === 'short'
            ? countChange(before.people, after.people, 'rise-is-bad', null)
            : before.kind === 'reached'
              ? { direction: 'down', tone: 'bad', text: '', reference: 'dari tercapai' }
              : UNKNOWN,
      }
    }
    default:
      return assertNever(after)
  }
}

/** Returns the five figures of the strip: coverage, active, potensi, people without protection, distance to the target. */
export const keyFigures = (input: ComparisonInput): readonly KeyFigure[] => {
  const [from, to] = [scopeFigures(input, input.from), scopeFigures(input, input.to)]
  const shown = placeFigures(scopeFigure(input, input.to, input.indicator.code))
  const partial = shown.missing === null ? null : `sebagian, ${withoutWords(shown.missing)}`
  const counted = (value: number | null): Pick<KeyFigure, 'value' | 'unit' | 'partial'> => ({
    value: formatCount(value),
    unit: value === null ? '' : 'orang',
    partial: value === null ? null : partial,
  })
  const before = placeFigures(scopeFigure(input, input.from, input.indicator.code))
  const covered = coverage(to)
  const year = input.target?.year ?? Number(input.to.asOf.slice(0, 4))
  const figures: readonly KeyFigure[] = [
    {
      key: 'coverage',
      label: indicatorName(input.indicator),
      value: covered === null ? '–' : formatPercent(covered),
      unit: covered === null ? '' : '%',
      partial: null,
      change: coverageChange(input, from, to),
    },
    {
      key: 'active',
      label: input.indicator.activeLabel,
      ...counted(shown.active),
      change: countChange(from.active, to.active, 'rise-is-good', change(from, to).growth),
    },
    {
      key: 'eligible',
      label: 'Potensi',
      ...counted(shown.eligible),
      change: countChange(from.eligible, to.eligible, 'neutral', null),
    },
    {
      key: 'uncovered',
      label: 'Belum terlindungi',
      ...counted(shown.uncovered),
      change: countChange(uncovered(from), uncovered(to), 'rise-is-bad', null),
    },
    gapFigure(input.target, year, from, to),
  ]
  const lacking = before.missing
  return lacking === null
    ? figures
    : figures.map((figure) =>
        figure.change.text === UNKNOWN.text
          ? { ...figure, change: { ...figure.change, reference: `(pembanding ${withoutWords(lacking)})` } }
          : figure,
      )
}
