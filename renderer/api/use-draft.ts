import { useCallback, useEffect, useRef, useState } from 'react'
import { useSaveState } from '../frame/save-state.tsx'
import type { FormName } from '../../shared/contract/form-names.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { closeDraft, openDraft, storeAllAtLeave } from './open-drafts.ts'
import { useStoredDraft } from './use-stored-draft.ts'

/** A form whose unsaved content survives leaving it, reloading the page, and a killed program. */
export interface DraftForm<Value> {
  /** false until it is known whether a draft exists; show the fields only when true (`DraftGate` does). */
  readonly ready: boolean
  /** Why it is not known yet, null while the answer is on its way and once it is there. */
  readonly failure: unknown
  /** Asks at once what could not be read. */
  readonly retry: () => void
  /** What stands in the form: the edited value, else `initial`. */
  readonly value: Value
  readonly change: (next: Value) => void
  /** Whether the form differs from `initial`. */
  readonly changed: boolean
  /** ISO moment of the draft that the form was opened with ("Dilanjutkan dari draf …", see `DraftNote`), null without one. */
  readonly restoredAt: string | null
  /** Stores what was typed at once; for Ctrl+S in a form that is not ready to be saved. */
  readonly flush: () => Promise<void>
  /** Forgets the draft: after saving, or to drop it; the form shows `initial` again. */
  readonly clear: () => Promise<void>
}

export interface DraftOptions<Value> {
  /** Kind of form. */
  readonly form: FormName
  /** What the form is about, `12` or `baru`. */
  readonly id: string
  /** What the form starts with when there is no draft; a JSON value (no bytes, no undefined). */
  readonly initial: Value
  /** Returns the value of a stored draft, null when its shape is not known any more; such a draft is left out. */
  readonly parse: (content: unknown) => Value | null
}

interface Edited<Value> {
  readonly place: string
  readonly value: Value | null
  readonly restoredAt: string | null
}

/**
 * Keeps an unsaved form through the `draft.*` channels: within a second while typing, at once when the form is left or the window
 * hidden. What cannot be stored is tried again until it is. After a successful save call `clear()` once the mutation has ended (what
 * was read is fresh by then).
 */
export const useDraft = <Value>({ form, id, initial, parse }: DraftOptions<Value>): DraftForm<Value> => {
  const place = `${form}/${id}`
  const [edited, setEdited] = useState<Edited<Value> | null>(null)
  const keeper = useRef<DraftKeeper | null>(null)
  const save = useSaveState()
  const parseNow = useRef(parse)
  parseNow.current = parse

  useEffect(() => {
    const draft = openDraft(form, id, save)
    const own = draft.keeper
    keeper.current = own
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void own.flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    // the same function every time, so that it is there once
    window.addEventListener('pagehide', storeAllAtLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      void closeDraft(`${form}/${id}`, draft)
    }
  }, [form, id, save])

  const { failure, retry } = useStoredDraft(form, id, ({ content, savedAt }) => {
    const value = content === null ? null : parsed(content, parseNow.current)
    const restoredAt = value === null ? null : savedAt
    // what somebody typed while the draft was on its way stays
    setEdited((now) => (now?.place === place ? now : { place, value, restoredAt }))
  })

  const here = edited?.place === place ? edited : null
  const value = here?.value ?? initial
  const initialText = JSON.stringify(initial)
  const restoredAt = here?.restoredAt ?? null

  const change = useCallback(
    (next: Value) => {
      setEdited((now) => ({ place, value: next, restoredAt: now?.place === place ? now.restoredAt : null }))
      const text = JSON.stringify(next)
      if (text === initialText) void keeper.current?.clear()
      else keeper.current?.keep(text)
    },
    [place, initialText],
  )
  const clear = useCallback(async () => {
    setEdited({ place, value: null, restoredAt: null })
    await keeper.current?.clear()
  }, [place])
  const flush = useCallback(async () => keeper.current?.flush(), [])

  return {
    ready: here !== null,
    failure: here === null ? failure : null,
    retry,
    value,
    change,
    changed: here?.value != null && JSON.stringify(here.value) !== initialText,
    restoredAt,
    flush,
    clear,
  }
}

const parsed = <Value>(content: string, parse: (content: unknown) => Value | null): Value | null => {
  try {
    return parse(JSON.parse(content))
  } catch {
    return null
  }
}

/** Returns the reader of a draft for `useDraft`: the value when it still has the shape the form knows, otherwise null. */
export const draftOf =
  <Value>(shape: { readonly safeParse: (content: unknown) => { readonly success: boolean; readonly data?: Value } }) =>
  (content: unknown): Value | null =>
    shape.safeParse(content).data ?? null
