import { RETRY_MS } from '../../api/draft-keeper.ts'
import { type CellChange, cellKey } from '../../../shared/domain/snapshot-cell.ts'

/** Sends changed cells in the order they were made, at most `delayMs` after the first that waits; one message at a time. */
export interface ChangeQueue {
  readonly add: (changes: readonly CellChange[]) => void
  /** Sends what waits; ends when nothing waits any more, with false when sending failed. */
  readonly flush: () => Promise<boolean>
  /** Sends what waits before it returns, also past a message that is under way: the page is going and runs nothing more. */
  readonly leave: () => void
  /** What is not known to be stored: it waits, or is on its way. */
  readonly unstored: () => readonly CellChange[]
  /** Whether anything is not stored yet. */
  readonly waits: () => boolean
}

export interface ChangeQueueOptions {
  readonly send: (changes: readonly CellChange[]) => Promise<void>
  /** Told when sending failed; true when the next try is to come by itself. What was sent waits for it in any case. */
  readonly failed: (error: unknown) => boolean
  readonly delayMs?: number
}

/** A killed program loses no more than this. */
const DELAY_MS = 600

/** Returns a queue in which later changes of a cell replace earlier ones that were not sent yet. */
export const createChangeQueue = ({ send, failed, delayMs = DELAY_MS }: ChangeQueueOptions): ChangeQueue => {
  const waiting = new Map<string, CellChange>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<boolean> | null = null
  let underWay: readonly CellChange[] = []

  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const sendWaiting = async (): Promise<boolean> => {
    const sent = new Map(waiting)
    waiting.clear()
    underWay = [...sent.values()]
    try {
      await send(underWay)
      return true
    } catch (error) {
      for (const [key, change] of sent) if (!waiting.has(key)) waiting.set(key, change)
      if (failed(error)) timer ??= setTimeout(() => void flush(), RETRY_MS)
      return false
    } finally {
      underWay = []
    }
  }
  const sendAll = async (): Promise<boolean> => {
    while (waiting.size > 0) if (!(await sendWaiting())) return false
    return true
  }
  const flush = (): Promise<boolean> => {
    stopTimer()
    running ??= sendAll().finally(() => {
      running = null
    })
    return running
  }
  return {
    add: (changes) => {
      for (const change of changes) waiting.set(cellKey(change), change)
      timer ??= setTimeout(() => void flush(), delayMs)
    },
    flush,
    leave: () => {
      stopTimer()
      if (waiting.size > 0) void sendWaiting()
    },
    unstored: () => [...underWay, ...waiting.values()],
    waits: () => waiting.size > 0 || running !== null,
  }
}
