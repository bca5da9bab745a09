import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import './undo.css'

const UNDO_MS = 10_000

interface Undoable {
  /** "RTL dihapus." */
  readonly words: string
  readonly undo: () => void
}

type Offer = (undoable: Undoable) => void

const OfferContext = createContext<Offer | null>(null)
const BarContext = createContext<{ readonly words: string; readonly take: () => void } | null>(null)

/** Holds what can be taken back for ten seconds, also by Ctrl+Z outside a text field; a newer offer replaces it. */
export const UndoProvider = ({ children }: { readonly children: ReactNode }) => {
  const [offered, setOffered] = useState<Undoable | null>(null)
  const take = useCallback(() => {
    offered?.undo()
    setOffered(null)
  }, [offered])
  useEffect(() => {
    if (offered === null) return
    const timer = setTimeout(() => setOffered(null), UNDO_MS)
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !event.ctrlKey || event.shiftKey || event.altKey) return
      if (event.key.toLowerCase() !== 'z' || isTextField(event.target)) return
      event.preventDefault()
      take()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
    }
  }, [offered, take])
  return (
    <OfferContext value={setOffered}>
      <BarContext value={offered === null ? null : { words: offered.words, take }}>{children}</BarContext>
    </OfferContext>
  )
}

const WITHOUT_TEXT = ['checkbox', 'radio', 'button', 'file']

const isTextField = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable)

/** The bar above the status bar: what was done, and the way to take it back; it covers nothing. */
export const UndoBar = () => {
  const offered = useContext(BarContext)
  return (
    <div className="undo-place" role="status">
      {offered !== null && (
        <div className="undo-bar">
          <span>{offered.words}</span>
          <Button size="small" onClick={offered.take} aria-keyshortcuts="Control+Z">
            Urungkan
          </Button>
        </div>
      )}
    </div>
  )
}

/** Returns the way to offer taking a deletion back. */
export const useUndo = (): Offer => {
  const offer = useContext(OfferContext)
  if (offer === null) throw new Error('UndoProvider is missing')
  return offer
}
