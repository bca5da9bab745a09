import { useEffect, useRef, useState } from 'react'
import type { DocumentText } from '../../../shared/contract/document-channels.ts'
import { readsLike } from '../../../shared/report/with-narrative.ts'
import { useSaveAgain, useWrite } from '../../api/use-call.ts'
import { useUndo } from '../../frame/undo.tsx'
import type { TextPlace } from './FigureDoubt.tsx'
import type { PendingEdits } from './use-pending-edits.ts'

/** A pause in typing after which a text is stored. */
const PAUSE_MS = 600
/** While somebody types on, it is stored this often: at most a second is ever lost. */
const MOST_MS = 950
/** A text that could not be stored is tried again, without anybody having to ask for it. */
const AGAIN_MS = 5000

/** A text as it stands in its field: typed letters come first, what was stored follows when nothing is open. */
export const useText = (
  text: DocumentText,
  { subject, kind }: Omit<TextPlace, 'block'>,
  pending: PendingEdits,
  onRemoved: () => void,
) => {
  const { id } = text
  const stored = text.edited ?? text.automatic ?? ''
  const [left] = useState(() => pending.typed(id))
  const [value, setValue] = useState(left ?? stored)
  const [failed, setFailed] = useState(false)
  const offerUndo = useUndo()
  const { mutateAsync: save, error } = useWrite('narrative.save')
  const { mutateAsync: forget } = useWrite('narrative.reset', { told: 'bar' })
  const open = useRef<string | null>(left)
  const since = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isGone = useRef(false)
  /** One after the other, so that an older text never arrives last. */
  const queue = useRef<Promise<void>>(Promise.resolve())

  useEffect(() => {
    if (open.current === null) setValue(stored)
  }, [stored])

  const storeNow = async (): Promise<void> => {
    clearTimeout(timer.current)
    const typed = open.current
    if (typed === null) return
    since.current = null
    try {
      await save({ subject, kind, block: id, text: typed })
      setFailed(false)
      if (open.current === typed) {
        open.current = null
        pending.register(id, null)
      }
    } catch {
      // the letters stay, here and for the next time that this field is opened
      setFailed(true)
      if (!isGone.current) timer.current = setTimeout(() => void store.current(), AGAIN_MS)
    }
  }
  const store = useRef(async (): Promise<void> => undefined)
  store.current = () => {
    queue.current = queue.current.then(storeNow)
    return queue.current
  }
  useSaveAgain(failed ? error : null, () => void store.current())
  useEffect(() => {
    const flush = (): void => void store.current()
    isGone.current = false
    // what an earlier field could not store
    flush()
    window.addEventListener('pagehide', flush)
    return () => {
      isGone.current = true
      clearTimeout(timer.current)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  const change = (next: string): void => {
    const now = Date.now()
    since.current ??= now
    setValue(next)
    open.current = next
    pending.register(id, { typed: next, store: () => store.current() })
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => void store.current(),
      Math.min(PAUSE_MS, Math.max(0, since.current + MOST_MS - now)),
    )
  }
  const reset = (): void => {
    const lost = value
    clearTimeout(timer.current)
    since.current = null
    open.current = null
    pending.register(id, null)
    setFailed(false)
    setValue(text.automatic ?? '')
    const forgotten = queue.current.then(() => forget({ subject, kind, block: id }))
    queue.current = forgotten.then(
      () => {
        if (text.automatic === null) onRemoved()
        if (lost.trim() === '') return
        offerUndo({
          words: text.automatic === null ? 'Paragraf dihapus.' : 'Teks dikembalikan ke teks otomatis.',
          undo: () => void save({ subject, kind, block: id, text: lost }).catch(() => undefined),
        })
      },
      () => setValue(lost),
    )
  }
  return {
    value,
    change,
    reset,
    failed,
    store: () => void store.current(),
    isEdited: text.automatic === null || !readsLike(value, text.automatic),
  }
}
