import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'
import { type ClipboardBlock, readClipboard, writeClipboard } from '../../../shared/import/clipboard-block.ts'
import { columnName } from '../../../shared/text/snapshot-columns.ts'
import { CellEditor, type EntryStep } from './CellEditor.tsx'
import { cellInput, cellView, type EntryMode } from './cell-values.ts'
import { cellId, type GridLook, GridRowView, type RowLook } from './GridRowView.tsx'
import type { EntryRefusal } from './entry-refusal.ts'
import { GridHead, HEAD_HEIGHT } from './GridHead.tsx'
import { type GridAction, gridAction } from './grid-keys.ts'
import type { GridRow } from './grid-rows.ts'
import { at, blockOf, type GridPoint, type GridSelection, isSame, moved, pointsOf, stepped } from './grid-selection.ts'
import type { ColumnFit } from './use-column-fit.ts'
import './PotretGrid.css'

const ROW_HEIGHT = 29
const OVERSCAN = 10

/** ARIA in HTML lets a table be a treegrid, whose rows open; its cells then are gridcells by themselves. */
const treegrid = (label: string, rows: number, columns: number, readOnly: boolean, active: string) => ({
  role: 'treegrid',
  tabIndex: 0,
  'aria-label': label,
  'aria-rowcount': rows + 2,
  'aria-colcount': columns,
  'aria-readonly': readOnly,
  'aria-multiselectable': true,
  'aria-activedescendant': active,
})

/** What the grid asks of the screen around it. */
export interface GridActions {
  readonly select: (selection: GridSelection) => void
  readonly toggle: (code: string, open: boolean) => void
  /** Takes a text into a cell; otherwise returns why it is not taken. */
  readonly enter: (site: CellSite, text: string, mode: EntryMode) => EntryRefusal | null
  readonly empty: (sites: readonly CellSite[]) => void
  readonly paste: (block: ClipboardBlock, selection: GridSelection) => void
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly toFinding: (direction: -1 | 1) => void
  readonly takeSuggestion: () => boolean
}

interface Editing {
  readonly at: GridPoint
  readonly initial: string
  readonly mode: EntryMode
  readonly refusal: (EntryRefusal & { readonly text: string }) | null
}

