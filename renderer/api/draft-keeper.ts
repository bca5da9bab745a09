/** Keeps the newest content of a form in a place outside the page, at most `delayMs` after it was typed. */
export interface DraftKeeper {
  /** Takes the newest content; it is stored within the delay, however fast more follows. */
  readonly keep: (content: string) => void
  /** Stores what waits at once; ends when it is stored or has failed. */
  readonly flush: () => Promise<void>
  /** Sends what waits before it returns, also past a store that is under way: the page is going and runs nothing more. */
  readonly leave: () => void
  /** Forgets what waits and what was stored; ends when both are gone or that has failed, which `flush` repeats. */
  readonly clear: () => Promise<void>
  /** What was typed and is not known to be stored, null when all is. */
  readonly unstored: () => string | null
}

export interface DraftStore {
  /** `again` for another try of what failed before. */
  readonly save: (content: string, again: boolean) => Promise<void>
  readonly remove: () => Promise<void>
  /** Told when storing failed; true when the next try is to come by itself. The content waits for it in any case. */
  readonly failed: (error: unknown) => boolean
}

/** Longest time between a keystroke and its storing; a killed program loses no more. */
const DELAY_MS = 700

/** Time until content that could not be stored is tried again; a host that was started again is found by then. */
export const RETRY_MS = 3000

/**
 * Returns a keeper over a store. Stores follow one another in the order they were asked for, so a late save never brings back a
 * draft that was cleared after it.
 */
export const createDraftKeeper = (store: DraftStore, delayMs: number = DELAY_MS): DraftKeeper => {
  let waiting: string | null = null
  let underWay: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let queue: Promise<void> = Promise.resolve()
  let generation = 0
  let failures = 0
  let isRemovalOwed = false

  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const send = async (content: string, from: number): Promise<void> => {
    underWay = content
    try {
      await store.save(content, failures > 0)
      failures = 0
    } catch (error) {
      failures += 1
      const triesAgain = store.failed(error)
      if (from !== generation) return
      waiting ??= content
      if (triesAgain) timer ??= setTimeout(() => void flush(), RETRY_MS)
    } finally {
      if (underWay === content) underWay = null
    }
  }
  const taken = (): string | null => {
    stopTimer()
    const content = waiting
    waiting = null
    return content
  }
  const remove = async (from: number): Promise<void> => {
    try {
      await store.remove()
      isRemovalOwed = false
      failures = 0
    } catch (error) {
      isRemovalOwed = true
      const triesAgain = store.failed(error)
      if (from === generation && triesAgain) timer ??= setTimeout(() => void flush(), RETRY_MS)
    }
  }
  const flush = (): Promise<void> => {
    const content = taken()
    if (content === null) {
      if (isRemovalOwed) queue = queue.then(() => remove(generation))
      return queue
    }
    isRemovalOwed = false
    const from = generation
    underWay = content
    queue = queue.then(() => send(content, from))
    return queue
  }
  return {
    keep: (content) => {
      waiting = content
      timer ??= setTimeout(() => void flush(), delayMs)
    },
    flush,
    leave: () => {
      // another try that is under way may be refused, and nobody would be there to repeat it
      const content = taken() ?? (failures > 0 ? underWay : null)
      if (content !== null) void send(content, generation)
    },
    clear: () => {
      stopTimer()
      waiting = null
      generation += 1
      const from = generation
      queue = queue.then(() => remove(from))
      return queue
    },
    unstored: () => waiting ?? underWay,
  }
}
