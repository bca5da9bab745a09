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

const Context = createContext<Offer | null>(null)

/** Holds the bar above the status bar that takes a deletion back for ten seconds, also by Ctrl+Z outside a field. */
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
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z' || isField(event.target)) return
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
    <Context value={setOffered}>
      {children}
      {offered !== null && (
        <div className="undo-bar" role="status">
          <span>{offered.words}</span>
          <Button size="small" onClick={take}>
            Urungkan
          </Button>
        </div>
      )}
    </Context>
  )
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Returns the way to offer taking a deletion back. */
export const useUndo = (): Offer => {
  const offer = useContext(Context)
  if (offer === null) throw new Error('UndoProvider is missing')
  return offer
}
