import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { type CellChange, cellKey, type RegionRow, withCellChange } from '../../../shared/domain/snapshot-cell.ts'
import { call, isUnreachable, messageOf } from '../../api/call.ts'
import { guardAtLeave, sentBytes } from '../../api/leave-guard.ts'
import { useSaveState } from '../../frame/save-state.tsx'
import { type ChangeQueue, createChangeQueue } from './change-queue.ts'
import { EMPTY_HISTORY, type Edit, type History, recorded, redoing, undoing } from './cell-history.ts'
import { changesNothing, restoringOf, type RowSource, rowKeyOf, rowSource } from './cell-values.ts'

/** The figures of a snapshot while they are edited: shown at once, stored within a second. */
export interface SnapshotCells {
  readonly source: RowSource
  /** Every row with figures, edited ones in their present state. */
  readonly rows: ReadonlyMap<string, RegionRow>
  /** Writes cells as one act that can be undone. */
  readonly apply: (changes: readonly CellChange[]) => void
  /** Takes the last act back; null when there is none, otherwise the cells it touched. */
  readonly undo: () => readonly CellChange[] | null
  readonly redo: () => readonly CellChange[] | null
  /** Stores what waits; false when that failed. */
  readonly flush: () => Promise<boolean>
  /** Why the last try to store failed, null when all is stored or on its way. */
  readonly failure: string | null
}

const byKey = (rows: readonly RegionRow[]): ReadonlyMap<string, RegionRow> =>
  new Map(rows.map((row) => [rowKeyOf(row.region, row.indicator), row]))

/** Two counts of one observation written together share its mark: one "sekitar" makes it approximate. */
const withSharedMarks = (changes: readonly CellChange[]): readonly CellChange[] => {
  const approximate = new Set(
    changes.flatMap((change) =>
      'approximate' in change && change.approximate ? [rowKeyOf(change.region, change.indicator)] : [],
    ),
  )
  return changes.map((change) =>
    'approximate' in change
      ? { ...change, approximate: approximate.has(rowKeyOf(change.region, change.indicator)) }
      : change,
  )
}

/** Keeps what is edited in the grid of one snapshot; the component is mounted anew for another snapshot. */
export const useSnapshotCells = (page: SnapshotPage): SnapshotCells => {
  const id = page.snapshot.id
  const queries = useQueryClient()
  const save = useSaveState()
  const isLeft = useRef(false)
  const saveNow = useRef(save)
  saveNow.current = save
  const [edited, setEdited] = useState<ReadonlyMap<string, RegionRow>>(new Map())
  const [failure, setFailure] = useState<string | null>(null)
  const history = useRef<History>(EMPTY_HISTORY)
  const stored = useMemo(() => byKey(page.rows), [page.rows])
  const rows = useMemo(() => new Map([...stored, ...edited]), [stored, edited])
  const source = useMemo(() => rowSource(stored, edited), [stored, edited])
  // what was typed a moment ago counts for the next key, also before the page was drawn again
  const latest = useRef({ stored, edited })
  latest.current = { stored, edited }

  const queue = useMemo<ChangeQueue>(() => {
    const own = createChangeQueue({
      send: async (changes) => {
        saveNow.current.begin()
        const check = await call('snapshot.saveCells', { id, changes: [...changes] })
        saveNow.current.done()
        setFailure(null)
        queries.setQueryData<SnapshotPage>(['snapshot.read', { id }], (known) => known && { ...known, ...check })
        const isThis = (key: readonly unknown[]): boolean =>
          key[0] === 'snapshot.read' && JSON.stringify(key[1]) === JSON.stringify({ id })
        void queries.invalidateQueries({ predicate: (query) => !isThis(query.queryKey) })
      },
      failed: (error) => {
        // on the screen the failure stands above the grid; after it was left, the status bar has the way to try again
        saveNow.current.failed(messageOf(error), ...(isLeft.current ? [() => void own.flush()] : []))
        setFailure(messageOf(error))
        return isUnreachable(error)
      },
    })
    return own
  }, [id, queries])

  useEffect(() => {
    isLeft.current = false
    const unguard = guardAtLeave(() => {
      const unstored = queue.unstored()
      return unstored.length === 0 ? 0 : sentBytes(unstored)
    })
    const onLeave = (): void => queue.leave()
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') onLeave()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', onLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', onLeave)
      isLeft.current = true
      unguard()
      onLeave()
      // the next visit starts from what stands here, not from what was read before the edits
      const { stored, edited } = latest.current
      if (edited.size === 0) return
      const rows = [...new Map([...stored, ...edited]).values()]
      queries.setQueryData<SnapshotPage>(['snapshot.read', { id }], (known) => known && { ...known, rows })
    }
  }, [id, queries, queue])

  const write = useCallback(
    (changes: readonly CellChange[]): void => {
      const next = new Map(latest.current.edited)
      for (const change of changes) {
        const row = rowSource(latest.current.stored, next)(change.region, change.indicator)
        next.set(rowKeyOf(change.region, change.indicator), withCellChange(row, change))
      }
      latest.current = { ...latest.current, edited: next }
      setEdited(next)
      queue.add(changes)
    },
    [queue],
  )
  const apply = useCallback(
    (wanted: readonly CellChange[]): void => {
      const now = rowSource(latest.current.stored, latest.current.edited)
      const changes = withSharedMarks(wanted).filter((change) => !changesNothing(now, change))
      if (changes.length === 0) return
      const touched = new Map(changes.map((change) => [cellKey(change), change]))
      const edit: Edit = { changes, before: [...touched.values()].map((change) => restoringOf(now, change)) }
      history.current = recorded(history.current, edit)
      write(changes)
    },
    [write],
  )
  const undo = useCallback(() => {
    const step = undoing(history.current)
    if (step === null) return null
    history.current = step.history
    write(step.edit.before)
    return step.edit.before
  }, [write])
  const redo = useCallback(() => {
    const step = redoing(history.current)
    if (step === null) return null
    history.current = step.history
    write(step.edit.changes)
    return step.edit.changes
  }, [write])

  return { source, rows, apply, undo, redo, flush: queue.flush, failure }
}
