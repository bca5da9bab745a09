import type { KeyboardEvent } from 'react'

/** What the keys of the grid can do to a cell. */
export interface KeyActions {
  /** Types into the cell; a letter replaces its text, null begins with it. */
  readonly edit: (typed: string | null) => void
  readonly empty: () => void
  /** Reads the cell as the file holds it again. */
  readonly restore: () => void
}

/** Returns what a key does to the active cell, null for a key that is none of these. */
export const keyAction = (event: KeyboardEvent, isEditable: boolean, actions: KeyActions): (() => void) | null => {
  const { key, ctrlKey, altKey } = event
  if (altKey || ctrlKey || !isEditable) return null
  if (key === 'F2') return () => actions.edit(null)
  if (key === 'Delete') return actions.empty
  if (key === 'Backspace') return actions.restore
  return key.length === 1 && key !== ' ' ? () => actions.edit(key) : null
}
