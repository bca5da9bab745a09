import type { CompareResponse, ComparisonRowOutput } from '../../shared/contract/responses.ts'
import { fullNameOf } from '../../shared/domain/region.ts'
import { SEGMENT_NAMES, UCJ, UCJ_SEGMENTS } from '../../shared/domain/indicator.ts'
import { formatDay, formatDayShort } from '../../shared/format/date.ts'
import { formatCount, formatSignedCount } from '../../shared/format/number.ts'
import { comparePeriods } from '../services/compare-periods.ts'
import { readingData } from '../services/open-data.ts'
import type { Command } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
import { targetLine } from './print-check.ts'
import { optionalRegion, optionalText, requiredDay } from './read-options.ts'
import { type TextColumn, textTable } from './text-table.ts'

/** `compare`: two days of one region side by side, with what moved the coverage. */
export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare --data DIR --from YYYY-MM-DD --to YYYY-MM-DD [--region CODE] [--dataset ucj] [--json]',
  summary: 'Membandingkan dua potret data: jumlah, segmen, dan wilayah di dalamnya.',
  options: {
    ...DATA_OPTIONS,
    from: { type: 'string' },
    to: { type: 'string' },
    region: { type: 'string' },
    dataset: { type: 'string' },
  },
  positionals: 0,
  run: async (context, values) => {
    const request = {
      from: requiredDay(values, 'from'),
      to: requiredDay(values, 'to'),
      region: optionalRegion(values, 'region'),
      dataset: optionalText(values, 'dataset') ?? 'ucj',
    }
    return readingData(dataPlace(context, values), (db) => {
      const response = comparePeriods(db, request)
      return { response, text: comparisonText(response) }
    })
  },
}

const comparisonText = (response: CompareResponse): string => {
  const total = response.rows.find(
    (row) => row.indicator === UCJ && row.place.kind === 'region' && row.place.code === response.region.code,
  )
  return [
    `${fullNameOf(response.region)}: ${formatDay(response.from.asOf)} dibandingkan dengan ${formatDay(response.to.asOf)} (${formatCount(response.days)} hari).`,
    ...(response.eligibleSourceChanged
      ? ['Label atau sumber potensi berganti, sehingga kedua cakupan tidak sepenuhnya sebanding.']
      : []),
    '',
    rowsTable(response),
    ...(total?.decomposition
      ? [
          '',
          `Perubahan cakupan ${total.change.points?.text ?? '–'} poin, yaitu kepesertaan ${total.decomposition.participation.text} dan basis ${total.decomposition.base.text}.${roundingNote(total)}`,
        ]
      : []),
    ...(response.pacePerMonth ? [`Laju rata-rata ${response.pacePerMonth.text} orang tiap bulan.`] : []),
    ...(response.target ? [targetLine(response.target)] : []),
  ].join('\n')
}

/** Printed parts that do not add up to the printed change are said to be rounded. */
const roundingNote = ({ change, decomposition }: ComparisonRowOutput): string => {
  if (change.points === null || decomposition === null) return ''
  const hundredths = (text: string): number => Number(text.replace('−', '-').replace(',', ''))
  const sum = hundredths(decomposition.participation.text) + hundredths(decomposition.base.text)
  return sum === hundredths(change.points.text) ? '' : ' Selisih 0,01 poin berasal dari pembulatan.'
}

const rowsTable = ({ rows, from, to }: CompareResponse): string => {
  const hasSegments = rows.some((row) => row.contribution !== null)
  const right = (header: string): TextColumn => ({ header, align: 'right' })
  return textTable(
    [
      { header: 'Wilayah', align: 'left' },
      { header: 'Segmen', align: 'left' },
      right('Potensi'),
      right(`Aktif ${formatDayShort(from.asOf)}`),
      right(`Aktif ${formatDayShort(to.asOf)}`),
      right('Perubahan'),
      right('Cakupan'),
      right('Poin'),
      ...(hasSegments ? [right('Sumbangan')] : []),
    ],
    rows.map((row) => [
      row.place.name,
      segmentOf(row),
      formatCount(row.to?.eligible ?? null),
      formatCount(row.from?.active ?? null),
      formatCount(row.to?.active ?? null),
      formatSignedCount(row.change.active),
      row.to?.coverage?.text ?? '–',
      row.change.points?.text ?? '–',
      ...(hasSegments ? [row.contribution?.text ?? ''] : []),
    ]),
  )
}

const segmentOf = (row: ComparisonRowOutput): string => {
  if (row.indicator === UCJ) return 'Jumlah'
  const segment = UCJ_SEGMENTS.find((code) => code === row.indicator)
  return segment ? SEGMENT_NAMES[segment].short : row.indicator
}
