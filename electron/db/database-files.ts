import { existsSync, renameSync, rmSync } from 'node:fs'

/** What SQLite keeps beside a database while it is open; it stays there after a power cut and is read into the file of that name. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const

const freeName = (file: string): string => {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${file}.lama` : `${file}.lama-${count}`
    if (!existsSync(name)) return name
  }
}

/**
 * Gives a closed database its name. Companions that another file of that name left there belong to that file's data and would
 * be replayed into this one, so they are set aside (`monev.sqlite-wal.lama`); nothing is deleted. Errors are those of the file system.
 */
export const putInPlace = (from: string, file: string): void => {
  for (const suffix of COMPANIONS) {
    const companion = `${file}${suffix}`
    if (existsSync(companion)) renameSync(companion, freeName(companion))
  }
  renameSync(from, file)
}

/** Deletes a closed database with all its companions; one that is not there is no error. */
export const removeDatabaseFiles = (file: string): void => {
  for (const suffix of ['', ...COMPANIONS]) rmSync(`${file}${suffix}`, { force: true })
}
