import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { EntryMode } from './cell-values.ts'

/** Where the cursor goes after an entry. */
export type EntryStep = { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }

const STAY: EntryStep = { rows: 0, columns: 0 }
const ARROWS: Readonly<Record<string, EntryStep>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
}

/** The field in a cell: Enter goes down, Tab right, Esc leaves the old figure; after F2 the arrows move inside the text. */
export const CellEditor = ({
  label,
  initial,
  mode,
  commit,
  cancel,
}: {
  readonly label: string
  readonly initial: string
  readonly mode: EntryMode
  readonly commit: (text: string, step: EntryStep) => void
  readonly cancel: () => void
}) => {
  const field = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(initial.length, initial.length)
  }, [initial])

  const end = (step: EntryStep): void => {
    if (ended.current) return
    ended.current = true
    commit(field.current?.value ?? initial, step)
  }
  const endNow = useRef(end)
  endNow.current = end
  useEffect(() => {
    // before the figures are stored for the last time
    const onLeave = (): void => endNow.current(STAY)
    window.addEventListener('pagehide', onLeave, { capture: true })
    return () => window.removeEventListener('pagehide', onLeave, { capture: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      ended.current = true
      event.preventDefault()
      cancel()
      return
    }
    const step = stepOf(event, mode)
    if (step === null) return
    event.preventDefault()
    end(step)
  }
  return (
    <input
      ref={field}
      className="grid-editor"
      aria-label={label}
      defaultValue={initial}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={() => end(STAY)}
      onMouseDown={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
    />
  )
}

const stepOf = (event: KeyboardEvent, mode: EntryMode): EntryStep | null => {
  if (event.altKey || event.ctrlKey) return null
  if (event.key === 'Enter') return { rows: event.shiftKey ? -1 : 1, columns: 0 }
  if (event.key === 'Tab') return { rows: 0, columns: event.shiftKey ? -1 : 1 }
  return mode === 'replaced' ? (ARROWS[event.key] ?? null) : null
}
