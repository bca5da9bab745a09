import type { Rational } from '../../calc/rational.ts'
import type { DateKey } from '../../domain/date-key.ts'
import { formatDay } from '../../format/date.ts'
import { capitalised, numberWord } from '../../format/number.ts'
import { listOf, people, percent } from './sentence.ts'

/** Returns the lowest coverage among the segments with the people it leaves unprotected; one segment alone has no rank. */
export const lowestSegmentSentence = (
  count: number,
  name: string,
  coverage: Rational,
  uncovered: number | null,
): string => {
  const opening = `Cakupan terendah di antara ${numberWord(count)} segmen terdapat pada segmen ${name}, yaitu ${percent(coverage)}`
  return uncovered === null || uncovered <= 0
    ? `${opening}.`
    : `${opening} dengan ${people(uncovered)} belum terlindungi.`
}

/** An earlier day is named; the day of the data goes without saying (null). */
const onDay = (day: DateKey | null): string => (day === null ? '' : ` per ${formatDay(day)}`)

/** Returns that the segments do not add up to the region's own figure, on an earlier day or now, so that they do not explain its change. */
export const segmentsDifferSentence = (sum: number, own: number, region: string, earlier: DateKey | null): string =>
  `Jumlah peserta aktif menurut segmen${onDay(earlier)} (${people(sum)}) tidak sama dengan angka ${region} (${people(own)}) sehingga sumbangan tiap segmen tidak dihitung.`

/** Returns that the coverage of no segment is calculated, since what it needs (as "potensi") is not known of any. */
export const segmentCoverageUnknownSentence = (what: string): string =>
  `Cakupan menurut segmen tidak dihitung karena ${what} tiap segmen tidak diketahui.`

/** Returns that nothing is compared with the earlier figures of the segments because they add up to the potensi (check 1b of that day). */
export const earlierSegmentsDoubtedSentence = (day: DateKey): string =>
  `Perubahan menurut segmen tidak dihitung karena jumlah angka segmen per ${formatDay(day)} sama dengan jumlah potensi, bukan peserta aktif.`

/** Returns that the figures given for the segments are in doubt because they add up to the potensi (with check 1b). */
export const segmentsDoubtedSentence = (region: string, potensi: number): string =>
  `Angka peserta aktif menurut segmen diragukan karena jumlahnya sama dengan potensi ${region} (${people(potensi)}); rinciannya dimuat dalam catatan mutu data.`

/** Returns that nothing is known about the segments' active people on the earlier day. */
export const segmentsUnknownSentence = (): string =>
  'Sumbangan tiap segmen tidak dihitung karena jumlah peserta aktif menurut segmen tidak lengkap.'

/** Returns the note under the segment table that explains "Sumbangan"; `whole` is whose potensi divides, `table` the table of causes (null leaves it out). */
export const contributionNote = (whole: string, table: string | null): string => {
  const meaning = `Sumbangan = perubahan peserta aktif segmen dibagi potensi ${whole}`
  return table === null ? `${meaning}.` : `${meaning}; jumlahnya sama dengan pengaruh kepesertaan pada ${table}.`
}

/** Returns the note that a sum of segments differs from the region's own figure, on an earlier day or now; `what` as "peserta aktif". */
export const segmentSumNote = (
  what: string,
  sum: number,
  own: number,
  region: string,
  earlier: DateKey | null,
): string =>
  `Jumlah ${what} segmen${onDay(earlier)} (${people(sum)}) berbeda ${people(Math.abs(sum - own))} dari ${what} ${region} (${people(own)}).`

/** Returns the note that earlier figures of the segments are left out because they look like potensi. */
export const earlierSegmentsDoubtedNote = (day: DateKey): string =>
  `Angka segmen per ${formatDay(day)} tidak dimuat karena jumlahnya sama dengan jumlah potensi, bukan peserta aktif.`

/** Returns the note that figures of segments are unknown: of which ones, or of all of them. */
export const segmentsUnknownNote = (what: string, names: readonly string[], count: number): string =>
  names.length === count
    ? `${capitalised(what)} menurut segmen tidak diketahui.`
    : `${capitalised(what)} ${listOf(names)} tidak diketahui.`
