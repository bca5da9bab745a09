import { type FocusEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { EntryMode } from './cell-values.ts'
import { EntryNote } from './EntryNote.tsx'
import type { Refusal } from './paste-plan.ts'

/** Where the cursor goes after an entry. */
export type EntryStep = { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }

const STAY: EntryStep = { rows: 0, columns: 0 }
const ARROWS: Readonly<Record<string, EntryStep>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
}

/**
 * The field in a cell: Enter goes down, Tab right, Esc gives the old figure back; after F2 the arrows move inside the text. A text that is
 * not taken stays, with the reason below it and what it may have meant; Tab then goes there, Alt+Enter takes the first.
 */
export const CellEditor = ({
  label,
  initial,
  mode,
  refusal,
  commit,
  cancel,
}: {
  readonly label: string
  readonly initial: string
  readonly mode: EntryMode
  /** Why the text is not taken; null while it was not tried. */
  readonly refusal: Pick<Refusal, 'text' | 'reason' | 'fixes'> | null
  /** Returns whether the text is taken. */
  readonly commit: (text: string, step: EntryStep) => boolean
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
    ended.current = commit(field.current?.value ?? initial, step)
  }
  const leave = (): void => {
    ended.current = true
    cancel()
  }
  const noteId = useId()
  const fixes = refusal?.fixes ?? []
  const take = (text: string): void => {
    if (!ended.current) ended.current = commit(text, { rows: 1, columns: 0 })
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
      event.preventDefault()
      leave()
      return
    }
    const [likeliest] = fixes
    if (event.key === 'Enter' && event.altKey && likeliest !== undefined) {
      event.preventDefault()
      take(likeliest)
      return
    }
    if (event.key === 'Tab' && !event.shiftKey && likeliest !== undefined && field.current?.value === refusal?.text)
      return
    const step = stepOf(event, mode)
    if (step === null) return
    event.preventDefault()
    end(step)
  }
  const onBlur = (event: FocusEvent<HTMLInputElement>): void => {
    const isToNote = event.relatedTarget instanceof Element && event.relatedTarget.closest(`[id="${noteId}"]`) !== null
    if (!isToNote) end(STAY)
  }
  return (
    <>
      <input
        ref={field}
        className={`grid-editor${refusal === null ? '' : ' grid-editor-refused'}`}
        aria-label={label}
        aria-invalid={refusal !== null}
        {...(refusal === null ? {} : { 'aria-describedby': noteId })}
        defaultValue={initial}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onMouseDown={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
      />
      {refusal !== null && (
        <EntryNote id={noteId} field={field} reason={refusal.reason} fixes={fixes} take={take} leave={leave} />
      )}
    </>
  )
}

const stepOf = (event: KeyboardEvent, mode: EntryMode): EntryStep | null => {
  if (event.altKey || event.ctrlKey) return null
  if (event.key === 'Enter') return { rows: event.shiftKey ? -1 : 1, columns: 0 }
  if (event.key === 'Tab') return { rows: 0, columns: event.shiftKey ? -1 : 1 }
  return mode === 'replaced' ? (ARROWS[event.key] ?? null) : null
}
