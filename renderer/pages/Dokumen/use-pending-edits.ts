import { useEffect, useMemo, useRef } from 'react'
import { guardAtLeave, sentBytes } from '../../api/leave-guard.ts'

/** A text that was typed and not yet stored. */
interface OpenEdit {
  readonly typed: string
  /** Stores what stands there; afterwards the text is either known as stored or still open. */
  readonly store: () => Promise<void>
}

/** Texts that were typed and not yet stored: printing, downloading and issuing wait for them. */
export interface PendingEdits {
  /** Keeps an open text; null when nothing of it is open any more. */
  readonly register: (block: string, edit: OpenEdit | null) => void
  /** Returns what was typed and not stored, also by a field that was left meanwhile; null when nothing is open. */
  readonly typed: (block: string) => string | null
  /** Stores all; returns whether nothing is open any more. */
  readonly flush: () => Promise<boolean>
}

/** Keeps the unsaved texts of one paper. */
export const usePendingEdits = (): PendingEdits => {
  const open = useRef(new Map<string, OpenEdit>())
  useEffect(
    () => guardAtLeave(() => [...open.current.values()].reduce((bytes, { typed }) => bytes + sentBytes(typed), 0)),
    [],
  )
  return useMemo(
    () => ({
      register: (block, edit) => {
        if (edit === null) open.current.delete(block)
        else open.current.set(block, edit)
      },
      typed: (block) => open.current.get(block)?.typed ?? null,
      flush: async () => {
        for (const { store } of [...open.current.values()]) await store()
        return open.current.size === 0
      },
    }),
    [],
  )
}
