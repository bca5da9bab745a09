import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { timestampOf } from './clock.ts'

const MAX_BYTES = 1024 * 1024

export interface LogOptions {
  readonly clock: () => Date
  /** Written as ~, so that the log can be handed on without the name of its owner. */
  readonly home: string
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Returns a log of unforeseen failures in a file of at most 1 MB, and one older file beside it; a failing log is silent. */
export const logFile =
  (file: string, { clock, home }: LogOptions) =>
  (error: unknown): void => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      if (sizeOf(file) > MAX_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, `${timestampOf(clock())} ${textOf(error).replaceAll(home, '~')}\n`)
    } catch {
      // a full disk must not turn one failure into two
    }
  }
