import type { ErrorParams } from '../domain/app-error.ts'

/** A failure as it crosses the border: a code with its facts and the worded message; never a stack, a path or SQL. */
export interface Failure {
  readonly code: string
  readonly params: ErrorParams
  readonly message: string
}

/** Every answer of the application. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }
