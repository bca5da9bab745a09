import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormName } from '../../shared/contract/form-names.ts'
import { call, isUnreachable } from './call.ts'
import { RETRY_MS } from './draft-keeper.ts'
import { unstoredIn } from './open-drafts.ts'

/** What is kept of a form: the JSON text, null without a draft, and the moment it was stored. */
export interface StoredDraft {
  readonly content: string | null
  /** ISO moment, null for what this page could not store yet. */
  readonly savedAt: string | null
}

/**
 * Reads what is kept of a form and hands it to `show` once: what this page could not store yet, else the stored draft. A failure is
 * told instead, since an empty form would be taken for the draft and stored over it; it is tried again when asked to, and by itself
 * while the application does not answer.
 */
export const useStoredDraft = (
  form: FormName,
  id: string,
  show: (stored: StoredDraft) => void,
): { readonly failure: unknown; readonly retry: () => void } => {
  const [failure, setFailure] = useState<unknown>(null)
  const wake = useRef<() => void>(() => undefined)
  const showNow = useRef(show)
  showNow.current = show

  useEffect(() => {
    let left = false
    const nextTry = (byItself: boolean): Promise<void> =>
      new Promise((resolve) => {
        wake.current = resolve
        if (byItself) setTimeout(resolve, RETRY_MS)
      })
    const stored = async (): Promise<StoredDraft> => {
      const unstored = unstoredIn(`${form}/${id}`)
      if (unstored !== null) return { content: unstored, savedAt: null }
      const { draft } = await call('draft.read', { form, key: id })
      return { content: draft?.content ?? null, savedAt: draft?.savedAt ?? null }
    }
    const readUntilAnswered = async (): Promise<void> => {
      while (!left) {
        try {
          const found = await stored()
          if (!left) showNow.current(found)
          return
        } catch (error) {
          if (left) return
          setFailure(error)
          await nextTry(isUnreachable(error))
        }
      }
    }
    setFailure(null)
    void readUntilAnswered()
    return () => {
      left = true
    }
  }, [form, id])

  const retry = useCallback(() => {
    setFailure(null)
    wake.current()
  }, [])
  return { failure, retry }
}
