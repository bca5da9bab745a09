import type { TrendResponse } from '../../shared/contract/responses.ts'
import { fullNameOf } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import { formatCount } from '../../shared/format/number.ts'
import { readingData } from '../services/open-data.ts'
import { readTrend } from '../services/read-trend.ts'
import type { Command } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
import { optionalRegion, optionalText, requiredDay } from './read-options.ts'
import { textTable } from './text-table.ts'

/** `trend`: one indicator over all as-of days, with the projection to the end of the last year. */
export const trendCommand: Command = {
  name: 'trend',
  usage:
    'trend --data DIR [--region CODE] [--dataset ucj] [--indicator ucj] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]',
  summary: 'Menampilkan perkembangan cakupan menurut tanggal data dan proyeksi akhir tahun.',
  options: {
    ...DATA_OPTIONS,
    region: { type: 'string' },
    dataset: { type: 'string' },
    indicator: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  positionals: 0,
  run: async (context, values) => {
    const dataset = optionalText(values, 'dataset') ?? 'ucj'
    const request = {
      region: optionalRegion(values, 'region'),
      dataset,
      indicator: optionalText(values, 'indicator') ?? dataset,
      from: optionalText(values, 'from') === null ? null : requiredDay(values, 'from'),
      to: optionalText(values, 'to') === null ? null : requiredDay(values, 'to'),
    }
    return readingData(dataPlace(context, values), (db) => {
      const response = readTrend(db, request)
      return { response, text: trendText(response) }
    })
  },
}

const trendText = ({ region, points, projection }: TrendResponse): string =>
  [
    fullNameOf(region),
    textTable(
      [
        { header: 'Per tanggal', align: 'left' },
        { header: 'Keadaan', align: 'left' },
        { header: 'Potensi', align: 'right' },
        { header: 'Aktif', align: 'right' },
        { header: 'Cakupan', align: 'right' },
      ],
      points.map((point) => [
        `${formatDay(point.asOf)}${point.eligibleChanged ? ' (potensi diperbarui)' : ''}`,
        point.status === 'final' ? 'final' : 'draf',
        formatCount(point.eligible),
        formatCount(point.active),
        point.coverage?.text ?? '–',
      ]),
    ),
    ...(projection
      ? [
          `Dengan laju antara dua potret terakhir, cakupan per ${formatDay(projection.day)} diproyeksikan ${projection.coverage?.text ?? '–'} (${projection.active.text} orang).`,
        ]
      : []),
  ].join('\n')
