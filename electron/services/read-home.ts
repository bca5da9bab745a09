import { goalShare } from '../../shared/calc/target-gap.ts'
import { toNumber } from '../../shared/calc/rational.ts'
import { changeOutput, figuresOutput } from '../../shared/contract/figures-output.ts'
import type { HomeCurrent, HomeResponse, HomeRow, HomeSegment } from '../../shared/contract/home-channels.ts'
import type { ComparisonView } from '../../shared/comparison/comparison-view.ts'
import { type DateKey, datePartsOf } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import { childWordOf, levelOf } from '../../shared/domain/region.ts'
import type { Figures } from '../../shared/domain/snapshot.ts'
import { formatCount, formatDecimal } from '../../shared/format/number.ts'
import { type ReportFacts, reportFacts } from '../../shared/report/facts.ts'
import { trendFigure } from '../../shared/report/figure-trend.ts'
import { effectsSentence } from '../../shared/text/narrative/cause.ts'
import { listOf } from '../../shared/text/narrative/sentence.ts'
import { goalWords, surplusWords } from '../../shared/text/narrative/target.ts'
import type { ReadableDb } from '../db/handle.ts'
import { readOffice } from '../db/repositories/office.ts'
import { acuanFor } from '../db/repositories/targets.ts'
import { currentHead } from './current-snapshot.ts'
import { homeAttention } from './home-attention.ts'
import { homeMeeting } from './home-meeting.ts'
import { nextDue } from './home-due.ts'
import { readComparison } from './read-comparison.ts'
import { snapshotReportInput } from './report-input.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { targetStandingOutput } from './target-standing.ts'

/** Returns the first screen: the newest snapshot and what it means, the next meeting, and what asks for attention. */
export const readHome = (db: ReadableDb, today: DateKey): HomeResponse => {
  const office = readOffice(db)
  const head = office && currentHead(db, office.region)
  const facts = head
    ? reportFacts(
        snapshotReportInput(db, { region: head.region, asOf: head.asOf }, { paper: 'A4', today, version: null }),
      )
    : null
  return {
    current: facts && currentOf(facts, comparisonOf(db, facts)),
    hasTarget: office !== null && acuanFor(db, UCJ, office.region, datePartsOf(today).year) !== null,
    meeting: homeMeeting(db, today),
    attention: homeAttention(db, facts, today),
    nextDue: nextDue(db, today),
  }
}

/** The comparison of the same two days, so that this screen and Perbandingan show one picture. */
const comparisonOf = (db: ReadableDb, { asOf, previous }: ReportFacts): ComparisonView | null =>
  previous === null
    ? null
    : readComparison(db, { from: previous.asOf, to: asOf, region: null, indicator: UCJ, level: 'children' })

const currentOf = (facts: ReportFacts, comparison: ComparisonView | null): HomeCurrent => {
  const { input, now, previous, target } = facts
  const share = input.target === null ? null : goalShare(input.target.goal, now.eligible)
  const [figure] = trendFigure(facts, 0)
  return {
    snapshot: snapshotReference(input.current),
    total: figuresOutput(now),
    since: previous?.asOf ?? null,
    previous: previous && figuresOutput(previous.figures),
    change: previous && changeOutput(previous.change),
    target: input.target && targetStandingOutput(input.target, now, facts.asOf),
    targetShare: share === null ? null : toNumber(share),
    pacePerMonth: target.pace?.kind === 'known' ? formatDecimal(target.pace.perMonth, 0) : null,
    sentence: sentenceOf(facts),
    trend: figure && figure.chart.type === 'trend' ? { chart: figure.chart, alt: figure.alt } : null,
    childWord: childWordOf(levelOf(input.region.code)),
    children: facts.regions.rows.map(
      (row): HomeRow => ({
        key: row.region.code,
        name: row.region.name,
        figures: figuresOutput(row.figures),
        change: row.previous && changeOutput(row.change),
      }),
    ),
    places: comparison?.places ? placesOf(comparison.places) : null,
    segments: facts.segments.rows.map(
      (row): HomeSegment => ({
        key: row.code,
        name: row.long,
        figures: figuresOutput(row.figures),
        change: row.previous && changeOutput(row.change),
        contribution: comparison?.segments.rows.find(({ indicator }) => indicator === row.code)?.contribution ?? null,
      }),
    ),
    segmentSum: comparison && segmentSumOf(facts, comparison.segments),
    changeSentence: facts.previous && effectsSentence(facts.previous.figures, now),
  }
}

const placesOf = ({ chart, alt, hidden }: NonNullable<ComparisonView['places']>): HomeCurrent['places'] => ({
  chart,
  alt,
  hidden,
})

const segmentSumOf = (
  { segments }: ReportFacts,
  { total, rounding, notes }: ComparisonView['segments'],
): HomeCurrent['segmentSum'] => ({
  active: segments.sum.active,
  change: total.active,
  effect: total.effect,
  rounding,
  notes,
})

const unknownOf = ({ eligible, active }: Figures): string =>
  listOf([...(eligible === null ? ['potensi'] : []), ...(active === null ? ['peserta aktif'] : [])])

/** "Dari 71.640 pekerja, 38.913 sudah menjadi peserta aktif. Masih kurang 5.662 orang untuk mencapai target …" */
const sentenceOf = ({ now, input, target, year }: ReportFacts): string => {
  if (now.eligible === null || now.active === null) {
    return `Cakupan belum dapat dihitung karena jumlah ${unknownOf(now)} belum diketahui.`
  }
  const opening = `Dari ${formatCount(now.eligible)} pekerja, ${formatCount(now.active)} sudah menjadi peserta aktif.`
  if (input.target === null) return `${opening} Target tahun ${year} belum dicatat.`
  if (target.standing?.kind === 'short') {
    return `${opening} Masih kurang ${formatCount(target.standing.people)} orang untuk mencapai target ${goalWords(input.target.goal)} tahun ${input.target.year}.`
  }
  return target.standing?.kind === 'reached'
    ? `${opening} Target tahun ${input.target.year} tercapai, ${surplusWords(target.standing.surplus)}.`
    : opening
}