/** The grid of a snapshot: figures of each region, drawn only where they are seen, worked by keyboard like a spreadsheet. */
export const PotretGrid = ({
  label,
  rows,
  look,
  fit,
  selection,
  actions,
  gridRef,
}: {
  readonly label: string
  readonly rows: readonly GridRow[]
  readonly look: GridLook
  readonly fit: ColumnFit
  readonly selection: GridSelection
  readonly actions: GridActions
  readonly gridRef: RefObject<HTMLTableElement | null>
}) => {
  const { columns, readOnly } = look
  const size = { rows: rows.length, columns: columns.length }
  const [editing, setEditing] = useState<Editing | null>(null)
  const tabStart = useRef<number | null>(null)
  const { active } = selection
  const block = blockOf(selection)
  const prefix = 'potret'
  const wholeLook: RowLook = { ...look, active, block, prefix }

  const virtual = useVirtualizer({
    count: Math.max(0, rows.length - 1),
    getScrollElement: () => gridRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT + ROW_HEIGHT,
    // the active row stays drawn: the screen reader follows it and its field must not vanish
    rangeExtractor: (range) =>
      active.row === 0
        ? defaultRangeExtractor(range)
        : [...new Set([...defaultRangeExtractor(range), active.row - 1])].sort((a, b) => a - b),
  })

  useEffect(() => {
    document.getElementById(cellId(prefix, active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active])
  useEffect(() => {
    // another cell was chosen from outside the grid while a refused text waited here
    setEditing((known) => (known !== null && isSame(known.at, active) ? known : null))
  }, [active])
  const isRefused = useRef(false)
  const wasEditing = useRef(false)
  useLayoutEffect(() => {
    const isFree = document.activeElement === document.body || gridRef.current?.contains(document.activeElement)
    if (wasEditing.current && editing === null && isFree) gridRef.current?.focus({ preventScroll: true })
    wasEditing.current = editing !== null
  }, [editing, gridRef])

  const siteAt = (point: GridPoint): CellSite | null => {
    const cell = columns[point.column]?.cell ?? null
    const row = rows[point.row]
    return cell === null || row === undefined ? null : { region: row.region.code, ...cell }
  }
  const sitesIn = (): readonly CellSite[] => pointsOf(block).flatMap((point) => siteAt(point) ?? [])
  const edit = (next: Pick<Editing, 'initial' | 'mode'>): void => {
    isRefused.current = false
    if (!readOnly && siteAt(active) !== null) setEditing({ ...next, at: active, refusal: null })
  }
  const commit = (text: string, step: EntryStep): boolean => {
    const site = siteAt(active)
    const isEntry = site !== null && editing !== null && text !== startText(site)
    const refusal = isEntry ? actions.enter(site, text, editing.mode) : null
    isRefused.current = refusal !== null
    if (refusal !== null && editing !== null) {
      // the text stays in its cell, where it can be mended
      setEditing({ ...editing, refusal: { ...refusal, text } })
      return false
    }
    setEditing(null)
    if (step.columns !== 0) tabStart.current ??= active.column
    afterEntry(step)
    return true
  }
  const startText = (site: CellSite): string | null =>
    editing?.mode === 'edited' ? cellInput(look.source, site) : null
  const afterEntry = (step: EntryStep): void => {
    if (step.rows !== 0) downOrUp(step.rows)
    else if (step.columns !== 0) actions.select(at(moved(active, 0, step.columns, size)))
  }
  /** Enter after a row of entries goes back under the column that Tab began at, as in a spreadsheet. */
  const downOrUp = (direction: -1 | 1): void => {
    const column = tabStart.current ?? active.column
    tabStart.current = null
    actions.select(at(moved({ row: active.row, column }, direction, 0, size)))
  }

  const run = (action: GridAction): boolean => {
    switch (action.kind) {
      case 'move':
        return step(action.rows, action.columns, action.extend)
      case 'edge':
        return step(action.rows * size.rows, action.columns * size.columns, action.extend)
      case 'page':
        return step(action.direction * Math.max(1, pageRows(gridRef.current)), 0, action.extend)
      case 'enter':
        downOrUp(action.direction)
        return true
      case 'tab':
        return tab(action.direction)
      case 'all':
        actions.select({ anchor: { row: 0, column: 0 }, active: { row: size.rows - 1, column: size.columns - 1 } })
        return true
      case 'edit': {
        const site = siteAt(active)
        if (site !== null) edit({ initial: cellInput(look.source, site), mode: 'edited' })
        return true
      }
      case 'type':
        edit({ initial: action.text, mode: 'replaced' })
        return true
      case 'empty':
        if (!readOnly) actions.empty(sitesIn())
        return true
      case 'undo':
        return actions.undo()
      case 'redo':
        return actions.redo()
      case 'finding':
        actions.toFinding(action.direction)
        return true
      case 'suggestion':
        return actions.takeSuggestion()
    }
  }
  const step = (down: number, right: number, extend: boolean): boolean => {
    tabStart.current = null
    const row = rows[active.row]
    const inTree = active.column === 0 && down === 0 && Math.abs(right) === 1 && !extend
    if (inTree && row?.hasChildren && active.row > 0 && row.open !== (right === 1)) {
      actions.toggle(row.region.code, right === 1)
      return true
    }
    const parent = inTree && right === -1 ? rowOfParent(rows, active.row) : null
    if (parent !== null) actions.select(at({ row: parent, column: 0 }))
    else actions.select(stepped(selection, down, right, extend, size))
    return true
  }
  const tab = (direction: -1 | 1): boolean => {
    const isLast = direction === 1 ? active.column === size.columns - 1 : active.column === 0
    if (isLast) return false
    tabStart.current ??= active.column
    actions.select(at(moved(active, 0, direction, size)))
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey }
    const action = gridAction(key)
    if (action === null || !run(action)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onMouseDown = (event: MouseEvent): void => {
    const caret = event.target instanceof Element ? event.target.closest('[data-caret]') : null
    const code = caret?.getAttribute('data-caret')
    const point = pointOf(event.target)
    if (point === null || event.button !== 0) return
    event.preventDefault()
    gridRef.current?.focus({ preventScroll: true })
    if (editing !== null && isRefused.current) {
      gridRef.current?.querySelector<HTMLElement>('.grid-editor')?.focus({ preventScroll: true })
      return
    }
    tabStart.current = null
    actions.select(event.shiftKey ? { active: point, anchor: selection.anchor } : at(point))
    if (code) actions.toggle(code, !rows[point.row]?.open)
  }
  const onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 1 || editing !== null) return
    const point = pointOf(event.target)
    if (point === null || (point.row === active.row && point.column === active.column)) return
    actions.select({ active: point, anchor: selection.anchor })
  }
  const onDoubleClick = (event: MouseEvent): void => {
    const point = pointOf(event.target)
    const site = point === null ? null : siteAt(point)
    if (point?.column === 0) {
      const row = rows[point.row]
      if (row?.hasChildren && point.row > 0) actions.toggle(row.region.code, !row.open)
    } else if (site !== null) edit({ initial: cellInput(look.source, site), mode: 'edited' })
  }
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData.setData('text/plain', writeClipboard(copied(rows, wholeLook)))
  }

  const site = siteAt(active)
  const editor = editing !== null && site !== null && isSame(editing.at, active) && (
    <CellEditor
      key={`${active.row}-${active.column}`}
      label={`${rows[active.row]?.region.name ?? ''}, ${columnName(site)}`}
      initial={editing.initial}
      mode={editing.mode}
      refusal={editing.refusal}
      commit={commit}
      cancel={() => setEditing(null)}
    />
  )
  const [total] = rows
  return (
    <table
      ref={gridRef}
      className="potret-grid"
      {...treegrid(label, rows.length, columns.length, readOnly, cellId(prefix, active))}
      style={{
        ['--grid-columns' as string]: `minmax(${fit.nameWidth}px, 1fr) ${fit.widths.map((width) => `${width}px`).join(' ')}`,
        ['--grid-width' as string]: `${fit.widths.reduce((sum, width) => sum + width, fit.nameWidth)}px`,
        scrollPadding: `${HEAD_HEIGHT + ROW_HEIGHT + 2}px 0 0 ${fit.nameWidth}px`,
      }}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={onDoubleClick}
      onCopy={onCopy}
      onCut={(event) => {
        onCopy(event)
        if (!readOnly) actions.empty(sitesIn())
      }}
      onPaste={(event) => {
        event.preventDefault()
        if (!readOnly) actions.paste(readClipboard(event.clipboardData.getData('text/plain')), selection)
      }}
    >
      <GridHead columns={columns} />
      <tbody className="grid-total">
        {total && <GridRowView row={total} index={0} look={wholeLook} editor={active.row === 0 && editor} top={null} />}
      </tbody>
      <tbody className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index + 1]
          return (
            row && (
              <GridRowView
                key={row.region.code}
                row={row}
                index={item.index + 1}
                look={wholeLook}
                editor={active.row === item.index + 1 && editor}
                top={item.start - virtual.options.scrollMargin}
              />
            )
          )
        })}
      </tbody>
    </table>
  )
}

