import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Result, refusal } from '../../shared/contract/result.ts'
import { MAX_CALL_BYTES, tooLarge } from '../../shared/contract/limits.ts'
import { packBytes, packedSize, unpackBytes } from '../../shared/contract/wire.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Application } from '../application.ts'
import { CALL_CHANNEL } from './call-channel.ts'

export interface IpcOptions {
  readonly application: Application
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean
  readonly log: (error: unknown) => void
}

/** Answers the page's calls: a stranger gets a refusal, never silence; everything else is the application's answer. */
export const registerIpc = ({ application, isTrusted, log }: IpcOptions): void => {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, payload: unknown): Promise<Result<unknown>> => {
    if (!isTrusted(event)) return refusal(new AppError('contract.forbidden'))
    try {
      if (typeof name !== 'string') throw new AppError('contract.channel')
      return plainAnswer(await application.call(name, plainPayload(payload)))
    } catch (error) {
      if (error instanceof AppError) return refusal(error)
      log(error)
      return refusal(new AppError('contract.unforeseen'))
    }
  })
}

/** What crossed is brought to the form that HTTP has, so that both transports mean the same: no dates, maps or holes. */
const plainPayload = (payload: unknown): unknown => {
  try {
    const packed = packBytes(payload)
    if (packedSize(packed) > MAX_CALL_BYTES) throw tooLarge()
    return unpackBytes(packed)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('contract.payload')
  }
}

/** Bytes are copied out of their buffers: a structured clone would carry all of a buffer that many answers share. */
const plainAnswer = (answer: Result<unknown>): Result<unknown> => {
  const { json, bytes } = packBytes(answer)
  // the application answers with a Result, and packing keeps its fields
  return unpackBytes({ json, bytes: bytes.map((part) => new Uint8Array(part)) }) as Result<unknown>
}
