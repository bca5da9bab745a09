import type { Channel } from '../shared/contract/channel.ts'
import { CHANNELS, type ChannelName } from '../shared/contract/index.ts'
import type { DataSeen } from '../shared/contract/data-seen.ts'
import { JOB_CHANNELS, type JobState } from '../shared/contract/job-channels.ts'
import type { Failure, Result } from '../shared/contract/result.ts'
import type { Capabilities } from '../shared/contract/app-channels.ts'
import { AppError } from '../shared/domain/app-error.ts'
import { errorMessage } from '../shared/text/error-messages.ts'
import { toAppError } from './db/errors.ts'
import { createDataGate, type DataGate } from './data-gate.ts'
import { readOffice } from './db/repositories/office.ts'
import { APP_HANDLERS } from './handlers/app-handlers.ts'
import { FILE_HANDLERS } from './handlers/file-handlers.ts'
import type { HandlerContext } from './handlers/handler.ts'
import { HANDLERS } from './handlers/index.ts'
import { createJobs, type Running } from './jobs.ts'
import { todayIn } from './platform/clock.ts'
import type { HostFiles } from './platform/host-files.ts'
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

export interface ApplicationOptions {
  readonly dir: string
  readonly regionsFile: string
  /** Shown to another program that finds the folder locked. */
  readonly who: string
  readonly version: string
  readonly capabilities: Capabilities
  /** How this host saves and opens files; a browser downloads instead. */
  readonly files?: HostFiles
  readonly clock: () => Date
  /** Takes what was not foreseen; the page gets a failure without details. */
  readonly log: (error: unknown) => void
}

/** What the handlers of the frame work with: they also answer before there is any data. */
export interface AppContext {
  readonly session: Session
  readonly options: ApplicationOptions
  readonly now: Date
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
      return { ok: false, error: isClosed ? closing() : failureOf(error, options.log) }
    }
  }
  const call: Application['call'] = async (name, payload, seen = null) => {
    if (isClosed) return { ok: false, error: closing() }
    if (Object.hasOwn(JOB_CHANNELS, name)) {
      try {
        return { ok: true, value: runJob(jobs, { name, payload, seen }, answer) }
      } catch (error) {
        return { ok: false, error: failureOf(error, options.log) }
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

const parse = (channel: Channel, payload: unknown): unknown => {
  const parsed = channel.payload.safeParse(payload)
  if (!parsed.success) throw new AppError('contract.payload')
  return parsed.data
}

const run = async (program: Program, { name, payload, seen }: Asked, running: Running): Promise<unknown> => {
  if (!isChannel(name)) throw new AppError('contract.channel')
  const parsed = parse(CHANNELS[name], payload)
  if (EXCHANGES.has(name)) return program.gate.alone(() => runFrame(program, name, parsed))
  return program.gate.beside(running.signal, (signal) => {
    if (Object.hasOwn(FRAME_HANDLERS, name)) return runFrame(program, name, parsed)
    return runOnData(program, { name, payload: parsed, seen }, { ...running, signal })
  })
}

const runFrame = ({ session, options }: Program, name: string, parsed: unknown): unknown => {
  // the compiler pairs each handler with its channel in HANDLERS; by name alone that pairing is no longer visible
  const handlers: Readonly<Record<string, (context: AppContext, payload: never) => unknown>> = FRAME_HANDLERS
  const handler = handlers[name]
  if (!handler) throw new AppError('contract.channel')
  return handler({ session, options, now: options.clock() }, parsed as never)
}

const runOnData = ({ session, options }: Program, { name, payload, seen }: Asked, running: Running): unknown => {
  const now = options.clock()
  const db = session.db()
  const office = db && readOffice(db)
  if (db === null || office === null) throw new AppError('contract.no-office')
  if (seen !== null && seen !== (session.place().sample ? 'sample' : 'real')) throw new AppError('contract.other-data')
  const handlers: Readonly<Record<string, (context: HandlerContext, payload: never) => unknown>> = HANDLERS
  const handler = handlers[name]
  if (!handler) throw new AppError('contract.channel')
  const context: HandlerContext = { db, place: session.place(), now, today: todayIn(office.zone, now), ...running }
  return handler(context, payload as never)
}

/** Intentions that open another data file; nothing else runs on the data meanwhile. */
const EXCHANGES: ReadonlySet<string> = new Set<ChannelName>([
  'app.begin',
  'app.beginSample',
  'app.leaveSample',
  'app.restore',
])

const FRAME_HANDLERS = { ...APP_HANDLERS, ...FILE_HANDLERS }

const isChannel = (name: string): name is ChannelName => Object.hasOwn(CHANNELS, name)

const runJob = (
  jobs: ReturnType<typeof createJobs>,
  { name, payload, seen }: Asked,
  answer: (asked: Asked, running: Running) => Promise<Result<unknown>>,
): { readonly job: string } | JobState => {
  if (name === 'job.start') {
    const request = JOB_CHANNELS['job.start'].payload.parse(parse(JOB_CHANNELS['job.start'], payload))
    return { job: jobs.start((running) => answer({ name: request.channel, payload: request.payload, seen }, running)) }
  }
  const { job } = JOB_CHANNELS['job.read'].payload.parse(parse(JOB_CHANNELS['job.read'], payload))
  const state = name === 'job.cancel' ? jobs.cancel(job) : jobs.read(job)
  if (state === null) throw new AppError('contract.job-unknown')
  return state
}

const closing = (): Failure => ({
  code: 'contract.closing',
  params: {},
  message: errorMessage('contract.closing', {}),
})

const failureOf = (raw: unknown, log: (error: unknown) => void): Failure => {
  const error = toAppError(raw)
  if (error instanceof AppError) {
    return { code: error.code, params: error.params, message: errorMessage(error.code, error.params) }
  }
  log(error)
  return { code: 'contract.unforeseen', params: {}, message: errorMessage('contract.unforeseen', {}) }
}
