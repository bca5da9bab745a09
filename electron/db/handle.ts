import type { Database } from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** The regions of Indonesia alone, for work that needs no data of an office. */
export interface RegionsDb {
  readonly regions: Database
}

/** What every repository needs: the office's data and, on a connection that cannot write, the regions of Indonesia. */
export interface Handle extends RegionsDb {
  readonly main: Database
  /** The file holds data contoh; every paper made from it says so. */
  readonly isSample: boolean
  /** Base name of the file, for messages; folders are never shown. */
  readonly file: string
  close(): void
}

/** An open database that may be read. The mark exists for the compiler only. */
export type ReadableDb = Handle & { readonly [readable]: true }

/** An open database whose folder this process may write. */
export type WritableDb = ReadableDb & { readonly [writable]: true }
