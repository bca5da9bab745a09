import { useCallback, useEffect, useRef, useState } from 'react'
import { type SaveReport, useSaveState } from '../frame/save-state.tsx'
import { call, isUnreachable, messageOf } from './call.ts'
import { createDraftKeeper, type DraftKeeper, RETRY_MS } from './draft-keeper.ts'

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

/** A keeper outlives its form while the application is away: whoever opens the form again finds what was typed. */
interface OpenDraft {
  readonly keeper: DraftKeeper
  /** Where saving is told: the form that shows the draft now. */
  report: SaveReport
  forms: number
  isAway: boolean
}

const openDrafts = new Map<string, OpenDraft>()

/** Also for forms that were left while the application was away. */
const storeAllAtLeave = (): void => {
  for (const { keeper } of openDrafts.values()) keeper.leave()
}

const openDraft = (form: string, id: string, report: SaveReport): OpenDraft => {
  const known = openDrafts.get(`${form}/${id}`)
  if (known) {
    known.report = report
    known.forms += 1
    return known
  }
  const opened: OpenDraft = {
    report,
    forms: 1,
    isAway: false,
    keeper: createDraftKeeper({
      save: async (content, again) => {
        // another try is not worth a word until it has succeeded
        if (!again) opened.report.begin()
        await call('draft.save', { form, key: id, content })
        opened.isAway = false
        opened.report.done()
      },
      remove: async () => {
        await call('draft.remove', { form, key: id })
      },
      failed: (error) => {
        opened.isAway = isUnreachable(error)
        opened.report.failed(messageOf(error), () => void opened.keeper.flush())
        return opened.isAway
      },
    }),
  }
  openDrafts.set(`${form}/${id}`, opened)
  return opened
}

/** Stores what waits and lets the keeper go; one that waits for the application goes on. */
const closeDraft = async (place: string, draft: OpenDraft): Promise<void> => {
  draft.forms -= 1
  await draft.keeper.flush()
  if (draft.forms === 0 && !draft.isAway) openDrafts.delete(place)
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
    let left = false
    const draft = openDraft(form, id, save)
    const own = draft.keeper
    keeper.current = own
    const show = (value: Value | null, restoredAt: string | null): void => {
      // what somebody typed while the draft was on its way stays
      if (!left)
        setEdited((now) => (now?.place === `${form}/${id}` ? now : { place: `${form}/${id}`, value, restoredAt }))
    }
    const read = async (): Promise<void> => {
      const unstored = own.unstored()
      if (unstored !== null) return show(parsed(unstored, parseNow.current), null)
      const { draft: stored } = await call('draft.read', { form, key: id })
      const value = stored === null ? null : parsed(stored.content, parseNow.current)
      show(value, value === null ? null : (stored?.savedAt ?? null))
    }
    const readUntilAnswered = async (): Promise<void> => {
      for (let tries = 1; !left; tries += 1) {
        try {
          await read()
          if (tries > 1) save.done()
          return
        } catch (error) {
          // an empty form would be taken for the draft and stored over it
          if (!isUnreachable(error)) return show(null, null)
          if (tries === 1) save.failed(messageOf(error))
          await pause(RETRY_MS)
        }
      }
    }
    void readUntilAnswered()
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void own.flush()
    }
    document.addEventListener('visibilitychange', onHidden)
    // the same function every time, so that it is there once
    window.addEventListener('pagehide', storeAllAtLeave)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', onHidden)
      void closeDraft(`${form}/${id}`, draft)
    }
  }, [form, id, save])

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

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

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
