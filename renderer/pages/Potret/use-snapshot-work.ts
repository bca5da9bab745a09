import { type RefObject, useMemo, useRef, useState } from 'react'
import type { SnapshotFinding, SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { type CellChange, type CellSite, cellKey, isEmptyRow } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import type { ClipboardBlock } from '../../../shared/import/clipboard-block.ts'
import { columnName } from '../../../shared/text/snapshot-columns.ts'
import { cellMarks, hiddenMarks } from './cell-marks.ts'
import { changeOf, emptyingOf, type EntryMode } from './cell-values.ts'
import type { EntryRefusal } from './entry-refusal.ts'
import type { GridLook } from './GridRowView.tsx'
import { gridColumns } from './grid-columns.ts'
import type { GridRow, RegionTree } from './grid-rows.ts'
import { at, blockOf, type GridSelection, pointsOf } from './grid-selection.ts'
import type { SumOffer } from './sum-offers.ts'
import { useNewColumns } from './use-new-columns.ts'
import type { SkippedRow } from './paste-block.ts'
import { type PastePlan, pastePlan, type Refusal, rowPlan, withRowPlaced } from './paste-plan.ts'
import { unplacedRows } from './paste-words.ts'
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
  /** What became of the last paste. */
  readonly outcome: PastePlan | null
  /** Puts a row of it that was not stored into a region. */
  readonly placeRow: (row: SkippedRow, region: RegionCode) => void
  readonly refusals: readonly Refusal[]
  /** Where figures went that were moved to other columns. */
  readonly notice: string | null
  /** Takes the sum of the parts as the figure of their region. */
  readonly fill: (offer: SumOffer) => void
  /** Puts a text into a cell in place of a refused one. */
  readonly fix: (site: CellSite, text: string) => void
  readonly dismiss: () => void
  readonly toSite: (site: CellSite) => void
  readonly toRegion: (code: RegionCode) => void
  readonly toGrid: () => void
  readonly toLastColumn: () => void
  readonly fit: ColumnFit
  readonly regionsWithFigures: number
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
  const [outcome, setOutcome] = useState<PastePlan | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const grid = useRef<HTMLTableElement>(null)
  const marks = useMemo(() => cellMarks(findings), [findings])
  const hidden = useMemo(() => hiddenMarks(findings, tree), [findings, tree])
  const refused = useMemo(() => new Set(refusals.map(({ site }) => cellKey(site))), [refusals])
  const look: GridLook = { columns, source: cells.source, tree, marks, hidden, refused, readOnly }
  const fit = useColumnFit(grid, look, rows)
  const regionsWithFigures = useMemo(() => {
    const filled = [...cells.rows.values()].filter((row) => !isEmptyRow(row))
    return new Set(filled.map(({ region }) => region)).size
  }, [cells.rows])
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
    setChosen(site === null ? null : (marks.get(cellKey(site))?.findings[0].key ?? null))
  }
  const toSite = (site: CellSite): void => {
    const row = reveal(site.region).findIndex(({ region }) => region.code === site.region)
    const column = columns.findIndex(({ cell }) => cell?.indicator === site.indicator && cell.field === site.field)
    if (row >= 0 && column >= 0) setSelection(at({ row, column }))
  }
  /** Chooses cells in columns that may be drawn only after the figures came into them, the last one in sight. */
  const toBlock = useNewColumns(columns, (sites) => {
    const rowAt = rows.findIndex(({ region }) => region.code === sites[0]?.region)
    const found = sites.map((site) =>
      columns.findIndex(({ cell }) => cell?.indicator === site.indicator && cell.field === site.field),
    )
    const anchor = { row: rowAt, column: Math.min(...found) }
    if (rowAt >= 0) setSelection({ anchor, active: { row: rowAt, column: Math.max(...found) } })
  })
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
  /** Rows of a paste that wait for their region stay told while figures are typed. */
  const endOutcome = (): void => setOutcome((known) => (waits(known) ? known : null))
  const take = (finding: SnapshotFinding | null, position = 0): boolean => {
    const suggestion = finding?.suggestions[position]
    if (readOnly || suggestion === undefined) return false
    write(suggestion.changes)
    endOutcome()
    const [first] = suggestion.changes
    const filled = suggestion.changes.filter((change) => !isEmptying(change))
    const isMove = filled.length > 0 && filled.length < suggestion.changes.length
    if (first) toSite(first)
    setNotice(isMove ? movedWords(filled, tree) : null)
    if (isMove) toBlock(filled)
    toGrid()
    return true
  }
  const takePlan = (plan: PastePlan): void => {
    write(plan.changes)
    setNotice(null)
    setRefusals(plan.refusals)
    setOutcome(plan)
  }
  const placeRow = (row: SkippedRow, region: RegionCode): void => {
    if (outcome === null) return
    const placed = rowPlan(region, row.cells, outcome.columns, cells.source)
    write(placed.changes)
    setRefusals((known) => [...known, ...placed.refusals])
    setOutcome(withRowPlaced(outcome, row, region, placed))
    toRegion(region)
    toGrid()
  }
  const planAt = (block: ClipboardBlock, row: number, column: number): PastePlan =>
    pastePlan(block, {
      source: cells.source,
      rows: rows.slice(row).map(({ region }) => region.code),
      columns: columns.slice(Math.max(1, column)),
      visible: new Set(rows.map(({ region }) => region.code)),
      regions: regionsFromRoot(page),
    })
  /** One copied figure goes into every cell of the chosen block. */
  const fill = (text: string, where: GridSelection): void => {
    const sites = pointsOf(blockOf(where)).flatMap((point) => siteAt(point) ?? [])
    const read = sites.map((site) => ({ site, ...changeOf(cells.source, site, text, 'replaced') }))
    write(read.flatMap((entry) => ('change' in entry ? [entry.change] : [])))
    setRefusals(read.flatMap((entry) => ('refusal' in entry ? [{ site: entry.site, text, ...entry.refusal }] : [])))
    endOutcome()
    setNotice(null)
  }
  const forget = (): void => {
    setOutcome(null)
    setRefusals([])
    setNotice(null)
  }
  const enter = (site: CellSite, text: string, mode: EntryMode): EntryRefusal | null => {
    const read = changeOf(cells.source, site, text, mode)
    setNotice(null)
    if ('refusal' in read) return read.refusal
    endOutcome()
    write([read.change])
    return null
  }
  const afterStep = (touched: readonly CellChange[] | null): boolean => {
    if (touched === null) return false
    const [first] = touched
    if (first) toSite(first)
    const pasted = new Set(outcome?.changes.map(cellKey))
    // what follows a paste can be taken back while rows of it still wait for their region
    if (!waits(outcome) || touched.some((change) => pasted.has(cellKey(change)))) forget()
    return true
  }
  const actions: GridActions = {
    select,
    toggle,
    enter,
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
    placeRow,
    refusals,
    notice,
    fill: ({ site, count }) => {
      enter(site, formatCount(count), 'replaced')
      toSite(site)
      toGrid()
    },
    fix: (site, text) => {
      enter(site, text, 'replaced')
      toSite(site)
      toGrid()
    },
    dismiss: () => {
      forget()
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
    regionsWithFigures,
    flush: cells.flush,
    failure: cells.failure,
  }
}

const waits = (outcome: PastePlan | null): boolean => outcome !== null && unplacedRows(outcome).length > 0

const isEmptying = (change: CellChange): boolean => ('count' in change ? change.count : change.text) === null

/** "3 angka Asakota kini di kolom Potensi PU, Potensi BPU, Potensi Jakon. Ctrl+Z mengembalikannya." */
const movedWords = (filled: readonly CellChange[], tree: RegionTree): string => {
  const name = tree.nodes.get(filled[0]?.region ?? '')?.region.name ?? ''
  const columns = filled.map(columnName).join(', ')
  return `${formatCount(filled.length)} angka ${name} kini di kolom ${columns}. Ctrl+Z mengembalikannya.`
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
