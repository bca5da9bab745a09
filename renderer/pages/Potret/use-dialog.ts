import { useCallback, useEffect, useRef, useState } from 'react'

/** Whether a dialog is open; when it closes, the focus goes back to where it was when it opened. */
export interface DialogState {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
  /** Closes it for a place that takes the focus itself. */
  readonly leave: () => void
}

/** Keeps a dialog that is drawn only while it is open. */
export const useDialog = (): DialogState => {
  const [isOpen, setOpen] = useState(false)
  const before = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // only now is the dialog gone: as long as it stands it holds the focus
    if (!isOpen && before.current?.isConnected) before.current.focus({ preventScroll: true })
  }, [isOpen])
  const open = useCallback(() => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(true)
  }, [])
  const close = useCallback(() => setOpen(false), [])
  const leave = useCallback(() => {
    before.current = null
    setOpen(false)
  }, [])
  return { isOpen, open, close, leave }
}
