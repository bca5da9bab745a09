import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import type { JobState, Progress } from '../../shared/contract/job-channels.ts'
import { ask, CallFailure } from './call.ts'

/** Where a job of this page stands. */
export type JobView =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress | null }
  | { readonly state: 'failed'; readonly error: unknown }

export interface Job<Name extends ChannelName> {
  readonly view: JobView
  /** Starts the work, in place of what ran before; `done` gets its answer. */
  readonly start: (payload: Payload<Name>, done: (value: Response<Name>) => void) => void
  /** Stops the work; nothing is told any more. */
  readonly cancel: () => void
}

const FIRST_WAIT_MS = 60
const LONGEST_WAIT_MS = 500

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs an intention as a job: with progress in words, cancelled by hand or when the screen is left. */
export const useJob = <Name extends ChannelName>(name: Name): Job<Name> => {
  const [view, setView] = useState<JobView>({ state: 'idle' })
  const running = useRef<{ cancelled: boolean; job: string | null } | null>(null)

  const stop = useCallback(() => {
    const own = running.current
    running.current = null
    if (own === null) return
    own.cancelled = true
    // a job that ended meanwhile is not known any more, which is as good
    if (own.job !== null) ask('job.cancel', { job: own.job }).catch(() => undefined)
  }, [])
  useEffect(() => stop, [stop])

  const start = useCallback(
    (payload: Payload<Name>, done: (value: Response<Name>) => void) => {
      stop()
      const own: { cancelled: boolean; job: string | null } = { cancelled: false, job: null }
      running.current = own
      setView({ state: 'running', progress: null })
      const follow = async (): Promise<void> => {
        // the application answers each job channel with these types, checked by its contract suite
        const { job } = (await ask('job.start', { channel: name, payload })) as { readonly job: string }
        own.job = job
        if (own.cancelled) {
          await ask('job.cancel', { job }).catch(() => undefined)
          return
        }
        for (let wait = FIRST_WAIT_MS; !own.cancelled; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
          const state = (await ask('job.read', { job })) as JobState
          if (own.cancelled) return
          if (state.state === 'done') {
            running.current = null
            setView({ state: 'idle' })
            done(state.value as Response<Name>)
            return
          }
          if (state.state === 'failed') throw new CallFailure(state.error)
          if (state.state === 'cancelled') {
            setView({ state: 'idle' })
            return
          }
          setView({ state: 'running', progress: state.progress })
          await pause(wait)
        }
      }
      follow().catch((error: unknown) => {
        if (!own.cancelled) setView({ state: 'failed', error })
      })
    },
    [name, stop],
  )
  const cancel = useCallback(() => {
    stop()
    setView({ state: 'idle' })
  }, [stop])
  return { view, start, cancel }
}
