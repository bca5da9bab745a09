import { capitalised, formatCount } from '../../../shared/format/number.ts'
import { namedRegions } from '../../../shared/import/region-index.ts'
import type { SkippedRow, SkipReason } from './paste-block.ts'
import type { PastePlan } from './paste-plan.ts'

const MOST_TOLD = 6

/** Rows that are left out rightly, with the word for them. */
const QUIET: Partial<Record<SkipReason, string>> = {
  header: 'judul',
  blank: 'tanpa angka',
  rest: 'bukan wilayah',
  average: 'rata-rata',
}

const LOUD: Partial<Record<SkipReason, string>> = {
  unknown: 'tidak dikenali',
  unnamed: 'tanpa nama wilayah',
  twice: 'tercantum lebih dari sekali',
  outside: 'di luar wilayah potret',
  differs: 'kode dan namanya tidak cocok',
  ambiguous: 'dapat berarti beberapa wilayah',
}

const rowWords = ({ row, text }: SkippedRow): string => (text === '' ? `baris ${row}` : `baris ${row} “${text}”`)

const listed = (items: readonly string[]): string =>
  items.length <= MOST_TOLD
    ? items.join(', ')
    : `${items.slice(0, MOST_TOLD).join(', ')}, dan ${formatCount(items.length - MOST_TOLD)} lainnya`

/** Returns the rows with figures that were not stored because their region is not known. */
export const unplacedRows = ({ skipped }: Pick<PastePlan, 'skipped'>): readonly SkippedRow[] =>
  skipped.filter(({ reason }) => QUIET[reason] === undefined)

/** "2 baris tidak disimpan: baris 3 “Penatoi” (tidak dikenali), baris 7 “Tanjung” (dapat berarti …)." */
export const unplacedWords = (rows: readonly SkippedRow[]): string => {
  const told = rows.map((row) => {
    const isShared = row.reason === 'ambiguous' && row.candidates.length > 0
    return `${rowWords(row)} (${isShared ? `dapat berarti ${namedRegions(row.candidates)}` : LOUD[row.reason]})`
  })
  return `${formatCount(rows.length)} baris tidak disimpan: ${listed(told)}.`
}

/** "Baris 7 “Kec. Telukdalam” tidak disimpan (tidak dikenali).", before the regions that it may be. */
export const unplacedRowWords = (row: SkippedRow): string =>
  `${capitalised(rowWords(row))} tidak disimpan (${LOUD[row.reason]}).`

/** "12 baris ditempel menurut nama wilayah. Baris 1 “Kecamatan Potensi” (judul) dilewati. 4 sel di kolom hitungan atau di luar kisi dilewati." */
export const outcomeWords = ({
  rows,
  leftOut,
  skipped,
  byName,
}: Pick<PastePlan, 'rows' | 'leftOut' | 'skipped' | 'byName'>): string => {
  const quiet = skipped.flatMap((row) => {
    const word = QUIET[row.reason]
    return word === undefined ? [] : [`${rowWords(row)} (${word})`]
  })
  return [
    `${formatCount(rows)} baris ditempel ${byName ? 'menurut nama wilayah' : 'menurut urutan baris'}.`,
    ...(quiet.length > 0 ? [`Dilewati: ${listed(quiet)}.`] : []),
    ...(leftOut > 0 ? [`${formatCount(leftOut)} sel di kolom hitungan atau di luar kisi dilewati.`] : []),
  ].join(' ')
}
