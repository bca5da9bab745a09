import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/domain/app-error.ts'
import { type JobAnswer, type JobProgress, jobMessageIn } from './isolate-message.ts'

/** Jobs by name; a job gets what crossed from the parent, may tell how far it came, and returns what can cross back. */
export type JobTable = Readonly<
  Record<string, (payload: unknown, report: (progress: JobProgress) => void) => Promise<unknown> | unknown>
>

const isTypeScript = import.meta.url.endsWith('.ts')
const WATCHDOG = new URL(isTypeScript ? './isolate-watchdog.ts' : './isolate-watchdog.js', import.meta.url)

const startWatchdog = async (maxRssBytes: number): Promise<void> => {
  const watchdog = new Worker(WATCHDOG, { workerData: maxRssBytes, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  watchdog.unref()
  await once(watchdog, 'message')
}

const answerTo = async (
  jobs: JobTable,
  message: unknown,
  tell: (message: { readonly progress: JobProgress }) => void,
): Promise<JobAnswer> => {
  try {
    const job = jobMessageIn(message)
    if (!job) throw new TypeError('not a job')
    await startWatchdog(job.maxRssBytes)
    const run = Object.hasOwn(jobs, job.name) ? jobs[job.name] : undefined
    if (!run) throw new TypeError(`no job named ${job.name}`)
    return { ok: true, value: await run(job.payload, (progress) => tell({ progress })) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, params: error.params }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return { ok: false, code: 'isolate.failed', params: {} }
  }
}

/** Runs the one job that the parent sends to this process, answers, and ends when the parent lets go. */
export const serveOneJob = (jobs: JobTable): void => {
  // a utility process of Electron has a port; a forked Node process has a channel
  const port = process.parentPort ?? null
  if (port !== null) {
    port.once('message', async ({ data }) =>
      port.postMessage(await answerTo(jobs, data, (message) => port.postMessage(message))),
    )
    return
  }
  process.once('message', async (message) => {
    const answer = await answerTo(jobs, message, (progress) => process.send?.(progress))
    process.send?.(answer, () => process.disconnect())
  })
}
