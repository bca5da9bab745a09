import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { chooseTransport, type Transport } from './transport.ts'

/** A failure that the application answered, with its worded message. */
export class CallFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'CallFailure'
    this.failure = failure
  }
}

let transport: Transport | null = null

/** Asks the application; throws CallFailure with a message for people when it refuses. */
export const call = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Response<Name>> => {
  transport ??= chooseTransport()
  const result = await transport(name, payload)
  if (!result.ok) throw new CallFailure(result.error)
  // the contract test suite checks that each handler answers its channel's type
  return result.value as Response<Name>
}

/** Returns the message of a failure for people; anything else is a fault of the page. */
export const messageOf = (error: unknown): string =>
  error instanceof CallFailure
    ? error.failure.message
    : 'Terjadi kesalahan yang tidak terduga pada halaman ini. Data yang sudah tersimpan tidak berubah. Coba lagi.'
