/** A rectangle of cells as a spreadsheet puts it on the clipboard: lines of cells, shorter lines stay shorter. */
export type ClipboardBlock = readonly (readonly string[])[]

const MARK = '"'

interface Cell {
  readonly text: string
  /** Position of the mark that ended the cell. */
  readonly end: number
}

const quotedCell = (text: string, start: number): Cell => {
  let value = ''
  let at = start + 1
  while (at < text.length) {
    if (text[at] !== MARK) value += text[at]
    else if (text[at + 1] === MARK) {
      value += MARK
      at += 1
    } else break
    at += 1
  }
  return { text: value, end: at + 1 }
}

const plainCell = (text: string, start: number): Cell => {
  let end = start
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1
  return { text: text.slice(start, end), end }
}

/** A cell that Excel put in quotes, because it holds a tab or a new line, ends right before the next mark. */
const cellAt = (text: string, start: number): Cell => {
  if (text[start] !== MARK) return plainCell(text, start)
  const cell = quotedCell(text, start)
  const next = text[cell.end]
  return next === undefined || next === '\t' || next === '\n' ? cell : plainCell(text, start)
}

/**
 * Returns the cells of text copied from a spreadsheet: tabs between cells, new lines between rows, quotes around a cell that holds
 * either. The new line that Excel adds at the end is no row. Empty text has no cells.
 */
export const readClipboard = (text: string): ClipboardBlock => {
  const content = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (content === '') return []
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const cell = cellAt(content, at)
    rows.at(-1)?.push(cell.text)
    const mark = content[cell.end]
    if (mark === undefined) return rows
    if (mark === '\n') rows.push([])
    at = cell.end + 1
  }
}

const writtenCell = (text: string): string =>
  /[\t\n"]/.test(text) ? `${MARK}${text.replaceAll(MARK, MARK + MARK)}${MARK}` : text

/** Returns the text that a spreadsheet pastes as these cells. */
export const writeClipboard = (block: ClipboardBlock): string =>
  block.map((row) => row.map(writtenCell).join('\t')).join('\r\n')
