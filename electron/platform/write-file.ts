import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, lstat, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'

/** Codes of a rename onto a file that is open elsewhere, once the folder proved writable. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

interface Writing {
  /** Whether a file of that name may be lost. */
  readonly replace: boolean
}

/** A name beside the file that no other file has. */
const temporaryBeside = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)

/** The failure of the file system as an AppError; anything else comes back as it was. */
const outputError = (error: unknown, path: string): unknown => {
  if (error instanceof AppError || codeOf(error) === '') return error
  const code = codeOf(error) === 'EEXIST' ? 'service.output-exists' : 'service.output-unwritable'
  return new AppError(code, { file: basename(path) })
}

/** Writes the bytes under a temporary name, lets `place` give them their own, and leaves nothing of the temporary one behind. */
const throughTemporary = async (
  path: string,
  bytes: Uint8Array,
  place: (temporary: string) => Promise<void>,
): Promise<void> => {
  const temporary = temporaryBeside(path)
  try {
    await writeFile(temporary, bytes, { flag: 'wx' })
    await place(temporary)
  } catch (error) {
    throw outputError(error, path)
  } finally {
    // where nothing could be written there may be nothing to remove from either
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** Gives the file its name in place of another one. */
const placeOver = async (temporary: string, path: string): Promise<void> => {
  try {
    await rename(temporary, path)
  } catch (error) {
    throw HELD.has(codeOf(error)) ? new AppError('host.file-in-use', { file: basename(path) }) : error
  }
}

/** Gives the file a name that must be free, so that a file made meanwhile is not lost. */
const placeAnew = async (temporary: string, path: string): Promise<void> => {
  try {
    await link(temporary, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // a flash disk (FAT, exFAT) knows no hard links
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
  }
}

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. An existing file is kept, AppError
 * `service.output-exists`, unless `replace`; a folder or file that cannot be written is `service.output-unwritable`, and a
 * file that another program holds open is `host.file-in-use` (Windows refuses to rename onto what Word has open).
 */
export const writeWholeFile = (path: string, bytes: Uint8Array, { replace }: Writing): Promise<void> =>
  throughTemporary(path, bytes, (temporary) => (replace ? placeOver : placeAnew)(temporary, path))

/**
 * Refuses what `writeWholeFile` would refuse, with the same codes, before the work is done whose result is to be written: a name
 * that is taken, a file that is held open, a folder that cannot be written. Nothing changes in the folder.
 */
export const checkWritable = (path: string, { replace }: Writing): Promise<void> =>
  throughTemporary(path, new Uint8Array(), async () => {
    const found = await lstat(path).catch(() => null)
    if (found === null) return
    const file = basename(path)
    if (!replace) throw new AppError('service.output-exists', { file })
    if (found.isDirectory()) throw new AppError('service.output-unwritable', { file })
    try {
      await (await open(path, 'r+')).close()
    } catch (error) {
      // whether it may be replaced for all other reasons, the rename alone can tell
      if (codeOf(error) === 'EBUSY') throw new AppError('host.file-in-use', { file })
    }
  })
