import type { ErrorParams } from '../domain/app-error.ts'
import { CONTRACT_ERRORS } from './errors-contract.ts'
import { DATABASE_ERRORS } from './errors-database.ts'
import { DOCUMENT_ERRORS } from './errors-document.ts'
import { HOST_ERRORS } from './errors-host.ts'
import { IMPORT_ERRORS } from './errors-import.ts'
import { MEETING_ERRORS } from './errors-meeting.ts'
import { OFFICE_ERRORS } from './errors-office.ts'
import { SERVICE_ERRORS } from './errors-service.ts'
import { SNAPSHOT_ERRORS } from './errors-snapshot.ts'

/** One sentence each for: what happened, what it means for the data, what to do next. */
export const ERROR_MESSAGES = {
  ...CONTRACT_ERRORS,
  ...DATABASE_ERRORS,
  ...DOCUMENT_ERRORS,
  ...HOST_ERRORS,
  ...IMPORT_ERRORS,
  ...OFFICE_ERRORS,
  ...MEETING_ERRORS,
  ...SERVICE_ERRORS,
  ...SNAPSHOT_ERRORS,
}

export type AppErrorCode = keyof typeof ERROR_MESSAGES

/** Returns the Indonesian message of a foreseen failure. */
export const errorMessage = (code: AppErrorCode, params: ErrorParams): string => {
  const message: (params: ErrorParams) => string = ERROR_MESSAGES[code]
  return message(params)
}
