import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What the spreadsheet library does not write: the row of the column heads of each sheet, in the order of the sheets. */
export interface SheetLook {
  /** Row with the column heads, counted from 0; the rows above it are the title. */
  readonly head: number
  /** The first column stays in sight too. */
  readonly holdsFirstColumn: boolean
}

const BOLD_FONT =
  '<font><b/><sz val="12"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>'
const TITLE = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
const HEAD =
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf>'

/** The two styles stand after those of the library; returns the sheet of styles with the numbers they got. */
const withStyles = (xml: string): { readonly xml: string; readonly title: number; readonly head: number } => {
  const count = Number(/<cellXfs count="(\d+)">/.exec(xml)?.[1])
  if (!Number.isSafeInteger(count)) throw new RangeError('a workbook without cell styles')
  return {
    title: count,
    head: count + 1,
    xml: xml
      .replace('<fonts count="1">', '<fonts count="2">')
      .replace('</fonts>', `${BOLD_FONT}</fonts>`)
      .replace(`<cellXfs count="${count}">`, `<cellXfs count="${count + 2}">`)
      .replace('</cellXfs>', `${TITLE}${HEAD}</cellXfs>`),
  }
}

const rowStyled = (xml: string, row: number, style: number): string =>
  xml.replace(new RegExp(`<row r="${row + 1}"[^>]*>.*?</row>`, 's'), (cells) =>
    cells.replace(/<c r="([A-Z]+\d+)"(?: s="\d+")?/g, `<c r="$1" s="${style}"`),
  )

const paneOf = ({ head, holdsFirstColumn }: SheetLook): string => {
  const top = head + 2
  return holdsFirstColumn
    ? `<pane xSplit="1" ySplit="${head + 1}" topLeftCell="B${top}" activePane="bottomRight" state="frozen"/>`
    : `<pane ySplit="${head + 1}" topLeftCell="A${top}" activePane="bottomLeft" state="frozen"/>`
}

const withLook = (xml: string, look: SheetLook, title: number, head: number): string => {
  const titled = rowStyled(rowStyled(xml, 0, title), 1, title)
  return rowStyled(titled, look.head, head)
    .replace('<sheetView workbookViewId="0"/>', `<sheetView workbookViewId="0">${paneOf(look)}</sheetView>`)
    .replace('<dimension ', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ')
    .replace(
      '<ignoredErrors>',
      '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><ignoredErrors>',
    )
}

/** A day without a zone's offset, so that the same workbook has the same bytes everywhere. */
const PACKED = new Date(1980, 0, 1)

/**
 * Returns a workbook of the library with its titles and column heads bold, the heads frozen in sight, and each sheet printed on A4
 * across, one page wide.
 */
export const withSheetLooks = (bytes: Uint8Array, looks: readonly SheetLook[]): Uint8Array => {
  const parts = unzipSync(bytes)
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const styles = withStyles(textOf('xl/styles.xml'))
  parts['xl/styles.xml'] = strToU8(styles.xml)
  for (const [at, look] of looks.entries()) {
    const name = `xl/worksheets/sheet${at + 1}.xml`
    parts[name] = strToU8(withLook(textOf(name), look, styles.title, styles.head))
  }
  return zipSync(parts, { mtime: PACKED })
}
