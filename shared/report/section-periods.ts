import { twentyPercentGoals, twentyPercentRule } from '../calc/twenty-percent.ts'
import { printedSumDiffers } from '../format/number.ts'
import { formatDayShort } from '../format/date.ts'
import { causeRecordedSentence, causeSentence, eligibleSourceSentence } from '../text/narrative/cause.ts'
import {
  changeSentence,
  fromNilSentence,
  noComparisonSentence,
  unknownChangeSentence,
  yearSentence,
} from '../text/narrative/change.ts'
import {
  noYearBeforeSentence,
  twentyPercentGoalsSentence,
  twentyPercentSentences,
  twentyPercentSourceSentence,
  unknownYearSentence,
} from '../text/narrative/target.ts'
import { UCJ } from '../domain/indicator.ts'
import { paragraph, section } from './blocks.ts'
import { signedShareCell, textCell } from './cells.ts'
import type { PeriodFacts, ReportFacts } from './facts.ts'
import type { Block, TableBlock } from './model.ts'
import { recordedCause } from './recorded-cause.ts'
import { figureColumns, tableBlock } from './table-block.ts'
import { filled, WIDTHS } from './table-widths.ts'

const opening = (facts: ReportFacts, period: PeriodFacts): string | null => {
  const { now, asOf, name } = facts
  const unknown = unknownChangeSentence(period.asOf, period.figures, asOf, now)
  if (unknown !== null) return unknown
  if (period.figures.active === 0 && now.active !== null && now.active > 0) {
    return fromNilSentence(name, period.asOf, asOf, now.active)
  }
  if (period !== facts.previous && period.change.points !== null) {
    return yearSentence(period.asOf, period.days, period.change.points)
  }
  return changeSentence({ since: period.asOf, subject: null, from: period.figures, to: now })
}

const fallCause = (facts: ReportFacts, period: PeriodFacts): string | null => {
  if (period !== facts.previous || period.change.active === null || period.change.active >= 0) return null
  return causeRecordedSentence(recordedCause(facts.input, UCJ, facts.input.region.code))
}

const periodParagraph = (facts: ReportFacts, period: PeriodFacts): readonly Block[] =>
  paragraph(period === facts.previous ? 'perubahan' : 'perubahan-tahun', [
    opening(facts, period),
    causeSentence(period.figures, facts.now, false),
    period.eligibleSourceChanged ? eligibleSourceSentence() : null,
    fallCause(facts, period),
  ])

const isRounded = ({ decomposition, change }: PeriodFacts): boolean =>
  decomposition !== null &&
  change.points !== null &&
  printedSumDiffers([decomposition.participation, decomposition.base], change.points)

/** No-break spaces keep the date whole, so that "sejak" stands on a line of its own. */
const sinceHeader = (asOf: string): string => `sejak ${formatDayShort(asOf).replaceAll(' ', '\u00a0')}`

const causeTable = (periods: readonly PeriodFacts[]): readonly TableBlock[] => {
  if (!periods.some(({ decomposition }) => decomposition !== null)) return []
  const widths = WIDTHS.causes
  return [
    tableBlock({
      id: 'penyebab',
      style: 'figures',
      caption: 'Penyebab perubahan cakupan',
      columns: figureColumns(filled([widths.label, ...periods.map(() => widths.change)])),
      header: [
        [
          { text: 'Sumber perubahan cakupan (poin persentase)' },
          ...periods.map(({ asOf }) => ({ text: sinceHeader(asOf) })),
        ],
      ],
      rows: [
        {
          kind: 'plain',
          cells: [
            textCell('Pengaruh kepesertaan: jumlah peserta aktif berubah'),
            ...periods.map(({ decomposition }) => signedShareCell(decomposition?.participation ?? null)),
          ],
        },
        {
          kind: 'plain',
          cells: [
            textCell('Pengaruh basis: jumlah potensi berubah'),
            ...periods.map(({ decomposition }) => signedShareCell(decomposition?.base ?? null)),
          ],
        },
        {
          kind: 'total',
          cells: [textCell('Perubahan cakupan'), ...periods.map(({ change }) => signedShareCell(change.points))],
        },
      ],
      notes: {},
      remarks: periods.some(isRounded)
        ? ['Jumlah angka yang tercetak berbeda 0,01 dari perubahan cakupan karena pembulatan.']
        : [],
    }),
  ]
}

const twentyPercent = ({ yearBefore, now, name }: ReportFacts): readonly Block[] => {
  const judged = yearBefore === null ? [] : twentyPercentSentences(twentyPercentRule(yearBefore.figures, now))
  if (judged.length > 0) return paragraph('acuan-20', judged)
  const goals = twentyPercentGoals(now)
  const asked = goals === null ? null : twentyPercentGoalsSentence(name, goals)
  return paragraph('acuan-20', [
    twentyPercentSourceSentence(),
    yearBefore === null ? noYearBeforeSentence() : unknownYearSentence(),
    asked,
  ])
}

/** Returns section 2 of the results: what changed and why, and the 20 % rule; without an earlier snapshot it says so. */
export const periodsSection = (facts: ReportFacts): readonly Block[] =>
  section(2, 'Perbandingan Periode', [
    ...(facts.periods.length === 0 ? paragraph('perubahan', [noComparisonSentence(facts.asOf)]) : []),
    ...facts.periods.flatMap((period) => periodParagraph(facts, period)),
    ...causeTable(facts.periods),
    ...twentyPercent(facts),
  ])
