import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReadableDb } from '../db/handle.ts'
import { makeVerifiedCopy, type VerifiedCopy } from '../db/verified-copy.ts'

const freeName = (folder: string, stem: string): string => {
  for (let count = 1; ; count += 1) {
    const file = join(folder, count === 1 ? `${stem}.sqlite` : `${stem}-${count}.sqlite`)
    if (!existsSync(file)) return file
  }
}

/**
 * Makes a verified copy of the open database in a folder, beside a running writer too, and says what it holds. `stamp`
 * goes into the name (`monev-20251112-0905.sqlite`); an earlier backup is never overwritten.
 */
export const createBackup = (db: ReadableDb, folder: string, stamp: string): Promise<VerifiedCopy> =>
  makeVerifiedCopy(db.main.name, freeName(folder, `${basename(db.file, '.sqlite')}-${stamp}`))
