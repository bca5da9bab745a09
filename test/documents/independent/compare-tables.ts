import { PRINTED_DAY } from './calendar.ts'
import { movedPeople, people, percent } from './exact.ts'
import { type ExpectedTable, expectedTables } from './expected-tables.ts'
import { type PaperFigures, printedSide } from './figures.ts'
import { meetingFollowUps, type StandingFollowUp, statusLine } from './follow-ups.ts'
import type { PrintedPaper, PrintedTable } from './printed-paper.ts'
import type { StoredData } from './stored-data.ts'
import type { Tally } from './tally.ts'

/** Compares the figure tables of a laporan cell by cell; a table that is missing, or stands there twice, is a mismatch. */
export function compareTables(paper: PrintedPaper, figures: PaperFigures, data: StoredData, tally: Tally): void {
  for (const expected of expectedTables(figures, data)) {
    const printed = onlyTable(paper, expected.name, expected.caption, tally)
    if (printed !== null) compareTable(printed, expected, tally)
  }
  compareFollowUps(paper, figures, data, tally)
}

function onlyTable(paper: PrintedPaper, name: string, caption: RegExp, tally: Tally): PrintedTable | null {
  const [printed, ...others] = paper.tables.filter((table) => caption.test(table.caption))
  if (printed !== undefined && others.length === 0) return printed
  tally.fail(name, `${others.length + (printed === undefined ? 0 : 1)} tables`, 'one table')
  return null
}

function compareTable(printed: PrintedTable, expected: ExpectedTable, tally: Tally): void {
  const { name } = expected
  const days = printed.header.flat().flatMap((cell) => [...cell.matchAll(PRINTED_DAY)].map(([day]) => day))
  const written = expected.days.length === 0 ? [] : days
  tally.same('day', `${name}, header`, written.join(' · '), expected.days.join(' · '))
  tally.same('rows', `${name}, rows`, String(printed.rows.length), String(expected.rows.length))
  for (const [position, row] of expected.rows.entries()) {
    const [label = [], ...cells] = printed.rows[position] ?? []
    const said = label.join(' ')
    const where = `${name}, row ${position + 1} "${said}"`
    if (!row.label.test(said)) tally.fail(where, said, String(row.label))
    tally.same('columns', where, String(cells.length), String(row.cells.length))
    for (const [column, cell] of row.cells.entries()) {
      tally.same('cell', `${where}, column ${column + 2}`, (cells[column] ?? []).join(' '), cell)
    }
  }
}

function compareFollowUps(paper: PrintedPaper, figures: PaperFigures, data: StoredData, tally: Tally): void {
  const { carried, fresh } = meetingFollowUps(figures, data)
  if (carried.length > 0) {
    compareList(paper, 'Tabel 7', /^Tabel \d+\. Status RTL/u, carried, tally, (item, cells) => {
      tally.same('rtl', `Tabel 7, RTL ${item.number}, due`, cells.at(-2)?.[0] ?? '', item.due)
      tally.same('rtl', `Tabel 7, RTL ${item.number}, status`, cells.at(-1)?.[0] ?? '', statusLine(item))
    })
  }
  if (fresh.length > 0) {
    compareList(paper, 'Tabel 8', /^Tabel \d+\. (?:Usulan )?RTL/u, fresh, tally, (item, cells) => {
      tally.same('rtl', `Tabel 8, RTL ${item.number}, due`, cells.at(-1)?.[0] ?? '', item.due)
    })
  }
  const matrix = [...carried.filter(({ isOpen }) => isOpen), ...fresh]
  if (matrix.length === 0) return
  compareList(paper, 'Lampiran 1', /^MATRIKS RENCANA TINDAK LANJUT/u, matrix, tally, (item, cells) => {
    const where = `Lampiran 1, RTL ${item.number}`
    const late = item.late === null ? '' : `terlambat ${item.late} hari`
    tally.same('rtl', `${where}, due`, cells[4]?.[0] ?? '', item.due)
    tally.same('rtl', `${where}, delay`, cells[6]?.slice(1).join(' ') ?? '', late)
    const progress = item.percent ?? (item.status === 'not-started' ? 0 : null)
    tally.same('rtl', `${where}, progress`, cells[7]?.[0] ?? '', progress === null ? '–' : `${progress}%`)
  })
}

type Cells = readonly (readonly string[])[]

function compareList(
  paper: PrintedPaper,
  name: string,
  caption: RegExp,
  items: readonly StandingFollowUp[],
  tally: Tally,
  compare: (item: StandingFollowUp, cells: Cells) => void,
): void {
  const printed = onlyTable(paper, name, caption, tally)
  if (printed === null) return
  const rows = printed.rows.filter((cells) => cells.length > 1)
  const numbers = rows.map(([number]) => number?.[0] ?? '')
  tally.same('rtl', `${name}, numbers`, numbers.join(' '), items.map(({ number }) => number).join(' '))
  for (const [position, item] of items.entries()) compare(item, rows[position] ?? [])
}

/** Compares the four key figures of a first page with their explanations. */
export function compareKeyFigures(paper: PrintedPaper, figures: PaperFigures, tally: Tally): void {
  const { covered, now, uncovered, previous, goal } = figures
  const [share, active, left, distance] = paper.keyFigures
  const kind = 'key figure'
  tally.same(kind, 'key figures', String(paper.keyFigures.length), '4')
  const part = (text: string | undefined, pattern: RegExp): string => pattern.exec(text ?? '')?.[1] ?? ''
  tally.same(kind, 'key figure: cakupan', share?.figure ?? '', covered === null ? '–' : `${percent(covered)}%`)
  tally.same(kind, 'key figure: aktif', active?.figure ?? '', people(now.active))
  const bounded = uncovered !== null && uncovered < 0n ? 0n : uncovered
  tally.same(kind, 'key figure: belum terlindungi', left?.figure ?? '', people(bounded))
  const potensi = now.eligible === null ? '' : people(now.eligible)
  tally.same(kind, 'key figure: potensi', part(left?.explanation, /([\d.]+) orang$/u), potensi)
  const side = printedSide(previous?.points ?? null)
  const moved =
    side === null || side === 0 ? '' : `${side > 0 ? 'naik' : 'turun'} ${unsigned(percent(previous?.points ?? null))}`
  tally.same(kind, 'key figure: moved points', part(share?.explanation, /((?:naik|turun) [\d.,]+) poin/u), moved)
  const change = previous?.active ?? null
  const verb =
    change === null || change === 0n
      ? ''
      : `${change > 0n ? 'bertambah' : 'berkurang'} ${unsigned(movedPeople(change))}`
  tally.same(kind, 'key figure: moved people', part(active?.explanation, /((?:bertambah|berkurang) [\d.]+)/u), verb)
  const gap = goal?.people ?? null
  tally.same(kind, 'key figure: distance', distance?.figure ?? '', unsigned(people(gap)))
  tally.same(
    kind,
    'key figure: distance in points',
    part(distance?.explanation, /atau ([\d.,]+) poin/u),
    goal === null || gap === null || goal.points === null ? '' : unsigned(percent(goal.points)),
  )
}

const unsigned = (text: string): string => text.replace(/^[−+]/u, '')
