import { MAX_FILE_BYTES, MEGABYTE } from '../../shared/contract/limits.ts'

/** Bounds on what is read from a file; an official table is far below each of them. */
export const LIMITS = {
  fileBytes: MAX_FILE_BYTES,
  zipEntries: 2000,
  inflatedBytes: 300 * MEGABYTE,
  rows: 200_000,
  columns: 256,
  cells: 2_000_000,
} as const
