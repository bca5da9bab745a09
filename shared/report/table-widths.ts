import type { Paper, ReportPart } from './model.ts'

/** Twips between the margins; portrait is the same on both papers, so that tables and pictures have one geometry (report.md 1). */
export const PORTRAIT_WIDTH = 9071
const LANDSCAPE_WIDTHS: Readonly<Record<Paper, number>> = { A4: 14570, F4: 16441 }

/** Returns the text width in twips of a paper in one orientation. */
export const textWidth = (paper: Paper, orientation: ReportPart['orientation']): number =>
  orientation === 'portrait' ? PORTRAIT_WIDTH : LANDSCAPE_WIDTHS[paper]

/** Widths in twips of every column a table can have (report.md 3); the first one is the text column that takes what is left over. */
export const WIDTHS = {
  achievement: { label: 3119, date: 1190, sincePrevious: 1191, sinceYear: 1191 },
  standing: { label: 6236, people: 1247, share: 1588 },
  causes: { label: 5953, change: 1559 },
  segments: { label: 2324, eligible: 907, date: 893, change: 1191, coverage: 794, contribution: 1275 },
  regions: {
    label: 1757,
    eligible: 936,
    active: 936,
    change: 1191,
    coverage: 1021,
    gap: 936,
    share: 851,
    category: 1443,
  },
  protection: { label: 2381, quota: 850, verified: 1361, registered: 1077, paid: 907, months: 850, rupiah: 1645 },
  carried: { number: 567, action: 2778, lead: 1758, due: 1275, status: 2693 },
  fresh: { number: 567, action: 4253, lead: 2721, due: 1530 },
  villages: { label: 2722, eligible: 1021, date: 1021, change: 1134, coverage: 1021, uncovered: 1131 },
} as const

/** Columns of the RTL matrix: No., Permasalahan, RTL, Penanggung jawab, Target waktu, Indikator/keluaran, Status, Progres, Keterangan. */
export const MATRIX_WIDTHS: Readonly<Record<Paper, readonly number[]>> = {
  A4: [510, 2270, 2380, 1990, 1190, 2040, 1400, 900, 1890],
  F4: [510, 2660, 2800, 2270, 1190, 2400, 1400, 900, 2311],
}

/** Returns the columns with the first one, the text column, widened so that together they fill the portrait text width. */
export const filled = (widths: readonly number[]): readonly number[] => {
  const [label = 0, ...others] = widths
  const used = others.reduce((sum, width) => sum + width, label)
  return [label + PORTRAIT_WIDTH - used, ...others]
}
