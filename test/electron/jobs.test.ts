import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJobs, type Jobs } from '../../electron/jobs.ts'
import type { Result } from '../../shared/contract/result.ts'

const MINUTE = 60_000
const ANSWER: Result<unknown> = { ok: true, value: { bytes: new Uint8Array(3) } }

let jobs: Jobs
beforeEach(() => {
  vi.useFakeTimers()
  jobs = createJobs()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a job', () => {
  it('tells its end once, up to ten minutes after it', async () => {
    const job = jobs.start(() => Promise.resolve(ANSWER))
    await vi.advanceTimersByTimeAsync(9 * MINUTE)
    expect(jobs.read(job)).toEqual({ state: 'done', value: { bytes: new Uint8Array(3) } })
    expect(jobs.read(job)).toBeNull()
  })

  it('whose page went away is forgotten ten minutes after its end, however long it ran', async () => {
    const job = jobs.start(() => new Promise((resolve) => void setTimeout(() => resolve(ANSWER), 30 * MINUTE)))
    await vi.advanceTimersByTimeAsync(29 * MINUTE)
    expect(jobs.read(job)).toMatchObject({ state: 'running' })
    await vi.advanceTimersByTimeAsync(11 * MINUTE)
    expect(jobs.read(job)).toBeNull()
  })
})
