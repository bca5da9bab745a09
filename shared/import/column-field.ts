import type { UcjSegment } from '../domain/indicator.ts'
import { plainText } from './raw-cell.ts'

export const PLACE_FIELDS = ['kode', 'wilayah', 'provinsi', 'kabupaten', 'kecamatan', 'kelurahan'] as const
export type PlaceField = (typeof PLACE_FIELDS)[number]

export const MEASURES = ['potensi', 'aktif', 'persen', 'belum', 'selisih'] as const
export type Measure = (typeof MEASURES)[number]

export const SEGMENT_SUFFIXES = ['pu', 'bpu', 'jakon', 'pmi'] as const
export type SegmentSuffix = (typeof SEGMENT_SUFFIXES)[number]

export type FigureField = Measure | `${Measure}_${SegmentSuffix}`

/** What a column can hold; the same words are used on the command line. */
export type ColumnField = PlaceField | FigureField

/** Every field in the order in which it is offered to a user. */
export const COLUMN_FIELDS: readonly ColumnField[] = [
  ...PLACE_FIELDS,
  ...MEASURES,
  ...SEGMENT_SUFFIXES.flatMap((segment) => MEASURES.map((measure) => `${measure}_${segment}` as const)),
]

export const isPlaceField = (field: ColumnField): field is PlaceField => PLACE_FIELDS.some((known) => known === field)

/** Returns what is measured in a figure column and for which indicator: `aktif_pu` is aktif of `ucj.pu`. */
export const figureOf = (field: FigureField): { measure: Measure; indicator: 'ucj' | UcjSegment } => {
  const measure = MEASURES.find((known) => field === known || field.startsWith(`${known}_`))
  const segment = SEGMENT_SUFFIXES.find((known) => field.endsWith(`_${known}`))
  if (measure === undefined) throw new RangeError(`not a figure column: ${field}`)
  return { measure, indicator: segment === undefined ? 'ucj' : `ucj.${segment}` }
}

const PLACE_HEADERS: Readonly<Record<PlaceField, readonly string[]>> = {
  kode: ['kode', 'kode wilayah', 'kode kemendagri', 'kode wilayah kemendagri', 'kode daerah', 'kode wil'],
  wilayah: ['wilayah', 'nama wilayah', 'nama', 'daerah', 'nama daerah'],
  provinsi: ['provinsi', 'nama provinsi', 'propinsi', 'prov'],
  kabupaten: [
    'kabupaten',
    'kota',
    'kabupaten kota',
    'kota kabupaten',
    'kab kota',
    'nama kabupaten',
    'nama kota',
    'nama kabupaten kota',
    'nama kab kota',
  ],
  kecamatan: ['kecamatan', 'nama kecamatan', 'kec', 'nama kec', 'distrik', 'nama distrik'],
  kelurahan: [
    'kelurahan',
    'desa',
    'kelurahan desa',
    'desa kelurahan',
    'kel desa',
    'desa kel',
    'kel',
    'nama kel',
    'nama kelurahan',
    'nama desa',
    'nama kelurahan desa',
    'nama desa kelurahan',
  ],
}

const MEASURE_HEADERS: Readonly<Record<Measure, readonly string[]>> = {
  potensi: [
    'potensi',
    'eligible',
    'angkatan kerja',
    'angk kerja',
    'angkatan kerja di luar asn tni polri',
    'angkatan kerja di luar asn tni dan polri',
    'potensi peserta',
    'potensi kepesertaan',
    'potensi pekerja',
    'potensi tenaga kerja',
    'potensi tk',
    'pekerja eligible',
  ],
  aktif: [
    'aktif',
    'active',
    'peserta',
    'peserta aktif',
    'kepesertaan aktif',
    'tenaga kerja aktif',
    'tk aktif',
    'pekerja aktif',
    'terlindungi',
    'sudah terlindungi',
    'pekerja terlindungi',
    'tenaga kerja terlindungi',
  ],
  persen: [
    'persen',
    'persentase',
    'prosentase',
    'cakupan',
    'coverage',
    'capaian',
    'persentase cakupan',
    'persentase capaian',
    'cakupan kepesertaan',
    'cakupan peserta',
  ],
  belum: [
    'belum',
    'belum terlindungi',
    'sisa belum terlindungi',
    'belum menjadi peserta',
    'belum peserta',
    'belum tercakup',
    'tidak terlindungi',
    'bukan peserta',
    'non peserta',
    'uncovered',
  ],
  selisih: ['selisih', 'gap', 'selisih ke target', 'selisih target', 'gap ke target', 'gap target'],
}

