import type { PlaceLevel } from '../../shared/comparison/comparison-input.ts'
import type { FitMethod } from '../../shared/comparison/pace-part.ts'
import type { ExportedFile } from '../../shared/contract/comparison-channels.ts'
import type { ReadableDb } from '../db/handle.ts'
import { type ComparisonRequest, readComparison, readComparisonTrend } from './read-comparison.ts'

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Returns the comparison as an XLSX file, named after region and days; errors as in `readComparison`. */
export const exportComparison = async (
  db: ReadableDb,
  request: ComparisonRequest & { readonly level: PlaceLevel; readonly method: FitMethod },
): Promise<ExportedFile> => {
  const view = readComparison(db, request)
  const trend = readComparisonTrend(db, request)
  // the spreadsheet library is large and few starts of the program need it
  const { comparisonXlsx } = await import('../reports/comparison-xlsx.ts')
  const sample = view.sample ? 'contoh-' : ''
  return {
    name: `${sample}perbandingan-${slug(view.regionName)}-${view.from.asOf}-${view.to.asOf}.xlsx`,
    bytes: comparisonXlsx(view, trend),
  }
}
