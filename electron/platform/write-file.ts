import { randomBytes } from 'node:crypto'
import { link, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'

/** Codes of a rename onto a file that is open elsewhere, once the folder proved writable. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. An existing file is kept, AppError
 * `service.output-exists`, unless `replace`; a folder or file that cannot be written is `service.output-unwritable`, and a
 * file that another program holds open is `host.file-in-use` (Windows refuses to rename onto what Word has open).
 */
export const writeWholeFile = async (
  path: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<void> => {
  const unwritable = new AppError('service.output-unwritable', { file: basename(path) })
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  let isWritten = false
  try {
    await writeFile(temporary, bytes, { flag: 'wx' })
    isWritten = true
    // a hard link fails when the name is taken, so that a file made meanwhile is not lost
    if (replace) await rename(temporary, path)
    else await link(temporary, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new AppError('service.output-exists', { file: basename(path) })
    if (isWritten && HELD.has(codeOf(error))) throw new AppError('host.file-in-use', { file: basename(path) })
    if (codeOf(error) !== '') throw unwritable
    throw error
  } finally {
    // where nothing could be written there may be nothing to remove from either
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}
