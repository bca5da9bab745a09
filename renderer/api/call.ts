import type { AppState } from '../../shared/contract/app-channels.ts'
import { type DataSeen, dataOf } from '../../shared/contract/data-seen.ts'
import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { type AppErrorCode, errorMessage } from '../../shared/text/error-messages.ts'
import { chooseTransport, type Transport, UNANSWERED } from './transport.ts'

/** A failure that the application answered, with its worded message. */
export class CallFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'CallFailure'
    this.failure = failure
  }
}

/** Returns whether the application did not answer at all: it may be there again in a moment. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof CallFailure && UNANSWERED.has(error.failure.code)

/** Answers that say nothing against what was sent: the data could not be written, or others are open by now. */
const UNWRITTEN: ReadonlySet<string> = new Set<AppErrorCode>([
  'database.busy',
  'database.damaged',
  'database.diskFull',
  'database.readOnly',
  'database.unreachable',
  'contract.closing',
  'contract.data-exchanged',
  'contract.other-data',
  'contract.unforeseen',
])

/** Returns whether the application looked at what was sent and refused it; anything else that fails has not reached the data. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof CallFailure && !UNANSWERED.has(error.failure.code) && !UNWRITTEN.has(error.failure.code)

let transport: Transport | null = null

/** The data that this page shows, from its first look at the program or from its own exchange of the data. */
let seen: DataSeen | null = null

/** A look at the program that finds other data is no reason to go on: what stands in the forms belongs to those seen before. */
const follow = (name: string, value: unknown): void => {
  if (!STATES.has(name)) return
  const found = dataOf(value as AppState)
  if (name === 'app.read' && seen !== null && seen !== found) {
    throw new CallFailure({
      code: 'contract.other-data',
      params: {},
      message: errorMessage('contract.other-data', {}),
    })
  }
  seen = found
}

/** Channels that answer with the state of the program. */
const STATES: ReadonlySet<string> = new Set<ChannelName>([
  'app.read',
  'app.begin',
  'app.beginSample',
  'app.leaveSample',
  'app.restore',
])

/** Asks the application by the name of any channel; throws CallFailure with a message for people when it refuses. */
export const ask = async (name: string, payload: unknown): Promise<unknown> => {
  transport ??= chooseTransport()
  const result = await transport(name, payload, seen)
  if (!result.ok) throw new CallFailure(result.error)
  follow(name, result.value)
  return result.value
}

/** Asks an intention of the contract; throws as `ask` does. */
export const call = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Response<Name>> => {
  const value = await ask(name, payload)
  // the contract test suite checks that each handler answers its channel's type
  return value as Response<Name>
}

/** Returns the message of a failure for people; anything else is a fault of the page. */
export const messageOf = (error: unknown): string =>
  error instanceof CallFailure
    ? error.failure.message
    : 'Terjadi kesalahan yang tidak terduga pada halaman ini. Data yang sudah tersimpan tidak berubah. Coba lagi.'