const pageRows = (grid: HTMLElement | null): number =>
  grid === null ? 1 : Math.floor((grid.clientHeight - HEAD_HEIGHT - ROW_HEIGHT) / ROW_HEIGHT)

const rowOfParent = (rows: readonly GridRow[], index: number): number | null => {
  const level = rows[index]?.level ?? 1
  const above = rows.slice(0, index).findLastIndex((row) => row.level < level)
  return above < 0 ? null : above
}

const pointOf = (target: EventTarget): GridPoint | null => {
  const cell = target instanceof Element ? target.closest('[data-row]') : null
  if (!(cell instanceof HTMLElement)) return null
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/** Figures leave as plain digits, which every spreadsheet reads as numbers; names and computed columns as they are shown. */
const copied = (rows: readonly GridRow[], { columns, source, tree, block }: RowLook): ClipboardBlock =>
  rows.slice(block.top, block.bottom + 1).map(({ region }) =>
    columns.slice(block.left, block.right + 1).map((column) => {
      if (column.shows === 'name') return region.name
      const own = column.cell === null ? '' : cellInput(source, { region: region.code, ...column.cell })
      if (own !== '') return own
      const view = cellView(source, tree, region.code, column)
      if (view.unknown) return ''
      return column.shows === 'coverage' || column.shows === 'percent' ? view.text : view.text.replaceAll('.', '')
    }),
  )
