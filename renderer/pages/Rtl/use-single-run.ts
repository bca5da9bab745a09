import { useRef, useState } from 'react'
import { useSaveAgain } from '../../api/use-call.ts'

/** A task that is never run twice at once, with what went wrong the last time. */
export interface SingleRun {
  readonly run: () => void
  readonly running: boolean
  readonly error: unknown
}

/**
 * Returns a saving task that a second press cannot start again before the first has ended, however fast it comes: a pending mutation is
 * known to the page only after its next drawing, and by then a key can have been pressed twice.
 */
export const useSingleRun = (task: () => Promise<void>): SingleRun => {
  const taken = useRef(false)
  const [running, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = (): void => {
    if (taken.current) return
    taken.current = true
    setRunning(true)
    setError(null)
    task()
      .catch(setError)
      .finally(() => {
        taken.current = false
        setRunning(false)
      })
  }
  useSaveAgain(error, run)
  return { run, running, error }
}
