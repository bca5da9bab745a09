import { useEffect, useRef } from 'react'

/** A key as people call it: `Ctrl+F`, `Alt+N`, `Escape`, `Ctrl+Enter`. */
const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return [event.ctrlKey ? 'Ctrl' : null, event.altKey ? 'Alt' : null, event.shiftKey ? 'Shift' : null, key]
    .filter((part) => part !== null)
    .join('+')
}

/** What floats above the screen and has the keys while it is open. */
const FLOATING = [
  '.ant-select-dropdown:not(.ant-select-dropdown-hidden)',
  '.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)',
  '.ant-dropdown:not(.ant-dropdown-hidden)',
  '[role="dialog"]',
].join(', ')

const isShown = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0)

const PRIMARY = 'Ctrl+Enter'

/**
 * Whether a key event is the primary action in a select, which would take it for Enter: to open its list, or to choose whatever is marked
 * there. A text typed to search by still chooses.
 */
export const isPrimaryInSelect = (event: KeyboardEvent): boolean => {
  const { target } = event
  if (nameOf(event) !== PRIMARY || !(target instanceof Element)) return false
  const select = target.closest('.ant-select')
  if (select === null) return false
  const isTextItsValue = select.classList.contains('ant-select-auto-complete')
  return isTextItsValue || !(target instanceof HTMLInputElement) || target.value === ''
}

/**
 * Runs an action when its key is pressed anywhere on the screen, in place of what the browser does with it; null leaves the key
 * alone. A key that something nearer took (an open list, a dialog) is not taken again.
 */
export const useKeys = (actions: Readonly<Record<string, (() => void) | null>>): void => {
  const current = useRef(actions)
  current.current = actions
  useEffect(() => {
    let covered = false
    // asked before anybody reacts: the key that closes a list has closed it by the time it arrives here
    const look = (event: KeyboardEvent): void => {
      covered = isShown(FLOATING)
      if (!(PRIMARY in current.current) || !isPrimaryInSelect(event) || isShown('[role="dialog"]')) return
      event.stopPropagation()
      act(event)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (!covered) act(event)
    }
    const act = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const action = current.current[nameOf(event)]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', look, true)
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', look, true)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}
