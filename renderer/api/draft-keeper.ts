/** Keeps the newest content of a form in a place outside the page, at most `delayMs` after it was typed. */
export interface DraftKeeper {
  /** Takes the newest content; it is stored within the delay, however fast more follows. */
  readonly keep: (content: string) => void
  /** Stores what waits at once; ends when it is stored or has failed. */
  readonly flush: () => Promise<void>
  /** Forgets what waits and what was stored; ends when both are gone or that has failed. */
  readonly clear: () => Promise<void>
}

export interface DraftStore {
  readonly save: (content: string) => Promise<void>
  readonly remove: () => Promise<void>
  /** Told when storing failed; the content waits for the next try. */
  readonly failed: (error: unknown) => void
}

/** Longest time between a keystroke and its storing; a killed program loses no more. */
const DELAY_MS = 700

/**
 * Returns a keeper over a store. Stores follow one another in the order they were asked for, so a late save never brings back a
 * draft that was cleared after it.
 */
export const createDraftKeeper = (store: DraftStore, delayMs: number = DELAY_MS): DraftKeeper => {
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let queue: Promise<void> = Promise.resolve()
  let generation = 0

  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const flush = (): Promise<void> => {
    stopTimer()
    if (waiting === null) return queue
    const content = waiting
    const from = generation
    waiting = null
    queue = queue.then(async () => {
      try {
        await store.save(content)
      } catch (error) {
        if (from === generation) waiting ??= content
        store.failed(error)
      }
    })
    return queue
  }
  return {
    keep: (content) => {
      waiting = content
      timer ??= setTimeout(() => void flush(), delayMs)
    },
    flush,
    clear: () => {
      stopTimer()
      waiting = null
      generation += 1
      queue = queue.then(() => store.remove().catch(store.failed))
      return queue
    },
  }
}
