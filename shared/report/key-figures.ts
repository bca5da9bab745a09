import { abs } from '../calc/rational.ts'
import { formatDay } from '../format/date.ts'
import { goalLabel } from '../format/goal-label.ts'
import { formatCount, formatPercent, withPercentSign } from '../format/number.ts'
import { coverageVerb, peopleVerb } from '../text/narrative/change.ts'
import { printedDirection } from '../text/narrative/sentence.ts'
import { tellingPoints } from '../text/narrative/target.ts'
import type { PeriodFacts, ReportFacts } from './facts.ts'
import type { KeyFiguresBlock } from './model.ts'

type Item = KeyFiguresBlock['items'][number]

const NO_COMPARISON = 'belum ada pembanding'

const coverageItem = (facts: ReportFacts): Item => ({
  label: 'Cakupan',
  figure: withPercentSign(facts.coverage),
  explanation: coverageMove(facts.periods[0] ?? null),
})

const coverageMove = (period: PeriodFacts | null): Item['explanation'] => {
  if (period === null) return [NO_COMPARISON]
  const moved = period.change.points
  if (moved === null) return ['perubahan', 'tidak diketahui']
  const direction = printedDirection(moved)
  const since = `sejak ${formatDay(period.asOf)}`
  return [direction === 0 ? 'tetap' : `${coverageVerb(direction)} ${formatPercent(abs(moved))} poin`, since]
}

const activeItem = (facts: ReportFacts): Item => ({
  label: 'Peserta aktif',
  figure: formatCount(facts.now.active),
  explanation: activeMove(facts.periods[0] ?? null),
})

const activeMove = (period: PeriodFacts | null): Item['explanation'] => {
  if (period === null) return ['orang;', NO_COMPARISON]
  const moved = period.change.active
  if (moved === null) return ['orang; perubahan', 'tidak diketahui']
  const said = moved === 0 ? 'tetap' : `${peopleVerb(moved)} ${formatCount(Math.abs(moved))}`
  return [`orang, ${said}`, `sejak ${formatDay(period.asOf)}`]
}

const uncoveredItem = ({ uncovered, now }: ReportFacts): Item => ({
  label: 'Belum terlindungi',
  figure: formatCount(uncovered),
  explanation: uncoveredWords(uncovered, now.eligible),
})

const uncoveredWords = (uncovered: number | null, eligible: number | null): Item['explanation'] => {
  if (eligible === null) return ['potensi', 'tidak diketahui']
  if (uncovered !== null && uncovered < 0) return ['orang: peserta aktif', 'melebihi potensi']
  return ['orang, dari potensi', `${formatCount(eligible)} orang`]
}

const targetItem = ({ input, target, year }: ReportFacts): Item => {
  const { standing } = target
  if (input.target === null || standing === null) {
    return { label: 'Selisih ke target', figure: formatCount(null), explanation: [`target ${year}`, 'belum dicatat'] }
  }
  const goal = goalLabel(input.target.goal)
  if (standing.kind === 'unknown') {
    return {
      label: 'Selisih ke target',
      figure: formatCount(null),
      explanation: ['tidak diketahui;', `target ${goal}`],
    }
  }
  if (standing.kind === 'reached' && standing.surplus === 0) {
    return {
      label: 'Selisih ke target',
      figure: formatCount(0),
      explanation: ['orang; tercapai tepat,', `target ${goal}`],
    }
  }
  const telling = tellingPoints(standing.points)
  const distance = telling === null ? 'orang' : `orang atau ${formatPercent(telling)} poin`
  return standing.kind === 'short'
    ? { label: 'Selisih ke target', figure: formatCount(standing.people), explanation: [distance, `ke target ${goal}`] }
    : { label: 'Di atas target', figure: formatCount(standing.surplus), explanation: [distance, `dari target ${goal}`] }
}

/** Returns the four key figures of the first page, each with two short lines; unknown as –. */
export const keyFigures = (facts: ReportFacts): KeyFiguresBlock => ({
  type: 'key-figures',
  items: [coverageItem(facts), activeItem(facts), uncoveredItem(facts), targetItem(facts)],
})
