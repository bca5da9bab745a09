import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
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

let transport: Transport | null = null

/** Asks the application by the name of any channel; throws CallFailure with a message for people when it refuses. */
export const ask = async (name: string, payload: unknown): Promise<unknown> => {
  transport ??= chooseTransport()
  const result = await transport(name, payload)
  if (!result.ok) throw new CallFailure(result.error)
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
