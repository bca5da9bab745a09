import { useMemo, useRef } from 'react'

/** Texts that were typed and not yet stored: printing, downloading and issuing wait for them. */
export interface PendingEdits {
  /** Names the way to store a text; null when nothing of it is open any more. */
  readonly register: (block: string, store: (() => Promise<void>) | null) => void
  readonly flush: () => Promise<void>
}

/** Keeps the unsaved texts of one paper. */
export const usePendingEdits = (): PendingEdits => {
  const open = useRef(new Map<string, () => Promise<void>>())
  return useMemo(
    () => ({
      register: (block, store) => {
        if (store === null) open.current.delete(block)
        else open.current.set(block, store)
      },
      flush: async () => {
        for (const store of [...open.current.values()]) await store()
      },
    }),
    [],
  )
}
