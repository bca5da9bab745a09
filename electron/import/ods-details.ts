import { columnLetters } from '../../shared/import/raw-cell.ts'
import type { SheetDetails } from './sheet-details.ts'
import { attributeOf } from './xml-text.ts'

export interface OdsSheetDetails extends SheetDetails {
  readonly hidden: boolean
}

const TAG = /<(\/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])[^>]*>/g
const STYLE = /<style:style\s[^>]*style:family="table"[^>]*>\s*<style:table-properties\s[^>]*table:display="false"/g
const MAX_HIDDEN = 100_000

const repeated = (tag: string, attribute: string): number => Math.max(1, Number(attributeOf(tag, attribute)) || 1)

const hiddenStyles = (xml: string): ReadonlySet<string> =>
  new Set([...xml.matchAll(STYLE)].map(([tag]) => attributeOf(tag, 'name') ?? ''))

/** Returns for each table of an ODS content part, in order: hidden or not, its hidden rows, formulas without a result. */
export const odsDetails = (xml: string): readonly OdsSheetDetails[] => {
  const styles = hiddenStyles(xml)
  const tables: { hidden: boolean; hiddenRows: Set<number>; uncachedFormulas: Set<string> }[] = []
  let row = 0
  let rows = 1
  let column = 0
  for (const [tag, end, kind] of xml.matchAll(TAG)) {
    if (kind === 'table' && end === '') {
      const hidden = styles.has(attributeOf(tag, 'style-name') ?? '')
      tables.push({ hidden, hiddenRows: new Set(), uncachedFormulas: new Set() })
      row = 0
      rows = 1
    }
    const table = tables.at(-1)
    if (!table || end !== '') continue
    if (kind === 'table-row') {
      row += row === 0 ? 1 : rows
      rows = repeated(tag, 'number-rows-repeated')
      column = 0
      const isHidden = ['collapse', 'filter'].includes(attributeOf(tag, 'visibility') ?? '')
      if (isHidden) for (let at = row; at < row + Math.min(rows, MAX_HIDDEN); at += 1) table.hiddenRows.add(at)
    } else if (kind !== 'table') {
      column += 1
      const hasResult = attributeOf(tag, 'value-type') !== null
      if (attributeOf(tag, 'formula') !== null && !hasResult)
        table.uncachedFormulas.add(`${columnLetters(column)}${row}`)
      column += repeated(tag, 'number-columns-repeated') - 1
    }
  }
  return tables.map((table) => table)
}
