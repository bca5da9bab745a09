import type { ErrorParams } from '../../shared/domain/app-error.ts'

/** What the parent sends to the isolated process, once. */
export interface JobMessage {
  readonly name: string
  readonly payload: unknown
  readonly maxRssBytes: number
}

/** What the isolated process answers, once; codes cross, stacks do not. */
export type JobAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly params: ErrorParams }

/** What the isolated process may say any number of times before its answer: how far it came, `total` null when it cannot know. */
export interface JobProgress {
  readonly done: number
  readonly total: number | null
}

/** Written to standard error by the watchdog just before it ends the process. */
export const MEMORY_MARK = 'monev-isolate: memory limit\n'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Returns the job in a message, null for anything else. */
export const jobMessageIn = (message: unknown): JobMessage | null => {
  if (!isRecord(message) || typeof message.name !== 'string' || typeof message.maxRssBytes !== 'number') return null
  return { name: message.name, payload: message.payload, maxRssBytes: message.maxRssBytes }
}

const paramsIn = (value: unknown): ErrorParams => {
  if (!isRecord(value)) return {}
  const params: [string, string | number][] = []
  for (const [key, param] of Object.entries(value)) {
    if (typeof param === 'string' || typeof param === 'number') params.push([key, param])
  }
  return Object.fromEntries(params)
}

/** Returns the progress in a message, null for anything else. */
export const jobProgressIn = (message: unknown): JobProgress | null => {
  if (!isRecord(message) || !isRecord(message.progress)) return null
  const { done, total } = message.progress
  if (typeof done !== 'number' || !(typeof total === 'number' || total === null)) return null
  return { done, total }
}

/** Returns the answer in a message, null for anything else. */
export const jobAnswerIn = (message: unknown): JobAnswer | null => {
  if (!isRecord(message)) return null
  if (message.ok === true) return { ok: true, value: message.value }
  if (message.ok !== false || typeof message.code !== 'string') return null
  return { ok: false, code: message.code, params: paramsIn(message.params) }
}
