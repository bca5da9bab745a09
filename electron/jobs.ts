import { randomUUID } from 'node:crypto'
import type { JobState, Progress } from '../shared/contract/job-channels.ts'
import type { Result } from '../shared/contract/result.ts'

/** What running work is lent: a way to stop it and a way to tell how far it came. */
export interface Running {
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

export interface Jobs {
  readonly start: (work: (running: Running) => Promise<Result<unknown>>) => string
  /** null for a job that is not known, or whose end was told already or asked for too late. */
  readonly read: (job: string) => JobState | null
  readonly cancel: (job: string) => JobState | null
  /** Stops everything that runs; the program is closing. */
  readonly cancelAll: () => void
}

interface Job {
  state: JobState
  readonly controller: AbortController
}

/** How long an answer waits for the page that asked, which looks every moment: after that its tab was closed. */
const KEPT_MS = 10 * 60_000

/** Keeps long work by id until its end was told, or ten minutes long when nobody asks for it any more. */
export const createJobs = (): Jobs => {
  const jobs = new Map<string, Job>()
  const told = (id: string): JobState | null => {
    const job = jobs.get(id)
    if (!job) return null
    if (job.state.state !== 'running') jobs.delete(id)
    return job.state
  }
  return {
    start: (work) => {
      const id = randomUUID()
      const job: Job = { state: { state: 'running', progress: null }, controller: new AbortController() }
      jobs.set(id, job)
      const report = (progress: Progress): void => {
        if (job.state.state === 'running') job.state = { state: 'running', progress }
      }
      void work({ signal: job.controller.signal, report }).then((result) => {
        if (job.state.state !== 'running') return
        job.state = result.ok ? { state: 'done', value: result.value } : { state: 'failed', error: result.error }
        // a program that closes does not wait for it
        setTimeout(() => jobs.delete(id), KEPT_MS).unref()
      })
      return id
    },
    read: told,
    cancelAll: () => {
      for (const job of jobs.values()) job.controller.abort()
      jobs.clear()
    },
    cancel: (id) => {
      const job = jobs.get(id)
      if (job?.state.state === 'running') {
        job.controller.abort()
        job.state = { state: 'cancelled' }
      }
      return told(id)
    },
  }
}