const SEGMENT_WORDS: readonly (readonly [SegmentSuffix, RegExp])[] = [
  ['bpu', /\b(?:bukan penerima upah|bpu)\b/g],
  ['pu', /\b(?:penerima upah|pu)\b/g],
  ['jakon', /\b(?:jasa konstruksi|jakon)\b/g],
  ['pmi', /\b(?:pekerja migran indonesia|pekerja migran|pmi)\b/g],
]

const UNIT_WORDS = /\((?:orang|org|jiwa|pekerja|tenaga kerja|tk)\)/g
const FILLER = /\b(?:ucj|jamsostek)\b/g
const SEGMENT_FILLER = /\b(?:ucj|jamsostek|segmen)\b/g

const compact = (text: string): string => text.replaceAll(' ', '')

const reversed = <Field extends string>(
  headers: Readonly<Record<Field, readonly string[]>>,
  fields: readonly Field[],
) => new Map(fields.flatMap((field) => headers[field].map((header) => [compact(header), field] as const)))

const PLACE_BY_HEADER = reversed(PLACE_HEADERS, PLACE_FIELDS)
const MEASURE_BY_HEADER = reversed(MEASURE_HEADERS, MEASURES)

/** Returns a header in lower case with every mark as a space, so that `Kode_Wilayah` and `KODE  WILAYAH.` are equal. */
export const plainHeader = (text: string): string =>
  plainText(text)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(UNIT_WORDS, ' ')
    .replaceAll('%', ' persen ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const measureOf = (words: string): Measure | null => {
  const known = MEASURE_BY_HEADER.get(compact(words))
  if (known) return known
  const withoutSum = words.replace(/^(?:jumlah|total) | (?:jumlah|total)$/g, '')
  return MEASURE_BY_HEADER.get(compact(withoutSum)) ?? null
}

/** A percent sign beside another measure (selisih in %) is a different figure and is not read as the count. */
const measureWithPercent = (words: string): Measure | null => {
  const rest = words
    .replace(/\bpersen\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (rest === words || rest === '') return measureOf(words)
  return measureOf(rest) === 'persen' ? 'persen' : null
}

interface SegmentWords {
  readonly segments: readonly SegmentSuffix[]
  readonly rest: string
}

const withoutSegments = (words: string): SegmentWords => {
  const segments: SegmentSuffix[] = []
  let rest = words
  for (const [segment, pattern] of SEGMENT_WORDS) {
    const shorter = rest.replace(pattern, ' ')
    if (shorter === rest) continue
    segments.push(segment)
    rest = shorter
  }
  return { segments, rest }
}

/** Returns the field that a header names, null when it is none of the known ones: "Peserta Aktif (BPU)" is `aktif_bpu`. */
export const fieldOfHeader = (header: string): ColumnField | null => {
  const words = plainHeader(header)
  const place = PLACE_BY_HEADER.get(compact(words))
  if (place) return place
  const { segments, rest } = withoutSegments(words)
  if (segments.length > 1) return null
  const measure = measureWithPercent(rest.replace(FILLER, ' ').replace(/ +/g, ' ').trim())
  if (measure === null) return null
  const [segment] = segments
  return segment === undefined ? measure : `${measure}_${segment}`
}

/** Returns the segment that a header names without saying what is counted, null for every other header: "Jakon" is `jakon`. */
export const bareSegmentOf = (header: string): SegmentSuffix | null => {
  const { segments, rest } = withoutSegments(plainHeader(header))
  const [segment] = segments
  return segment !== undefined && segments.length === 1 && rest.replace(SEGMENT_FILLER, ' ').trim() === ''
    ? segment
    : null
}
