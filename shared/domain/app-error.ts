import type { AppErrorCode } from '../text/error-messages.ts'

export type ErrorParams = Readonly<Record<string, string | number>>

/** A failure that was foreseen: its code has a worded message that says what happened, what it means, and what to do. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly params: ErrorParams

  constructor(code: AppErrorCode, params: ErrorParams = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.params = params
  }
}
