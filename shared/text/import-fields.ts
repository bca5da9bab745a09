import { type ColumnField, figureOf, isPlaceField, type Measure, type PlaceField } from '../import/column-field.ts'
import { SEGMENT_NAMES } from '../domain/indicator.ts'

const PLACE_LABELS: Readonly<Record<PlaceField, string>> = {
  kode: 'Kode wilayah',
  wilayah: 'Wilayah',
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten, kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan, desa',
}

const MEASURE_LABELS: Readonly<Record<Measure, readonly [alone: string, withSegment: string]>> = {
  potensi: ['Potensi', 'Potensi'],
  aktif: ['Peserta aktif', 'Aktif'],
  persen: ['Cakupan tertulis', 'Cakupan tertulis'],
  belum: ['Belum terlindungi', 'Belum terlindungi'],
  selisih: ['Selisih ke target', 'Selisih ke target'],
}

/** Returns the name of a column's field on screen: "Peserta aktif", "Aktif PU"; "Abaikan" for a column that is not read. */
export const fieldLabel = (field: ColumnField | null): string => {
  if (field === null) return 'Abaikan'
  if (isPlaceField(field)) return PLACE_LABELS[field]
  const { measure, indicator } = figureOf(field)
  const [alone, withSegment] = MEASURE_LABELS[measure]
  return indicator === 'ucj' ? alone : `${withSegment} ${SEGMENT_NAMES[indicator].short}`
}
