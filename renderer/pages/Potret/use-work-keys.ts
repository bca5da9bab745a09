import { useEffect, useRef } from 'react'
import { useKeys } from '../../components/use-keys.ts'
import type { SnapshotWorkState } from './use-snapshot-work.ts'

type Work = Pick<SnapshotWorkState, 'actions' | 'flush'>

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** What a key that belongs to the text in a field does elsewhere on the screen; null for any other key. */
const actionOf = (event: KeyboardEvent, { actions }: Work): (() => boolean) | null => {
  const key = event.key.toLowerCase()
  if (event.ctrlKey && !event.altKey) {
    if (key === 'y' || (key === 'z' && event.shiftKey)) return actions.redo
    return key === 'z' ? actions.undo : null
  }
  return event.altKey && event.key === 'Enter' ? actions.takeSuggestion : null
}

/** The keys of the grid that also work while the focus is beside it: in the findings, on a tab, nowhere. */
export const useWorkKeys = (work: Work): void => {
  const { actions, flush } = work
  useKeys({
    'Ctrl+S': () => void flush(),
    F8: () => actions.toFinding(1),
    'Shift+F8': () => actions.toFinding(-1),
  })
  const current = useRef(work)
  current.current = work
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTextField(event.target)) return
      if (document.querySelector('[role="dialog"]') !== null) return
      // what has nothing to take back leaves the key to the bar that takes a deletion back
      if (actionOf(event, current.current)?.()) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
