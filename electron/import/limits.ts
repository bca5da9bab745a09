/** Bounds on what is read from a file; an official table is far below each of them. */
export const LIMITS = {
  fileBytes: 64 * 2 ** 20,
  zipEntries: 2000,
  inflatedBytes: 300 * 2 ** 20,
  rows: 200_000,
  columns: 256,
  cells: 2_000_000,
} as const

export const MEGABYTE = 2 ** 20
