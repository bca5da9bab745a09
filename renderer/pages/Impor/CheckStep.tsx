import { Button, Segmented } from 'antd'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type {
  ImportPreview,
  ImportReading,
  ImportTarget,
  SheetLayout,
} from '../../../shared/contract/import-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { isPlaceField } from '../../../shared/import/column-field.ts'
import type { ImportCorrections } from '../../../shared/import/corrections.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { useKeys } from '../../components/use-keys.ts'
import { keyAction } from './check-keys.ts'
import { correctCells, restoreCell } from './correct.ts'
import { FieldName } from './FieldHead.tsx'
import { FileGrid } from './FileGrid.tsx'
import { linesOf, linesOfRows } from './grid-lines.ts'
import { type CellMark, cellKey, type EditMove, type GridView } from './grid-view.ts'
import { correctionsOf, type ImportWork, withCorrections } from './import-work.ts'
import { ProblemPanel } from './ProblemPanel.tsx'
import { saveReason } from './save-reason.ts'
import { skippedLookup } from './skipped-words.ts'
import { type Solution, solutionOf, solved } from './solutions.ts'

/** Third step: problems marked in their cells and solved beside them; without problems the figures can be saved. */
export const CheckStep = ({
  work,
  preview,
  reading,
  isCurrent,
  layout,
  target,
  saving,
  failure,
  onChange,
  onSave,
}: {
  readonly work: ImportWork
  readonly preview: ImportPreview
  readonly reading: ImportReading
  readonly isCurrent: boolean
  readonly layout: SheetLayout
  readonly target: ImportTarget | undefined
  readonly saving: boolean
  readonly failure: string | null
  readonly onChange: (work: ImportWork) => void
  readonly onSave: () => void
}) => {
  const { problems } = reading
  const [active, setActive] = useState<CellPlace | null>(problems[0]?.cell ?? null)
  const [chosenKey, setChosenKey] = useState<string | null>(problems[0]?.key ?? null)
  const [editing, setEditing] = useState<GridView['editing']>(null)
  const [onlyProblems, setOnlyProblems] = useState(false)
  const past = useRef<ImportCorrections[]>([])
  const future = useRef<ImportCorrections[]>([])
  const corrections = correctionsOf(work)
  const texts = useMemo(() => new Map(corrections.cells.map((cell) => [cellKey(cell), cell.text])), [corrections])
  const names = useMemo(() => new Map(reading.places.map(({ row, region }) => [row, region.name])), [reading])
  const placeColumn = preview.columns.findLast(
    ({ field }) => field !== null && field !== 'kode' && isPlaceField(field),
  )?.column
  const firstRow = (preview.headerRow ?? 0) + 1
  const isFiltered = onlyProblems && problems.length > 0
  const lines = useMemo(
    () =>
      isFiltered ? linesOfRows(problems.map(({ row, cell }) => cell?.row ?? row)) : linesOf(layout.ranges, firstRow),
    [isFiltered, problems, layout, firstRow],
  )

  const chosenAt = Math.max(
    0,
    problems.findIndex(({ key }) => key === chosenKey),
  )
  const chosen = problems[chosenAt]
  const look = (at: number): void => {
    const problem = problems[(at + problems.length) % problems.length]
    if (!problem) return
    setChosenKey(problem.key)
    setActive(problem.cell ?? { row: problem.row, column: placeColumn ?? layout.columns[0]?.column ?? 1 })
  }
  const onActive = (cell: CellPlace): void => {
    setActive(cell)
    setEditing(null)
    const own = problems.find((problem) => problem.cell?.row === cell.row && problem.cell.column === cell.column)
    const rowOwn = own ?? problems.find((problem) => problem.cell === null && problem.row === cell.row)
    if (rowOwn) setChosenKey(rowOwn.key)
  }
  const replace = (next: ImportCorrections): void => {
    past.current = [...past.current.slice(-99), corrections]
    future.current = []
    onChange(withCorrections(work, next))
  }
  const step = (from: ImportCorrections[], to: ImportCorrections[]): void => {
    const next = from.pop()
    if (!next) return
    to.push(corrections)
    onChange(withCorrections(work, next))
  }
  const type = (cell: CellPlace, typed: string | null): void => {
    setActive(cell)
    setEditing({ typed })
  }
  const solve = (solution: Solution, key: string): void => {
    const at = problems.findIndex((problem) => problem.key === key)
    const next = problems[at + 1] ?? problems[at - 1]
    if (next) {
      setChosenKey(next.key)
      if (next.cell) setActive(next.cell)
    }
    const after = solved(work, solution)
    if (correctionsOf(after) === corrections) onChange(after)
    else replace(correctionsOf(after))
  }
  const takeSuggestion = (): void => {
    const [fix] = chosen?.fixes ?? []
    if (chosen && fix && fix.kind !== 'skip-row') solve(solutionOf(fix, chosen, null, false), chosen.key)
  }

  const marks = useMemo(() => marksOf(reading), [reading])
  const isEditable = ({ row, column }: CellPlace): boolean =>
    row >= firstRow && preview.columns.some((own) => own.column === column && own.field !== null)
  const move = (cell: CellPlace, how: EditMove): void => {
    if (how === 'stay') return
    const columns = layout.columns.map(({ column }) => column)
    const right = columns[columns.indexOf(cell.column) + 1]
    if (how === 'right' && right !== undefined) onActive({ row: cell.row, column: right })
    const at = lines.findIndex((line) => line.kind === 'row' && line.row === cell.row)
    const below = lines[at + 1]
    if (how === 'down' && below?.kind === 'row' && !isFiltered) onActive({ row: below.row, column: cell.column })
  }
  const view: GridView = {
    file: work.opened?.file ?? '',
    sheet: work.sheet,
    headerRow: preview.headerRow,
    skippedWords: useMemo(() => skippedLookup(reading.skippedRows), [reading]),
    markAt: (cell) => marks.get(cellKey(cell)) ?? null,
    correctedText: (cell) => texts.get(cellKey(cell)) ?? null,
    chosenPlace: ({ row, column }) => (column === placeColumn ? (names.get(row) ?? null) : null),
    active,
    onActive,
    editing,
    onOpen: (cell) => {
      if (isEditable(cell)) type(cell, null)
    },
    onEdited: (cell, text, how) => {
      setEditing(null)
      if (text !== (texts.get(cellKey(cell)) ?? null)) replace(correctCells(corrections, [cell], text))
      move(cell, how)
    },
    onCancelEdit: () => setEditing(null),
  }
  const onKey = (event: KeyboardEvent, cell: CellPlace): boolean => {
    const act = keyAction(event, isEditable(cell), {
      edit: (typed) => type(cell, typed),
      empty: () => replace(correctCells(corrections, [cell], '')),
      restore: () => replace(restoreCell(corrections, cell)),
      undo: () => step(past.current, future.current),
      redo: () => step(future.current, past.current),
    })
    if (act === null) return false
    event.preventDefault()
    act()
    return true
  }

  const reason = saveReason(work, reading, target)
  const save = reason.blocks || saving || !isCurrent ? null : onSave
  useKeys({
    F8: problems.length > 0 ? () => look(active === null ? 0 : chosenAt + 1) : null,
    'Shift+F8': problems.length > 0 ? () => look(chosenAt - 1) : null,
    'Alt+Enter': chosen ? takeSuggestion : null,
    'Ctrl+Enter': save,
  })
  return (
    <>
      <div className="import-body">
        <div className="import-main">
          <div className="import-line">
            <Counts reading={reading} />
            <Segmented
              size="small"
              value={isFiltered ? 'problems' : 'all'}
              options={[
                { value: 'all', label: 'Semua baris' },
                {
                  value: 'problems',
                  label: `Bermasalah (${formatCount(reading.rows.problems)})`,
                  disabled: problems.length === 0,
                },
              ]}
              onChange={(value) => setOnlyProblems(value === 'problems')}
            />
          </div>
          <FileGrid
            label="Isi berkas"
            view={view}
            layout={layout}
            columns={preview.columns}
            lines={lines}
            head={(column) => <FieldName column={column} />}
            headHeight={40}
            headNumber={preview.headerRow ? String(preview.headerRow) : ''}
            least={66}
            onKey={onKey}
          />
          <p className="import-keys">
            <kbd>F8</kbd> masalah berikutnya <kbd>Alt Enter</kbd> menerima usul <kbd>F2</kbd> menyunting sel{' '}
            <kbd>Ctrl Z</kbd> urungkan
          </p>
        </div>
        <ProblemPanel
          reading={reading}
          corrections={corrections}
          chosen={chosen?.key ?? null}
          scope={work.region}
          onChoose={(key) => look(problems.findIndex((problem) => problem.key === key))}
          onSolve={(key, solution) => solve(solution, key)}
          onByHand={(cell) => type(cell, null)}
          onCell={onActive}
          onCorrections={replace}
        />
      </div>
      <div className="screen-footer import-footer">
        <Button onClick={() => onChange({ ...work, step: 'columns' })}>Kembali</Button>
        <span className={failure === null ? 'import-reason' : 'import-reason import-reason-failed'} role="status">
          {failure ?? reason.words}
        </span>
        <Button type="primary" disabled={save === null} onClick={() => save?.()}>
          {saving ? 'Menyimpan…' : `Simpan sebagai draf ${work.asOf === null ? '' : formatDay(work.asOf)}`}
        </Button>
      </div>
    </>
  )
}

const Counts = ({ reading }: { readonly reading: ImportReading }) => {
  const { read, accepted, problems, skipped } = reading.rows
  const words = reading.skippedCounts.map(({ words: why, count }) => `${formatCount(count)} ${why}`).join(', ')
  return (
    <p className="import-counts" role="status">
      <strong>{formatCount(read)} baris dibaca</strong>
      <span>{formatCount(accepted)} siap</span>
      <span className={problems > 0 ? 'import-count-problem' : ''}>{formatCount(problems)} bermasalah</span>
      <span title={words}>
        {formatCount(skipped)} dilewati{words === '' ? '' : ` (${words})`}
      </span>
    </p>
  )
}

const marksOf = (reading: ImportReading): ReadonlyMap<string, CellMark> => {
  const marks = new Map<string, CellMark>()
  for (const note of reading.notes) {
    if (note.code === 'cells-replaced') continue
    for (const cell of note.cells) marks.set(cellKey(cell), { kind: 'note', number: 0 })
  }
  for (const [at, { cell }] of reading.problems.entries()) {
    if (cell) marks.set(cellKey(cell), { kind: 'problem', number: at + 1 })
  }
  return marks
}
