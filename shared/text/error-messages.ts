import type { ErrorParams } from '../domain/app-error.ts'
import { DATABASE_ERRORS } from './errors-database.ts'
import { IMPORT_ERRORS } from './errors-import.ts'
import { SERVICE_ERRORS } from './errors-service.ts'

/** One sentence each for: what happened, what it means for the data, what to do next. */
export const ERROR_MESSAGES = { ...DATABASE_ERRORS, ...IMPORT_ERRORS, ...SERVICE_ERRORS }

export type AppErrorCode = keyof typeof ERROR_MESSAGES

/** Returns the Indonesian message of a foreseen failure. */
export const errorMessage = (code: AppErrorCode, params: ErrorParams): string => {
  const message: (params: ErrorParams) => string = ERROR_MESSAGES[code]
  return message(params)
}
