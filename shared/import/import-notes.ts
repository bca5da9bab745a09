import type { ErrorParams } from '../domain/app-error.ts'
import type { ReadColumn } from './column-mapping.ts'
import { type CellPlace, type ImportNote, type ImportNoteCode, joinedList } from './import-problem.ts'
import { columnLetters, type RawSheet } from './raw-cell.ts'
import { type UnreadColumn, unreadColumnName } from './unread-columns.ts'

const CELL_LIMIT = 500

/** Gathers rows under one note each, so that a file with a thousand unknown values gets one sentence and not a thousand. */
export class RowNotes {
  private readonly rows = new Map<ImportNoteCode, number[]>()
  private readonly cells = new Map<ImportNoteCode, CellPlace[]>()
  private readonly single: ImportNote[] = []

  /** Adds a row, with the cells meant, to the one note of this code, which lists rows in `rows` and their number in `count`. */
  gather(code: ImportNoteCode, row: number, columns: readonly number[] = []): void {
    const rows = this.rows.get(code)
    if (rows) rows.push(row)
    else this.rows.set(code, [row])
    const cells = this.cells.get(code) ?? []
    if (columns.length === 0 || cells.length >= CELL_LIMIT) return
    this.cells.set(code, [...cells, ...columns.map((column) => ({ row, column }))].slice(0, CELL_LIMIT))
  }

  add(code: ImportNoteCode, params: ErrorParams): void {
    this.single.push({ code, params })
  }

  list(): readonly ImportNote[] {
    const gathered = [...this.rows].map(([code, rows]): ImportNote => {
      const cells = this.cells.get(code)
      return { code, params: { count: rows.length, rows: joinedList(rows) }, ...(cells ? { cells } : {}) }
    })
    return [...this.single, ...gathered]
  }
}

const columnNotes = (columns: readonly ReadColumn[], unread: readonly UnreadColumn[]): readonly ImportNote[] => {
  const notes: ImportNote[] = []
  const assumed = columns.filter((column) => column.isAssumed)
  if (assumed.length > 0) {
    const names = assumed.map(({ letters, header }) => `${letters} (“${header}”)`)
    notes.push({ code: 'segments-assumed', params: { columns: joinedList(names) } })
  }
  const read = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column))
  for (const { letters, header, covers } of columns) {
    if (covers === undefined || covers.some((column) => read.has(column))) continue
    const params = { letters, header, columns: joinedList(covers.map(columnLetters)) }
    notes.push({ code: 'header-covers', params })
  }
  if (unread.length > 0) {
    notes.push({ code: 'columns-ignored', params: { columns: joinedList(unread.map(unreadColumnName), 12) } })
  }
  return notes
}

/** Returns what is worth knowing about the file itself: hidden parts, other sheets, columns that were not read or whose meaning is assumed. */
export const fileNotes = (
  sheet: RawSheet,
  sheets: readonly RawSheet[],
  columns: readonly ReadColumn[],
  unread: readonly UnreadColumn[],
): readonly ImportNote[] => {
  const notes: ImportNote[] = []
  if (sheet.hidden) notes.push({ code: 'sheet-hidden', params: { sheet: sheet.name } })
  const others = sheets.filter((other) => other !== sheet && other.rows.length > 0)
  if (others.length > 0) {
    const names = others.map((other) => `“${other.name}”${other.hidden ? ' (tersembunyi)' : ''}`)
    notes.push({ code: 'sheets-unread', params: { sheets: joinedList(names) } })
  }
  const hidden = sheet.rows.filter((row) => row.hidden).map((row) => row.row)
  if (hidden.length > 0) notes.push({ code: 'rows-hidden', params: { count: hidden.length, rows: joinedList(hidden) } })
  return [...notes, ...columnNotes(columns, unread)]
}
