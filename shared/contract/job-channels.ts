import { z } from 'zod'
import { channel } from './channel.ts'
import type { Failure } from './result.ts'

/** How far long work has come; `words` say it ("Membaca baris 12.400 dari 85.000"). */
export interface Progress {
  readonly done: number
  readonly total: number | null
  readonly words: string
}

export type JobState =
  | { readonly state: 'running'; readonly progress: Progress | null }
  | { readonly state: 'done'; readonly value: unknown }
  | { readonly state: 'failed'; readonly error: Failure }
  | { readonly state: 'cancelled' }

/** Long work: started with the channel it does, read until it ends, or cancelled. A finished job is told once. */
export const JOB_CHANNELS = {
  'job.start': channel<{ readonly job: string }>()(
    'write',
    z.strictObject({ channel: z.string().max(60), payload: z.unknown() }),
  ),
  'job.read': channel<JobState>()('read', z.strictObject({ job: z.uuid() })),
  'job.cancel': channel<JobState>()('read', z.strictObject({ job: z.uuid() })),
}
