import { useEffect, useRef } from 'react'

const WITHOUT_TEXT: readonly string[] = ['checkbox', 'radio', 'button', 'file']

const isTyped = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)) || target instanceof HTMLTextAreaElement

/** Takes back by Ctrl+Z and does again by Ctrl+Y, wherever the focus is outside a text field; null leaves a key to others. */
export const useUndoKeys = (undo: (() => void) | null, redo: (() => void) | null): void => {
  const actions = useRef({ undo, redo })
  actions.current = { undo, redo }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || isTyped(event.target)) return
      if (document.querySelector('[role="dialog"]')?.getClientRects().length) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      const act = isRedo ? actions.current.redo : key === 'z' ? actions.current.undo : null
      if (act === null) return
      event.preventDefault()
      // a deletion elsewhere that can still be taken back is older than what was corrected here
      event.stopImmediatePropagation()
      act()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}
