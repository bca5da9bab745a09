import type { ImportProblemView, ImportReading } from '../../shared/contract/import-channels.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { Count } from '../../shared/domain/snapshot.ts'
import type { ReadColumn } from '../../shared/import/column-mapping.ts'
import { readCount } from '../../shared/import/count-value.ts'
import { placeFieldOf } from '../../shared/import/header-row.ts'
import type { CellPlace, ImportProblem } from '../../shared/import/import-problem.ts'
import { fixesOf } from '../../shared/import/problem-fixes.ts'
import { isBlank, plainText, type RawCell, type RawRow, type RawSheet } from '../../shared/import/raw-cell.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import { fieldLabel } from '../../shared/text/import-fields.ts'
import { fixLabel, problemText, problemTitle } from '../../shared/text/import-screen.ts'

const SHOWN_PROBLEMS = 300
const ALIKE_CELLS = 5000

/** One cell may be the reason why several rows are refused: a merged kecamatan above its kelurahan. */
const keyOf = (problem: ImportProblem): string =>
  `${problem.code}:${problem.valueRow ?? problem.row}:${problem.column ?? ''}`

const likenessOf = (problem: ImportProblem): string => `${problem.code}:${problem.value}`

const nameCell = (row: RawRow | undefined, columns: readonly ReadColumn[]): RawCell | undefined => {
  const places = new Set(columns.filter((column) => placeFieldOf(column) !== null).map((column) => column.column))
  return row?.cells.findLast((cell) => places.has(cell.column) && !isBlank(cell) && /\p{L}/u.test(cell.text))
}

/** The name that a row gives its place, for reading beside the name of the field. */
const placeText = (row: RawRow | undefined, columns: readonly ReadColumn[]): string =>
  plainText(nameCell(row, columns)?.text ?? '')

/** Where a problem of a whole row is marked: its name, or the place where one is missing. */
const placeCell = (row: RawRow | undefined, at: number, columns: readonly ReadColumn[]): readonly CellPlace[] => {
  const column = nameCell(row, columns)?.column ?? columns.findLast((own) => placeFieldOf(own) !== null)?.column
  return column === undefined ? [] : [{ row: at, column }]
}

const contextOf = (problem: ImportProblem, row: RawRow | undefined, columns: readonly ReadColumn[]): string => {
  const column = columns.find((own) => own.letters === problem.column)
  const field = column ? fieldLabel(column.field) : ''
  const isPlace = column !== undefined && placeFieldOf(column) !== null
  return [field, isPlace ? '' : placeText(row, columns)].filter((part) => part !== '').join(', ')
}

/** The denominator that a row states, null when it has none or it cannot be read. */
const eligibleIn = (row: RawRow | undefined, columns: readonly ReadColumn[]): Count => {
  const column = columns.find((own) => own.field === 'potensi')
  const reading = readCount(row?.cells.find((cell) => cell.column === column?.column))
  return reading.ok ? reading.count : null
}

const viewOf = (
  problem: ImportProblem,
  rowAt: (row: number) => RawRow | undefined,
  columns: readonly ReadColumn[],
  nameOf: (code: RegionCode) => string,
): Omit<ImportProblemView, 'rows' | 'alike'> => {
  const row = rowAt(problem.row)
  const { fixes, suggested, edit, canEmpty, place } = fixesOf(problem, eligibleIn(row, columns))
  return {
    key: keyOf(problem),
    row: problem.valueRow ?? problem.row,
    cell: edit,
    cells:
      edit === null ? (problem.rows ?? [problem.row]).flatMap((own) => placeCell(rowAt(own), own, columns)) : [edit],
    value: problem.value,
    title: problemTitle(problem),
    context: contextOf(problem, row, columns),
    text: problemText(problem),
    fixes: fixes.map((fix) => ({ ...fix, label: fixLabel(fix, fixes, nameOf) })),
    suggested: suggested === null ? null : fixes.indexOf(suggested),
    edit,
    canEmpty,
    place,
  }
}

/** Returns the problems of a reading one by one, each with what can be done about it; `nameOf` gives the name of a region. */
export const problemViews = (
  sheet: RawSheet,
  result: ReadResult,
  nameOf: (code: RegionCode) => string,
): Pick<ImportReading, 'problems' | 'problemCount' | 'alike'> => {
  const groups = [...Map.groupBy(result.problems, keyOf).values()]
  const firsts = groups.flatMap(([problem]) => (problem ? [problem] : []))
  const likenesses = Map.groupBy(firsts.filter(isCellProblem), likenessOf)
  const shown = groups.slice(0, SHOWN_PROBLEMS)
  const wanted = new Set(shown.flatMap(([problem]) => problem?.rows ?? problem?.row ?? []))
  const rows = new Map(sheet.rows.filter((row) => wanted.has(row.row)).map((row) => [row.row, row]))
  const problems = shown.flatMap((same): ImportProblemView[] => {
    const [problem] = same
    if (!problem) return []
    const likeness = likenessOf(problem)
    const isShared = (likenesses.get(likeness)?.length ?? 0) > 1
    const view = viewOf(problem, (row) => rows.get(row), result.columns, nameOf)
    return [{ ...view, rows: same.length, alike: isShared ? likeness : null }]
  })
  const keys = new Set(problems.map(({ alike }) => alike))
  const alike = [...likenesses].filter(([key]) => keys.has(key))
  return {
    problems,
    problemCount: groups.length,
    alike: alike.map(([key, same]) => ({
      key,
      count: same.length,
      cells: same.slice(0, ALIKE_CELLS).flatMap((problem) => fixesOf(problem).edit ?? []),
    })),
  }
}

/** Only a value in a cell can be like another one. */
const isCellProblem = (problem: ImportProblem): boolean => problem.column !== null && problem.value !== ''
