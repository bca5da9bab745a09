import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

/** What the status bar says about saving. */
export type SaveWords =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly message: string }

interface SaveState {
  readonly words: SaveWords
  readonly begin: () => void
  readonly done: () => void
  readonly failed: (message: string) => void
}

const Context = createContext<SaveState | null>(null)

/** Keeps what the status bar says; a screen reports through `useWrite` or by hand for drafts. */
export const SaveStateProvider = ({ children }: { readonly children: ReactNode }) => {
  const [words, setWords] = useState<SaveWords>({ kind: 'quiet' })
  const state = useMemo<SaveState>(
    () => ({
      words,
      begin: () => setWords({ kind: 'saving' }),
      done: () => setWords({ kind: 'saved', at: new Date() }),
      failed: (message) => setWords({ kind: 'failed', message }),
    }),
    [words],
  )
  return <Context value={state}>{children}</Context>
}

/** Returns the saving state of the window. */
export const useSaveState = (): SaveState => {
  const state = useContext(Context)
  if (state === null) throw new Error('SaveStateProvider is missing')
  return state
}
