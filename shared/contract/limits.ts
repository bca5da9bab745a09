import { AppError } from '../domain/app-error.ts'

/** Bytes of the unit in which sizes are told. */
export const MEGABYTE = 1024 * 1024

/** Largest file that is read or written: a spreadsheet, a copy of the data, a paper. */
export const MAX_FILE_BYTES = 64 * MEGABYTE

/** A call may carry a file and what is written around it, over either transport. */
export const MAX_CALL_BYTES = MAX_FILE_BYTES + MEGABYTE

/** Largest emblem that is stored; a larger one is refused with a message of its own. */
export const MAX_EMBLEM_BYTES = MEGABYTE

/** Largest picture that is looked at as an emblem at all. */
export const MAX_PICTURE_BYTES = 16 * MEGABYTE

/** Largest file kept as evidence. */
export const MAX_EVIDENCE_BYTES = 5 * MEGABYTE

/** Returns the refusal of what is larger than a file or a call may be. */
export const tooLarge = (): AppError => new AppError('contract.too-large', { limit: MAX_FILE_BYTES / MEGABYTE })
