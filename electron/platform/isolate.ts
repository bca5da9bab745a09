import { AppError } from '../../shared/domain/app-error.ts'
import { type AppErrorCode, ERROR_MESSAGES } from '../../shared/text/error-messages.ts'
import { forkedProcess, type StartProcess } from './isolate-fork.ts'
import type { JobName, JobPayload, JobResult } from './isolate-jobs.ts'
import { type JobAnswer, type JobProgress, jobAnswerIn, jobProgressIn, MEMORY_MARK } from './isolate-message.ts'

const DEFAULT_TIMEOUT_MS = 60_000
const DEFAULT_MAX_RSS_BYTES = 2 ** 30

const isTypeScript = import.meta.url.endsWith('.ts')
const WORKER = new URL(isTypeScript ? './isolate-worker.ts' : './isolate-worker.js', import.meta.url)

let startOfHost: StartProcess | null = null

/** Makes `start` the way this program starts its isolated processes; Electron has no Node executable to fork. */
export const isolateWith = (start: (workerFile: URL) => StartProcess): void => {
  startOfHost = start(WORKER)
}

export interface IsolateOptions {
  readonly timeoutMs?: number | undefined
  /** Limit of the resident size of the process, heap and native memory together. */
  readonly maxRssBytes?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Receives what a failing process wrote to standard error, for the log; never for a user. */
  readonly onDiagnostic?: ((text: string) => void) | undefined
  /** Told how far the job came, as often as it says so. */
  readonly onProgress?: ((progress: JobProgress) => void) | undefined
  /** How a process is started: a forked Node process unless the host brings its own. */
  readonly start?: StartProcess | undefined
}

const isErrorCode = (code: string): code is AppErrorCode => Object.hasOwn(ERROR_MESSAGES, code)

const errorOf = (answer: Extract<JobAnswer, { ok: false }>): AppError =>
  isErrorCode(answer.code) ? new AppError(answer.code, answer.params) : new AppError('isolate.failed')

/** V8 ends a process whose heap reaches its own limit, sometimes before the watchdog looks; both mean the same. */
const endedByMemory = (diagnostic: string): boolean =>
  diagnostic.includes(MEMORY_MARK.trim()) || /heap out of memory|Array buffer allocation failed/.test(diagnostic)

/**
 * Runs a job by name in a process of its own and returns its answer; the process is gone afterwards, whatever happened.
 * Throws the AppError that the job threw, or `isolate.timeout` (60 s unless told), `isolate.memory` (1 GiB resident),
 * `isolate.cancelled` (signal) and `isolate.failed` (a bug or a crash).
 */
export const runIsolated = (
  job: { readonly name: string; readonly payload: unknown },
  options: IsolateOptions = {},
): Promise<unknown> => {
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS, maxRssBytes = DEFAULT_MAX_RSS_BYTES } = options
  if (signal?.aborted) return Promise.reject(new AppError('isolate.cancelled'))
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const child = (options.start ?? startOfHost ?? forkedProcess(WORKER))({ maxRssBytes })
  let answer: JobAnswer | null = null
  let stopped: AppError | null = null
  const stop = (error: AppError): void => {
    stopped ??= error
    child.kill()
  }
  const cancel = (): void => stop(new AppError('isolate.cancelled'))
  const timer = setTimeout(
    () => stop(new AppError('isolate.timeout', { seconds: Math.ceil(timeoutMs / 1000) })),
    timeoutMs,
  )
  signal?.addEventListener('abort', cancel, { once: true })
  child.onMessage((message) => {
    const progress = jobProgressIn(message)
    if (progress !== null) {
      options.onProgress?.(progress)
      return
    }
    answer ??= jobAnswerIn(message)
    child.kill()
  })
  child.onEnd((diagnostic) => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    if (answer?.ok === true) {
      resolve(answer.value)
      return
    }
    if (diagnostic !== '') options.onDiagnostic?.(diagnostic)
    if (stopped) reject(stopped)
    else if (answer) reject(errorOf(answer))
    else if (endedByMemory(diagnostic))
      reject(new AppError('isolate.memory', { megabytes: Math.round(maxRssBytes / 2 ** 20) }))
    else reject(new AppError('isolate.failed'))
  })
  child.send({ name: job.name, payload: job.payload, maxRssBytes })
  return promise
}

/** Runs one of the known jobs apart from this process; errors as in `runIsolated`. */
export const isolate = async <Name extends JobName>(
  job: { readonly name: Name; readonly payload: JobPayload<Name> },
  options: IsolateOptions = {},
): Promise<JobResult<Name>> => {
  // The worker's table of jobs is closed and typed by the same list, and both sides are the same program.
  const result: unknown = await runIsolated(job, options)
  return result as JobResult<Name>
}
