import { type IndicatorCode, SEGMENT_NAMES, UCJ, UCJ_SEGMENTS } from '../domain/indicator.ts'
import type { CellField, CellSite } from '../domain/snapshot-cell.ts'

const FIELD_NAMES: Readonly<Record<CellField, string>> = {
  eligible: 'Potensi',
  active: 'Aktif',
  statedPercent: 'Cakupan tertulis',
  statedUncovered: 'Belum tertulis',
  statedGap: 'Selisih tertulis',
}

const segmentName = (indicator: IndicatorCode): string | null => {
  const segment = UCJ_SEGMENTS.find((candidate) => candidate === indicator)
  return segment === undefined ? null : SEGMENT_NAMES[segment].short
}

/** Returns how a column of the snapshot grid is called in a sentence: "Aktif", "PU", "Potensi Jakon", "Cakupan tertulis". */
export const columnName = ({ indicator, field }: Pick<CellSite, 'indicator' | 'field'>): string => {
  const segment = segmentName(indicator)
  if (segment !== null) return field === 'active' ? segment : `${FIELD_NAMES[field]} ${segment}`
  return indicator === UCJ ? FIELD_NAMES[field] : `${FIELD_NAMES[field]} ${indicator}`
}
