import type { ChannelName } from '../shared/contract/index.ts'
import type { DataSeen } from '../shared/contract/data-seen.ts'
import { JOB_CHANNELS, type JobState } from '../shared/contract/job-channels.ts'
import { type Result, refusal } from '../shared/contract/result.ts'
import { AppError } from '../shared/domain/app-error.ts'
import { toAppError } from './db/errors.ts'
import { createDataGate, type DataGate } from './data-gate.ts'
import { readOffice } from './db/repositories/office.ts'
import { APP_HANDLERS } from './handlers/app-handlers.ts'
import { FILE_HANDLERS } from './handlers/file-handlers.ts'
import { bindHandlers, parsed } from './handlers/bind-handlers.ts'
import type { AppContext, AppOptions, HandlerContext } from './handlers/handler.ts'
import { HANDLERS } from './handlers/index.ts'
import { createJobs, type Running } from './jobs.ts'
import { todayIn } from './platform/clock.ts'
import { openSession, type Session } from './session.ts'

/** The one application behind the window, the loopback browser and the terminal. */
export interface Application {
  /**
   * Answers an intention; whatever comes in is parsed, and a failure is an answer, never an exception. A caller that may have other
   * data on screen than those that are open says what it sees: its ids mean something else there, `contract.other-data`.
   */
  readonly call: (name: string, payload: unknown, seen?: DataSeen | null) => Promise<Result<unknown>>
  readonly close: () => void
}

export interface ApplicationOptions extends AppOptions {
  readonly dir: string
  /** Shown to another program that finds the folder locked. */
  readonly who: string
  readonly clock: () => Date
  /** Takes what was not foreseen; the page gets a failure without details. */
  readonly log: (error: unknown) => void
}

/** What a caller asks, and on which data. */
interface Asked {
  readonly name: string
  readonly payload: unknown
  readonly seen: DataSeen | null
}

/** What answers need of the running program. */
interface Program {
  readonly session: Session
  readonly options: ApplicationOptions
  readonly gate: DataGate
}

/** Opens the data folder and returns the application; AppError when the folder is locked or its file cannot be opened. */
export const openApplication = async (options: ApplicationOptions): Promise<Application> => {
  const session = await openSession({ ...options, now: options.clock() })
  const jobs = createJobs()
  const program: Program = { session, options, gate: createDataGate() }
  let isClosed = false

  const answer = async (asked: Asked, running: Running): Promise<Result<unknown>> => {
    try {
      return { ok: true, value: await run(program, asked, running) }
    } catch (error) {
      // work that ran into the closing of its database is no fault of the program
      return isClosed ? closing() : refusalOf(error, options.log)
    }
  }
  const call: Application['call'] = async (name, payload, seen = null) => {
    if (isClosed) return closing()
    if (Object.hasOwn(JOB_CHANNELS, name)) {
      try {
        return { ok: true, value: runJob(jobs, { name, payload, seen }, answer) }
      } catch (error) {
        return refusalOf(error, options.log)
      }
    }
    return answer({ name, payload, seen }, { signal: new AbortController().signal, report: () => undefined })
  }
  const close = (): void => {
    isClosed = true
    jobs.cancelAll()
    session.close()
  }
  return { call, close }
}

const run = async (program: Program, { name, payload, seen }: Asked, running: Running): Promise<unknown> => {
  const ofFrame = FRAME.get(name)
  if (ofFrame !== undefined) {
    const work = ofFrame(payload)
    if (EXCHANGES.has(name)) return program.gate.alone(() => work(frameContext(program)))
    return program.gate.beside(running.signal, () => work(frameContext(program)))
  }
  const onData = ON_DATA.get(name)
  if (onData === undefined) throw new AppError('contract.channel')
  const work = onData(payload)
  return program.gate.beside(running.signal, (signal) => work(dataContext(program, seen, { ...running, signal })))
}

const frameContext = ({ session, options }: Program): AppContext => ({ session, options, now: options.clock() })

/** What a handler on the data works with; AppError `contract.no-office` before there are any, `contract.other-data` for a stale page. */
const dataContext = ({ session, options }: Program, seen: DataSeen | null, running: Running): HandlerContext => {
  const now = options.clock()
  const db = session.db()
  const office = db && readOffice(db)
  if (db === null || office === null) throw new AppError('contract.no-office')
  const place = session.place()
  if (seen !== null && seen !== (place.sample ? 'sample' : 'real')) throw new AppError('contract.other-data')
  return { db, place, now, today: todayIn(office.zone, now), ...running }
}

/** Intentions that open another data file; nothing else runs on the data meanwhile. */
const EXCHANGES: ReadonlySet<string> = new Set<ChannelName>([
  'app.begin',
  'app.beginSample',
  'app.leaveSample',
  'app.restore',
])

const FRAME = bindHandlers({ ...APP_HANDLERS, ...FILE_HANDLERS })
const ON_DATA = bindHandlers(HANDLERS)

const runJob = (
  jobs: ReturnType<typeof createJobs>,
  { name, payload, seen }: Asked,
  answer: (asked: Asked, running: Running) => Promise<Result<unknown>>,
): { readonly job: string } | JobState => {
  if (name === 'job.start') {
    const request = parsed(JOB_CHANNELS['job.start'].payload, payload)
    return { job: jobs.start((running) => answer({ name: request.channel, payload: request.payload, seen }, running)) }
  }
  const { job } = parsed(JOB_CHANNELS['job.read'].payload, payload)
  const state = name === 'job.cancel' ? jobs.cancel(job) : jobs.read(job)
  if (state === null) throw new AppError('contract.job-unknown')
  return state
}

const closing = (): Result<never> => refusal(new AppError('contract.closing'))

const refusalOf = (raw: unknown, log: (error: unknown) => void): Result<never> => {
  const error = toAppError(raw)
  if (error instanceof AppError) return refusal(error)
  log(error)
  return refusal(new AppError('contract.unforeseen'))
}
