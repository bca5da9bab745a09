import type { AppError, ErrorParams } from '../domain/app-error.ts'
import { errorMessage } from '../text/error-messages.ts'

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

/** Returns a foreseen failure as it crosses the border. */
export const failureOf = ({ code, params }: AppError): Failure => ({
  code,
  params,
  message: errorMessage(code, params),
})

/** Returns the answer that a foreseen failure is. */
export const refusal = (error: AppError): Result<never> => ({ ok: false, error: failureOf(error) })
