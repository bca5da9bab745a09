import { type RefObject, useMemo, useRef, useState } from 'react'
import type { SnapshotFinding, SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { type CellChange, type CellSite, cellKey } from '../../../shared/domain/snapshot-cell.ts'
import type { ClipboardBlock } from '../../../shared/import/clipboard-block.ts'
import { cellMarks, hiddenMarks } from './cell-marks.ts'
import { changeOf, emptyingOf } from './cell-values.ts'
import type { GridLook } from './GridRowView.tsx'
import { gridColumns } from './grid-columns.ts'
import type { GridRow } from './grid-rows.ts'
import { at, blockOf, type GridSelection, pointsOf } from './grid-selection.ts'
import type { PasteOutcome } from './PasteReport.tsx'
import { type PastePlan, pastePlan, type Refusal } from './paste-plan.ts'
import type { GridActions } from './PotretGrid.tsx'
import { type ColumnFit, useColumnFit } from './use-column-fit.ts'
import { useGridRows } from './use-grid-rows.ts'
import { type ShownColumns, useShownColumns } from './use-shown-columns.ts'
import { useSnapshotCells } from './use-snapshot-cells.ts'

const FIRST_FIGURE = { row: 0, column: 1 } as const

/** What is worked on in one snapshot: its figures, the chosen cell and finding, and what can be done with them. */
export interface SnapshotWorkState {
  readonly grid: RefObject<HTMLTableElement | null>
  readonly rows: readonly GridRow[]
  readonly look: GridLook
  readonly shown: ShownColumns
  readonly selection: GridSelection
  readonly actions: GridActions
  /** The finding that is shown in the grid and beside it. */
  readonly chosen: SnapshotFinding | null
  readonly choose: (finding: SnapshotFinding) => void
  /** Takes a suggestion of a finding; false when there is none. */
  readonly take: (finding: SnapshotFinding, position: number) => boolean
  /** What pasting a block at the chosen row would do, its first figures in `column`. */
  readonly planFor: (block: ClipboardBlock, column: number) => PastePlan
  readonly takePlan: (plan: PastePlan) => void
  readonly outcome: PasteOutcome | null
  readonly refusals: readonly Refusal[]
  readonly dismiss: () => void
  readonly toSite: (site: CellSite) => void
  readonly toRegion: (code: RegionCode) => void
  readonly toGrid: () => void
  readonly toLastColumn: () => void
  readonly fit: ColumnFit
  readonly flush: () => Promise<boolean>
  /** Why the last try to store failed, null when all is stored or on its way. */
  readonly failure: string | null
}

/** Ties grid and findings of one snapshot to each other: what is chosen in one is shown in the other. */
export const useSnapshotWork = (page: SnapshotPage, depth: number): SnapshotWorkState => {
  const { snapshot, findings } = page
  const readOnly = snapshot.status === 'final'
  const cells = useSnapshotCells(page)
  const { tree, rows, toggle, reveal } = useGridRows(page.regions, snapshot.region.code, depth)
  const shown = useShownColumns(cells.rows)
  const columns = useMemo(() => gridColumns(shown.columns), [shown.columns])
  const [wanted, setSelection] = useState<GridSelection>(at(FIRST_FIGURE))
  const selection = clamped(wanted, rows.length, columns.length)
  const [chosenKey, setChosen] = useState<string | null>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [outcome, setOutcome] = useState<PasteOutcome | null>(null)
  const grid = useRef<HTMLTableElement>(null)
  const marks = useMemo(() => cellMarks(findings), [findings])
  const hidden = useMemo(() => hiddenMarks(findings, tree), [findings, tree])
  const refused = useMemo(() => new Set(refusals.map(({ site }) => cellKey(site))), [refusals])
  const look: GridLook = { columns, source: cells.source, tree, marks, hidden, refused, readOnly }
  const fit = useColumnFit(grid, look)
  const chosen = findings.find((finding) => finding.key === chosenKey) ?? null
  const toGrid = (): void => grid.current?.focus({ preventScroll: true })

  const siteAt = ({ row, column }: GridSelection['active']): CellSite | null => {
    const cell = columns[column]?.cell ?? null
    const region = rows[row]?.region.code
    return cell === null || region === undefined ? null : { region, ...cell }
  }
  const select = (next: GridSelection): void => {
    setSelection(next)
    const site = siteAt(next.active)
    setChosen(site === null ? null : (marks.get(cellKey(site))?.finding.key ?? null))
  }
  const toSite = (site: CellSite): void => {
    const row = reveal(site.region).findIndex(({ region }) => region.code === site.region)
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
    toGrid()
  }
  const write = (changes: readonly CellChange[]): void => {
    cells.apply(changes)
    const written = new Set(changes.map(cellKey))
    setRefusals((known) => known.filter(({ site }) => !written.has(cellKey(site))))
  }
  const take = (finding: SnapshotFinding | null, position = 0): boolean => {
    const suggestion = finding?.suggestions[position]
    if (readOnly || suggestion === undefined) return false
    write(suggestion.changes)
    const [first] = suggestion.changes
    if (first) toSite(first)
    toGrid()
    return true
  }
  const takePlan = (plan: PastePlan): void => {
    write(plan.changes)
    setRefusals(plan.refusals)
    setOutcome({ rows: plan.rows, leftOut: plan.leftOut, unknownNames: plan.unknownNames, byName: plan.byName })
  }
  const planAt = (block: ClipboardBlock, row: number, column: number): PastePlan =>
    pastePlan(block, {
      source: cells.source,
      rows: rows.slice(row).map(({ region }) => region.code),
      columns: columns.slice(Math.max(1, column)),
      regions: regionsFromRoot(page),
    })
  /** One copied figure goes into every cell of the chosen block. */
  const fill = (text: string, where: GridSelection): void => {
    const sites = pointsOf(blockOf(where)).flatMap((point) => siteAt(point) ?? [])
    const read = sites.map((site) => ({ site, ...changeOf(cells.source, site, text, 'replaced') }))
    write(read.flatMap((entry) => ('change' in entry ? [entry.change] : [])))
    setRefusals(
      read.flatMap((entry) => ('refusal' in entry ? [{ site: entry.site, text, reason: entry.refusal }] : [])),
    )
    setOutcome(null)
  }
  const afterStep = (touched: readonly CellChange[] | null): boolean => {
    const [first] = touched ?? []
    if (first) toSite(first)
    return touched !== null
  }
  const actions: GridActions = {
    select,
    toggle,
    enter: (site, text, mode) => {
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
    paste: (block, where) => {
      const target = blockOf(where)
      const [line] = block
      if (line === undefined) return
      if (block.length === 1 && line.length === 1) fill(line[0] ?? '', where)
      else takePlan(planAt(block, target.top, target.left))
    },
    undo: () => afterStep(cells.undo()),
    redo: () => afterStep(cells.redo()),
    toFinding: (direction) => {
      const next = neighbour(findings, chosen, direction)
      if (next) choose(next)
    },
    takeSuggestion: () => take(chosen),
  }
  return {
    grid,
    rows,
    look,
    shown,
    selection,
    actions,
    chosen,
    choose,
    take,
    planFor: (block, column) => planAt(block, selection.active.row, column),
    takePlan,
    outcome,
    refusals,
    dismiss: () => {
      setOutcome(null)
      setRefusals([])
      toGrid()
    },
    toSite,
    toRegion,
    toGrid,
    toLastColumn: () => {
      select(at({ row: selection.active.row, column: columns.length - 1 }))
      toGrid()
    },
    fit,
    flush: cells.flush,
    failure: cells.failure,
  }
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
