import { AppError } from '../shared/domain/app-error.ts'

/** Lets answers run beside each other on the open data, and one exchange of the data file run alone. */
export interface DataGate {
  /**
   * Runs `work` on the data that are open, after an exchange that is under way. The signal is aborted by `signal` and by an
   * exchange; AppError `contract.data-exchanged` for work that an exchange stopped.
   */
  readonly beside: <T>(signal: AbortSignal, work: (signal: AbortSignal) => T | Promise<T>) => Promise<T>
  /** Stops what runs, waits until it has ended, and runs `work` alone; several follow one another. */
  readonly alone: <T>(work: () => T | Promise<T>) => Promise<T>
}

/** Returns a gate with nothing running. */
export const createDataGate = (): DataGate => {
  const running = new Map<Promise<unknown>, AbortController>()
  let exchanges = 0
  let lastExchange: Promise<unknown> = Promise.resolve()

  const stopRunning = async (): Promise<void> => {
    for (const controller of running.values()) controller.abort()
    await Promise.allSettled(running.keys())
  }
  return {
    beside: async (signal, work) => {
      while (exchanges > 0) await lastExchange
      const stop = new AbortController()
      const ended = (async () => work(AbortSignal.any([signal, stop.signal])))()
      running.set(ended, stop)
      try {
        return await ended
      } catch (error) {
        const isStopped = stop.signal.aborted && error instanceof AppError && error.code === 'isolate.cancelled'
        throw isStopped ? new AppError('contract.data-exchanged') : error
      } finally {
        running.delete(ended)
      }
    },
    alone: (work) => {
      exchanges += 1
      const before = lastExchange
      const exchange = (async () => {
        await before
        try {
          await stopRunning()
          return await work()
        } finally {
          exchanges -= 1
        }
      })()
      lastExchange = exchange.catch(() => undefined)
      return exchange
    },
  }
}
