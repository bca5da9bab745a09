import { AppError } from '../../shared/domain/app-error.ts'
import { attributeOf, isTrue } from './xml-text.ts'

/** What SheetJS does not tell about a worksheet: hidden rows, and formulas whose result the file does not hold. */
export interface SheetDetails {
  readonly hiddenRows: ReadonlySet<number>
  /** Addresses such as `D7`. */
  readonly uncachedFormulas: ReadonlySet<string>
}

const ROW_TAG = /<(?:\w+:)?row\s[^>]*>/g
const FORMULA_TAG = /<(?:\w+:)?f(?:\s[^>]*)?\/?>/g
const CELL_TAG = /^<(?:\w+:)?c(?:\s[^>]*)?>/
const FILLED_VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>[^<]/

/** The rows of a worksheet; rules and sparklines after them hold formulas of their own that belong to no cell. */
const sheetData = (xml: string, file: string): string => {
  const start = /<(?:\w+:)?sheetData(?:\s[^>]*)?(\/?)>/.exec(xml)
  const end = xml.search(/<\/(?:\w+:)?sheetData>/)
  if (start?.[1] === '/') return ''
  if (!start || end < start.index) throw new AppError('import.workbook-unreadable', { file })
  return xml.slice(start.index, end)
}

/** Returns a worksheet up to its last row: links and rules after it can span a billion cells and hold no value. */
export const rowsOnly = (xml: string): string => {
  const end = /<\/(?:\w+:)?sheetData>/.exec(xml)
  return end ? `${xml.slice(0, end.index + end[0].length)}</worksheet>` : xml
}

/** Returns how many rows a worksheet holds, blank ones that are only formatted among them. */
export const rowCount = (xml: string): number => xml.match(ROW_TAG)?.length ?? 0

const cellEnd = (data: string, from: number): number => {
  const end = /<\/(?:\w+:)?c>/g
  end.lastIndex = from
  return end.exec(data)?.index ?? data.length
}

/** The cell around a formula, which is always its first child: its opening tag and what follows the formula. */
const cellAround = (data: string, formulaAt: number): { readonly tag: string; readonly rest: string } | null => {
  const start = data.lastIndexOf('<', formulaAt - 1)
  const tag = CELL_TAG.exec(data.slice(start, formulaAt))
  return tag ? { tag: tag[0], rest: data.slice(formulaAt, cellEnd(data, formulaAt)) } : null
}

/**
 * Returns the hidden rows and the formulas without a stored result of one worksheet. A result that is an empty text is
 * stored as such (`t="str"`) and is no missing one. Throws AppError `import.workbook-unreadable` for a part without whole
 * sheet data, which would pass for an empty sheet, and for a formula in no addressed cell, which would pass for a blank.
 */
export const sheetDetails = (xml: string, file: string): SheetDetails => {
  const hiddenRows = new Set<number>()
  const data = sheetData(xml, file)
  for (const [tag] of data.matchAll(ROW_TAG)) {
    const row = isTrue(tag, 'hidden') ? Number(attributeOf(tag, 'r')) : Number.NaN
    if (Number.isSafeInteger(row) && row > 0) hiddenRows.add(row)
  }
  const uncachedFormulas = new Set<string>()
  for (const match of data.matchAll(FORMULA_TAG)) {
    const cell = cellAround(data, match.index)
    if (cell && (FILLED_VALUE.test(cell.rest) || attributeOf(cell.tag, 't') === 'str')) continue
    const address = cell && attributeOf(cell.tag, 'r')
    if (!address) throw new AppError('import.workbook-unreadable', { file })
    uncachedFormulas.add(address.toUpperCase())
  }
  return { hiddenRows, uncachedFormulas }
}
