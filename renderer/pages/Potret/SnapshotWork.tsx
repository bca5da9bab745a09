import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { SnapshotFinding, SnapshotPage, SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { type CellChange, type CellSite, cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { formatDay } from '../../../shared/format/date.ts'
import type { ClipboardBlock } from '../../../shared/import/clipboard-block.ts'
import { cellMarks, hiddenMarks } from './cell-marks.ts'
import { changeOf, emptyingOf, type EntryMode } from './cell-values.ts'
import { FindingsPanel } from './FindingsPanel.tsx'
import { gridColumns } from './grid-columns.ts'
import { blockOf, type GridSelection, at, isOneCell, pointsOf } from './grid-selection.ts'
import { GridSearch } from './GridSearch.tsx'
import { GridFoot } from './GridFoot.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { PasteReport, type PasteOutcome } from './PasteReport.tsx'
import { type PastePlan, pastePlan, type Refusal } from './paste-plan.ts'
import { type GridActions, PotretGrid } from './PotretGrid.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { SnapshotFoot } from './SnapshotFoot.tsx'
import { SnapshotHead } from './SnapshotHead.tsx'
import type { RemoveDraft } from './SnapshotView.tsx'
import { useGridRows } from './use-grid-rows.ts'
import { useShownColumns } from './use-shown-columns.ts'
import { useSnapshotCells } from './use-snapshot-cells.ts'

const FIRST_FIGURE = { row: 0, column: 1 } as const

/** The grid and the findings of one snapshot, tied to each other: what is chosen in one is shown in the other. */
export const SnapshotWork = ({
  page,
  tabs,
  depth,
  pasting,
  endPasting,
  remove,
  today,
}: {
  readonly page: SnapshotPage
  readonly tabs: readonly SnapshotTab[]
  readonly depth: number
  readonly pasting: boolean
  readonly endPasting: () => void
  readonly remove: RemoveDraft
  readonly today: string
}) => {
  const { snapshot, findings } = page
  const readOnly = snapshot.status === 'final'
  const cells = useSnapshotCells(page)
  const { tree, rows, toggle, reveal } = useGridRows(page.regions, snapshot.region.code, depth)
  const shown = useShownColumns(cells.rows)
  const columns = useMemo(() => gridColumns(shown.columns), [shown.columns])
  const [selection, setSelection] = useState<GridSelection>(at(FIRST_FIGURE))
  const [chosen, setChosen] = useState<string | null>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [outcome, setOutcome] = useState<PasteOutcome | null>(null)
  const grid = useRef<HTMLTableElement>(null)
  const marks = useMemo(() => cellMarks(findings), [findings])
  const hidden = useMemo(() => hiddenMarks(findings, tree), [findings, tree])
  const refused = useMemo(() => new Set(refusals.map(({ site }) => cellKey(site))), [refusals])
  const chosenFinding = findings.find((finding) => finding.key === chosen) ?? null
  useSaveKey(cells.flush)

  const select = (next: GridSelection): void => {
    setSelection(next)
    const column = columns[next.active.column]
    const row = rows[next.active.row]
    const site = row !== undefined && column?.cell ? { region: row.region.code, ...column.cell } : null
    setChosen(site === null ? null : (marks.get(cellKey(site))?.finding.key ?? null))
  }
  const toSite = (site: CellSite): void => {
    const opened = reveal(site.region)
    const row = opened.findIndex(({ region }) => region.code === site.region)
    const column = columns.findIndex(({ cell }) => cell?.indicator === site.indicator && cell.field === site.field)
    if (row >= 0 && column >= 0) setSelection(at({ row, column }))
  }
  const toRegion = (code: RegionCode): void => {
    const row = reveal(code).findIndex(({ region }) => region.code === code)
    if (row >= 0) setSelection(at({ row, column: selection.active.column }))
  }
  const choose = (finding: SnapshotFinding): void => {
    setChosen(finding.key)
    const [cell] = finding.cells
    if (cell === undefined) return
    toSite(cell)
    grid.current?.focus({ preventScroll: true })
  }
  const write = (changes: readonly CellChange[]): void => {
    cells.apply(changes)
    const written = new Set(changes.map(cellKey))
    setRefusals((known) => known.filter(({ site }) => !written.has(cellKey(site))))
  }
  const takeSuggestion = (finding: SnapshotFinding | null, position = 0): void => {
    const suggestion = finding?.suggestions[position]
    if (readOnly || suggestion === undefined) return
    write(suggestion.changes)
    const [first] = suggestion.changes
    if (first) toSite(first)
    grid.current?.focus({ preventScroll: true })
  }
  const takePlan = (plan: PastePlan): void => {
    write(plan.changes)
    setRefusals(plan.refusals)
    setOutcome({ rows: plan.rows, leftOut: plan.leftOut, unknownNames: plan.unknownNames, byName: plan.byName })
  }
  const planFor = (block: ClipboardBlock, row: number, column: number): PastePlan =>
    pastePlan(block, {
      source: cells.source,
      rows: rows.slice(row).map(({ region }) => region.code),
      columns: columns.slice(Math.max(1, column)),
      regions: regionsFromRoot(page),
    })
  const paste = (block: ClipboardBlock, where: GridSelection): void => {
    const target = blockOf(where)
    const [line] = block
    if (line === undefined) return
    const one = block.length === 1 && line.length === 1
    if (one) fill(line[0] ?? '', where)
    else takePlan(planFor(block, target.top, target.left))
  }
  /** One copied figure goes into every cell of the chosen block. */
  const fill = (text: string, where: GridSelection): void => {
    const sites = pointsOf(blockOf(where)).flatMap((point): readonly CellSite[] => {
      const cell = columns[point.column]?.cell ?? null
      const row = rows[point.row]
      return cell === null || row === undefined ? [] : [{ region: row.region.code, ...cell }]
    })
    const read = sites.map((site) => ({ site, ...changeOf(cells.source, site, text, 'replaced') }))
    write(read.flatMap((entry) => ('change' in entry ? [entry.change] : [])))
    setRefusals(
      read.flatMap((entry) => ('refusal' in entry ? [{ site: entry.site, text, reason: entry.refusal }] : [])),
    )
    setOutcome(null)
  }
  const actions: GridActions = {
    select,
    toggle,
    enter: (site: CellSite, text: string, mode: EntryMode) => {
      const read = changeOf(cells.source, site, text, mode)
      setOutcome(null)
      if ('change' in read) write([read.change])
      else
        setRefusals((known) => [
          ...known.filter((old) => cellKey(old.site) !== cellKey(site)),
          { site, text, reason: read.refusal },
        ])
    },
    empty: (sites) => write(sites.map((site) => emptyingOf(cells.source, site))),
    paste,
    undo: () => afterStep(cells.undo()),
    redo: () => afterStep(cells.redo()),
    toFinding: (direction) => {
      const next = neighbour(findings, chosenFinding, direction)
      if (next) choose(next)
    },
    takeSuggestion: () => takeSuggestion(chosenFinding),
  }
  const afterStep = (touched: readonly CellChange[] | null): boolean => {
    const [first] = touched ?? []
    if (first) toSite(first)
    return touched !== null
  }
  const source = cells.source
  const look = { columns, source, tree, marks, hidden, refused, readOnly }
  return (
    <div className="snapshot-work">
      <div className="snapshot-main">
        <SnapshotHead page={page} today={today} columns={shown}>
          <GridSearch
            regions={page.regions}
            show={toRegion}
            leave={() => grid.current?.focus({ preventScroll: true })}
          />
        </SnapshotHead>
        {cells.failure !== null && (
          <div className="snapshot-failure" role="alert">
            <span>{cells.failure}</span>
            <Button size="small" onClick={() => void cells.flush()}>
              Simpan lagi
            </Button>
          </div>
        )}
        <PasteReport
          outcome={outcome}
          refusals={refusals}
          nameOf={(code) => tree.nodes.get(code)?.region.name ?? code}
          show={toSite}
          close={() => {
            setOutcome(null)
            setRefusals([])
            grid.current?.focus({ preventScroll: true })
          }}
        />
        <PotretGrid
          label={`Angka potret ${formatDay(snapshot.asOf)}`}
          rows={rows}
          look={look}
          selection={clamped(selection, rows.length, columns.length)}
          actions={actions}
          gridRef={grid}
        />
        <GridFoot
          readOnly={readOnly}
          selection={isOneCell(blockOf(selection)) ? null : blockOf(selection)}
          rows={rows}
          look={look}
        >
          {!readOnly && <RemoveButton page={page} tabs={tabs} flush={cells.flush} remove={remove} />}
        </GridFoot>
      </div>
      <aside className="findings" aria-label="Temuan">
        <FindingsPanel
          page={page}
          chosen={chosen}
          readOnly={readOnly}
          choose={choose}
          take={takeSuggestion}
          flush={cells.flush}
        />
        <SnapshotFoot page={page} flush={cells.flush} />
      </aside>
      {pasting && (
        <PasteDialog
          columns={columns}
          plan={(block, column) => planFor(block, Math.max(0, selection.active.row), column)}
          startName={rows[selection.active.row]?.region.name ?? ''}
          take={takePlan}
          close={endPasting}
        />
      )}
    </div>
  )
}

/** A closed branch takes rows away; the selection stays inside what is left. */
const clamped = ({ active, anchor }: GridSelection, rows: number, columns: number): GridSelection => {
  const inside = ({ row, column }: GridSelection['active']) => ({
    row: Math.min(row, rows - 1),
    column: Math.min(column, columns - 1),
  })
  return { active: inside(active), anchor: inside(anchor) }
}

const regionsFromRoot = ({ regions, snapshot }: SnapshotPage) => [
  ...regions.filter(({ code }) => code === snapshot.region.code),
  ...regions.filter(({ code }) => code !== snapshot.region.code),
]

const neighbour = (
  findings: readonly SnapshotFinding[],
  chosen: SnapshotFinding | null,
  direction: -1 | 1,
): SnapshotFinding | undefined => {
  if (findings.length === 0) return undefined
  const position = chosen === null ? -1 : findings.findIndex(({ key }) => key === chosen.key)
  if (position < 0) return direction === 1 ? findings[0] : findings.at(-1)
  return findings[(position + direction + findings.length) % findings.length]
}

/** Ctrl+S stores at once what waits. */
const useSaveKey = (flush: () => Promise<boolean>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void flush()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [flush])
}
