import { useCallback, useEffect, useRef, useState } from 'react'
import { useSaveState } from '../frame/save-state.tsx'
import { call, messageOf } from './call.ts'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'

/** A form whose unsaved content survives leaving it, reloading the page, and a killed program. */
export interface DraftForm<Value> {
  /** false until it is known whether a draft exists; show the fields only when true. */
  readonly ready: boolean
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
  /** Kind of form, `rtl-progres`: small letters and hyphens. */
  readonly form: string
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
 * hidden. After a successful save call `clear()` once the mutation has ended (what was read is fresh by then).
 */
export const useDraft = <Value>({ form, id, initial, parse }: DraftOptions<Value>): DraftForm<Value> => {
  const place = `${form}/${id}`
  const [edited, setEdited] = useState<Edited<Value> | null>(null)
  const keeper = useRef<DraftKeeper | null>(null)
  const save = useSaveState()
  const saveState = useRef(save)
  saveState.current = save
  const parseNow = useRef(parse)
  parseNow.current = parse

  useEffect(() => {
    let left = false
    const own = createDraftKeeper({
      save: async (content) => {
        saveState.current.begin()
        await call('draft.save', { form, key: id, content })
        saveState.current.done()
      },
      remove: async () => {
        await call('draft.remove', { form, key: id })
      },
      failed: (error) => saveState.current.failed(messageOf(error)),
    })
    keeper.current = own
    const show = (value: Value | null, restoredAt: string | null): void => {
      // what somebody typed while the draft was on its way stays
      if (!left)
        setEdited((now) => (now?.place === `${form}/${id}` ? now : { place: `${form}/${id}`, value, restoredAt }))
    }
    call('draft.read', { form, key: id }).then(
      ({ draft }) => {
        const value = draft === null ? null : parsed(draft.content, parseNow.current)
        show(value, value === null ? null : (draft?.savedAt ?? null))
      },
      () => show(null, null),
    )
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void own.flush()
    }
    const onLeave = (): void => void own.flush()
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', onLeave)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', onLeave)
      void own.flush()
    }
  }, [form, id])

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
