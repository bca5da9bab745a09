import type { CellChange } from '../../../shared/domain/snapshot-cell.ts'

/** One act that can be taken back: what it wrote, and what stood there before. */
export interface Edit {
  readonly changes: readonly CellChange[]
  readonly before: readonly CellChange[]
}

/** What was done and what was undone, the latest last. */
export interface History {
  readonly done: readonly Edit[]
  readonly undone: readonly Edit[]
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }

const DEPTH = 200

/** Returns the history after a new act; what was undone before it cannot come back. */
export const recorded = ({ done }: History, edit: Edit): History => ({
  done: [...done.slice(1 - DEPTH), edit],
  undone: [],
})

/** Returns the last act and the history without it; null when nothing can be undone. */
export const undoing = ({ done, undone }: History): { readonly edit: Edit; readonly history: History } | null => {
  const edit = done.at(-1)
  return edit === undefined ? null : { edit, history: { done: done.slice(0, -1), undone: [...undone, edit] } }
}

/** Returns the act undone last and the history with it done again; null when nothing can be redone. */
export const redoing = ({ done, undone }: History): { readonly edit: Edit; readonly history: History } | null => {
  const edit = undone.at(-1)
  return edit === undefined ? null : { edit, history: { done: [...done, edit], undone: undone.slice(0, -1) } }
}
