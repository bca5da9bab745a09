import { Button, Segmented } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type {
  ImportPreview,
  ImportProblemView,
  ImportReading,
  ImportTarget,
  SheetLayout,
} from '../../../shared/contract/import-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { type ColumnField, figureOf, isPlaceField } from '../../../shared/import/column-field.ts'
import type { ImportCorrections } from '../../../shared/import/corrections.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { isUnnamedParent, levelOfField } from '../../../shared/import/parent-choice.ts'
import { shownCount } from '../../../shared/import/problem-fixes.ts'
import { useKeys } from '../../components/use-keys.ts'
import { keyAction } from './check-keys.ts'
import { correctCells, restoreCell } from './correct.ts'
import { FieldName } from './FieldHead.tsx'
import { FileGrid } from './FileGrid.tsx'
import { linesOf, linesOfRows } from './grid-lines.ts'
import { type CellMark, cellKey, type EditMove, type GridView } from './grid-view.ts'
import { correctionsOf, type ImportWork, replacedVersion, withCorrections } from './import-work.ts'
import { type ParentAsked, ParentQuestion, ReplaceQuestion } from './LossQuestions.tsx'
import { ProblemPanel } from './ProblemPanel.tsx'
import { saveReason } from './save-reason.ts'
import { skippedLookup } from './skipped-words.ts'
import { type Solution, solutionOf, solved } from './solutions.ts'
import { useCorrectionsHistory } from './use-corrections-history.ts'

