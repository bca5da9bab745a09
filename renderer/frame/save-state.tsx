import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react'

/** What the status bar says about saving. */
export type SaveWords =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** `again` tries the same once more; null when the failing place has its own way to. */
  | { readonly kind: 'failed'; readonly message: string; readonly again: (() => void) | null }

/** How one place that stores things (a form, a grid, a button) reports: its failure is not covered by the success of another. */
export interface SaveReport {
  readonly begin: () => void
  readonly done: () => void
  /** `again` stores what waits once more; leave it out where the place shows the failure with a button of its own. */
  readonly failed: (message: string, again?: () => void) => void
  /** Nothing of this place waits for being stored any more, although nothing was stored. */
  readonly dropped: () => void
}

type Standing = { readonly kind: 'saving' } | Extract<SaveWords, { kind: 'failed' }>

interface SaveStore {
  readonly set: (place: string, standing: Standing | null) => void
  readonly saved: (place: string) => void
}

interface Saving {
  readonly places: ReadonlyMap<string, Standing>
  readonly savedAt: Date | null
}

const Store = createContext<SaveStore | null>(null)
const Words = createContext<SaveWords>({ kind: 'quiet' })

const withStanding = ({ places, savedAt }: Saving, place: string, standing: Standing | null): Saving => {
  const next = new Map(places)
  next.delete(place)
  if (standing !== null) next.set(place, standing)
  return { places: next, savedAt }
}

const wordsOf = ({ places, savedAt }: Saving): SaveWords => {
  const standings = [...places.values()]
  const failed = standings.findLast((standing) => standing.kind === 'failed')
  if (failed !== undefined) return failed
  if (standings.length > 0) return { kind: 'saving' }
  return savedAt === null ? { kind: 'quiet' } : { kind: 'saved', at: savedAt }
}

/** Keeps what the status bar says; a screen reports through `useWrite` or by hand for drafts. */
export const SaveStateProvider = ({ children }: { readonly children: ReactNode }) => {
  const [saving, setSaving] = useState<Saving>({ places: new Map(), savedAt: null })
  const store = useMemo<SaveStore>(
    () => ({
      set: (place, standing) => setSaving((now) => withStanding(now, place, standing)),
      saved: (place) => setSaving((now) => ({ ...withStanding(now, place, null), savedAt: new Date() })),
    }),
    [],
  )
  const words = useMemo(() => wordsOf(saving), [saving])
  return (
    <Store value={store}>
      <Words value={words}>{children}</Words>
    </Store>
  )
}

/** Returns the way in which the calling place reports its saving; a failure without `again` goes with the place that shows it. */
export const useSaveState = (): SaveReport => {
  const store = useContext(Store)
  if (store === null) throw new Error('SaveStateProvider is missing')
  const place = useId()
  const report = useMemo(() => {
    let retried = false
    return {
      begin: () => store.set(place, { kind: 'saving' }),
      done: () => {
        retried = false
        store.saved(place)
      },
      failed: (message: string, again?: () => void) => {
        retried = again !== undefined
        store.set(place, { kind: 'failed', message, again: again ?? null })
      },
      dropped: () => {
        retried = false
        store.set(place, null)
      },
      left: () => {
        if (!retried) store.set(place, null)
      },
    }
  }, [store, place])
  useEffect(() => report.left, [report])
  return report
}

/** Returns what the status bar says about saving. */
export const useSaveWords = (): SaveWords => useContext(Words)
