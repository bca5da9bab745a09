import { read, type WorkBook } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { AppError } from '../../shared/domain/app-error.ts'
import type { RawSheet } from '../../shared/import/raw-cell.ts'
import { odsDetails } from './ods-details.ts'
import { CellBudget, type RowProgress, rawSheet } from './raw-sheet.ts'
import { rowCount, rowsOnly, sheetDetails } from './sheet-details.ts'
import { workbookCells } from './workbook-cells.ts'
import { contentTypesFor, workbookParts } from './workbook-parts.ts'
import { xmlText } from './xml-text.ts'
import { readZipContent } from './zip-content.ts'

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const XLSX_FOLDERS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i
const ODS_PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml'])

const utf8 = new TextEncoder()

/** Hands the parser a zip of stored parts that were inflated and inspected here, so that it never unpacks foreign data. */
const parse = (parts: ReadonlyMap<string, string>, file: string): WorkBook => {
  const stored = Object.fromEntries([...parts].map(([name, text]) => [name, utf8.encode(text)]))
  try {
    return read(zipSync(stored, { level: 0 }), {
      type: 'array',
      dense: false,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellText: true,
    })
  } catch {
    throw new AppError('import.workbook-unreadable', { file })
  }
}

const xmlParts = (bytes: Uint8Array, file: string, isWanted: (name: string) => boolean): Map<string, string> => {
  const texts = new Map<string, string>()
  for (const [name, content] of readZipContent(bytes, file, isWanted)) texts.set(name, xmlText(content, name, file))
  return texts
}

/**
 * Returns the sheets of an XLSX or XLSM workbook. Throws AppError for a zip or XML that breaks a guard, and
 * `import.workbook-unreadable` when a sheet cannot be read whole: a sheet is never left out in silence.
 */
export const readXlsx = (bytes: Uint8Array, file: string, report?: RowProgress): readonly RawSheet[] => {
  const texts = xmlParts(bytes, file, (name) => isXml(name) && XLSX_FOLDERS.test(name))
  const parts = workbookParts(texts, file)
  const needed = new Map([...texts].filter(([name]) => parts.needed.has(name)))
  for (const { path } of parts.sheets) if (path !== null) needed.set(path, rowsOnly(needed.get(path) ?? ''))
  const types = '[Content_Types].xml'
  needed.set(types, contentTypesFor(needed.get(types) ?? '', parts.needed))
  const total = parts.sheets.reduce((sum, { path }) => sum + (path === null ? 0 : rowCount(needed.get(path) ?? '')), 0)
  const budget = new CellBudget(total, report)
  const workbook = parse(needed, file)
  if (workbook.SheetNames.length !== parts.sheets.length) throw new AppError('import.workbook-unreadable', { file })
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true
  return parts.sheets.flatMap(({ path, hidden }, at): RawSheet[] => {
    const name = workbook.SheetNames[at] ?? ''
    const sheet = workbook.Sheets[name]
    const xml = path === null ? undefined : texts.get(path)
    if (xml === undefined) return []
    if (!sheet) throw new AppError('import.workbook-unreadable', { file })
    const { hiddenRows, uncachedFormulas } = sheetDetails(xml, file)
    return [rawSheet(name, workbookCells(sheet, uncachedFormulas, 'english', from1904), budget, { hidden, hiddenRows })]
  })
}

/** Returns the sheets of an OpenDocument spreadsheet; errors as in `readXlsx`. */
export const readOds = (bytes: Uint8Array, file: string, report?: RowProgress): readonly RawSheet[] => {
  const texts = xmlParts(bytes, file, (name) => ODS_PARTS.has(name))
  const details = odsDetails(texts.get('content.xml') ?? '')
  const workbook = parse(texts, file)
  if (workbook.SheetNames.length !== details.length) throw new AppError('import.workbook-unreadable', { file })
  const budget = new CellBudget(null, report)
  return details.map(({ hidden, hiddenRows, uncachedFormulas }, at) => {
    const name = workbook.SheetNames[at] ?? ''
    const sheet = workbook.Sheets[name]
    if (!sheet) throw new AppError('import.workbook-unreadable', { file })
    return rawSheet(name, workbookCells(sheet, uncachedFormulas, 'as-authored', false), budget, { hidden, hiddenRows })
  })
}