/** What waits for an answer before something would be lost. */
type Asked = (ParentAsked & { readonly kind: 'parent' }) | { readonly kind: 'replace'; readonly version: number }

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
  const [active, setActive] = useState<CellPlace | null>(problems[0]?.cells.at(-1) ?? null)
  const [chosenKey, setChosenKey] = useState<string | null>(problems[0]?.key ?? null)
  const [editing, setEditing] = useState<GridView['editing']>(null)
  const [onlyProblems, setOnlyProblems] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [hint, setHint] = useState<{ readonly key: string; readonly words: string } | null>(null)
  const grid = useRef<HTMLTableElement>(null)
  const corrections = correctionsOf(work)
  const texts = useMemo(() => new Map(corrections.cells.map((cell) => [cellKey(cell), cell.text])), [corrections])
  const names = useMemo(() => new Map(reading.places.map(({ row, region }) => [row, region.name])), [reading])
  const place = preview.columns.findLast(({ field }) => field !== null && field !== 'kode' && isPlaceField(field))
  const placeColumn = place?.column
  const placeField = place?.field ?? null
  const firstRow = (preview.headerRow ?? 0) + 1
  const isFiltered = onlyProblems && problems.length > 0
  const lines = useMemo(
    () => (isFiltered ? linesOfRows(problems.flatMap(rowsOf)) : linesOf(layout.ranges, firstRow)),
    [isFiltered, problems, layout, firstRow],
  )

  const chosenAt = Math.max(
    0,
    problems.findIndex(({ key }) => key === chosenKey),
  )
  const chosen = problems[chosenAt]
  const cellIn = (row: number): CellPlace => ({ row, column: placeColumn ?? layout.columns[0]?.column ?? 1 })
  const focusGrid = (): void => grid.current?.focus({ preventScroll: true })
  useEffect(() => {
    // the button that led here, or that solved a problem, is gone: the keys go to the cell concerned
    if (reading && document.activeElement === document.body) grid.current?.focus({ preventScroll: true })
  }, [reading])
  const look = (at: number): void => {
    const problem = problems[(at + problems.length) % problems.length]
    if (!problem) return
    setChosenKey(problem.key)
    setActive(problem.cells.at(-1) ?? cellIn(problem.row))
    focusGrid()
  }
  const onActive = (cell: CellPlace): void => {
    setActive(cell)
    setEditing(null)
    const own = problems.find(({ cells }) => cells.some((marked) => cellKey(marked) === cellKey(cell)))
    if (own) setChosenKey(own.key)
  }
  const change = useCorrectionsHistory(work, onChange, ({ row, column }) => {
    setEditing(null)
    setActive(column === null ? cellIn(row) : { row, column })
    focusGrid()
  })
  const replace = (next: ImportCorrections): void => change(withCorrections(work, next))
  const type = (cell: CellPlace, typed: string | null, isReplaced = false): void => {
    setActive(cell)
    setEditing({ typed, isReplaced })
  }
  const fieldAt = ({ column }: CellPlace) => preview.columns.find((own) => own.column === column)?.field ?? null
  const solve = (solution: Solution, key: string): void => {
    const at = problems.findIndex((problem) => problem.key === key)
    const next = problems[at + 1] ?? problems[at - 1]
    if (next) {
      setChosenKey(next.key)
      setActive(next.cells.at(-1) ?? cellIn(next.row))
    }
    change(solved(work, solution))
    focusGrid()
  }
  const trySolve = (solution: Solution, key: string): void => {
    const spelling = problems.find((problem) => problem.key === key)?.value ?? ''
    const around = { scope: work.region, field: placeField }
    if (solution.kind === 'region' && isUnnamedParent(solution.region, spelling, around)) {
      setAsked({ kind: 'parent', solution, key, spelling })
    } else solve(solution, key)
  }
  const takeSuggestion = (): void => {
    if (!chosen) return
    const fix = chosen.suggested === null ? undefined : chosen.fixes[chosen.suggested]
    if (fix) trySolve(solutionOf(fix, chosen, null, false), chosen.key)
    else setHint({ key: chosen.key, words: noSuggestionWords(chosen) })
  }

  const marks = useMemo(() => marksOf(reading), [reading])
  const isEditable = ({ row, column }: CellPlace): boolean => row >= firstRow && fieldAt({ row, column }) !== null
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
    skippedRow: useMemo(() => skippedLookup(reading.skippedRows), [reading]),
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
      const entered = isCount(fieldAt(cell)) ? shownCount(text) : text
      if (entered !== (texts.get(cellKey(cell)) ?? null)) replace(correctCells(corrections, [cell], entered))
      move(cell, how)
    },
    onCancelEdit: () => setEditing(null),
  }
  const onKey = (event: KeyboardEvent, cell: CellPlace): boolean => {
    const act = keyAction(event, isEditable(cell), {
      edit: (typed) => type(cell, typed),
      empty: () => replace(correctCells(corrections, [cell], '')),
      restore: () => replace(restoreCell(corrections, cell)),
    })
    if (act === null) return false
    event.preventDefault()
    act()
    return true
  }

  const reason = saveReason(work, reading, target)
  const replaced = replacedVersion(work, target)
  const isReady = !reason.blocks && !saving && isCurrent
  const save = !isReady ? null : replaced === null ? onSave : () => setAsked({ kind: 'replace', version: replaced })
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
            headPadding={17}
            hasHeaders={false}
            onKey={onKey}
            table={grid}
          />
          <p className="import-keys">
            <kbd>F8</kbd> masalah berikutnya <kbd>Alt Enter</kbd> menerima usul <kbd>F2</kbd> menyunting sel{' '}
            <kbd>Ctrl Z</kbd> urungkan
          </p>
          <p className="import-hint" role="status">
            {hint !== null && hint.key === chosen?.key ? hint.words : ''}
          </p>
        </div>
        <ProblemPanel
          reading={reading}
          corrections={corrections}
          chosen={chosen?.key ?? null}
          scope={work.region}
          level={levelOfField(placeField)}
          onChoose={(key) => look(problems.findIndex((problem) => problem.key === key))}
          onSolve={(key, solution) => trySolve(solution, key)}
          onByHand={(cell) => {
            onActive(cell)
            type(cell, null, true)
          }}
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
      <ParentQuestion
        asked={asked?.kind === 'parent' ? asked : null}
        onClose={() => setAsked(null)}
        onTake={({ solution, key }) => {
          setAsked(null)
          solve(solution, key)
        }}
      />
      <ReplaceQuestion
        version={asked?.kind === 'replace' ? asked.version : null}
        day={work.asOf}
        onClose={() => setAsked(null)}
        onReplace={() => {
          setAsked(null)
          onSave()
        }}
      />
    </>
  )
}

const isCount = (field: ColumnField | null): boolean =>
  field !== null && !isPlaceField(field) && figureOf(field).measure !== 'persen'

const rowsOf = ({ row, cells }: ImportProblemView): readonly number[] =>
  cells.length === 0 ? [row] : cells.map((cell) => cell.row)

/** Why Alt+Enter takes nothing. */
const noSuggestionWords = ({ fixes, title }: ImportProblemView): string => {
  const [place = ''] = title.split(':')
  const choices = fixes.filter(({ kind }) => kind !== 'skip-row').length
  if (choices < 2) return `${place} tidak mempunyai usul. Pilih penyelesaiannya di panel.`
  return `${place} mempunyai ${choices} kemungkinan. Pilih salah satunya di panel.`
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
  for (const [at, { cells }] of reading.problems.entries()) {
    for (const cell of cells) {
      const isMarked = marks.get(cellKey(cell))?.kind === 'problem'
      if (!isMarked) marks.set(cellKey(cell), { kind: 'problem', number: at + 1 })
    }
  }
  return marks
}
