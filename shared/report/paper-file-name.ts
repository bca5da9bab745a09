import type { DateKey } from '../domain/date-key.ts'
import type { ReportModel } from './model.ts'

const KINDS: Readonly<Record<ReportModel['kind'], string>> = { laporan: 'Laporan', 'nota-dinas': 'Nota Dinas' }
/** Characters that a file name may not have on Windows. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu

/**
 * Returns the name of a paper's file; `version` null is a draft. The day is the meeting's, or that of the data without one.
 * `Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx`, `Nota Dinas Monev UCJ Kota Bima 2025-11-12 draf.docx`.
 */
export const paperFileName = (
  kind: ReportModel['kind'],
  regionName: string,
  day: DateKey,
  version: number | null,
): string =>
  `${`${KINDS[kind]} Monev UCJ ${regionName} ${day} ${version === null ? 'draf' : `v${version}`}`.replace(FORBIDDEN, '-')}.docx`
