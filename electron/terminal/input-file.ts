import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { MAX_FILE_BYTES, MEGABYTE } from '../../shared/contract/limits.ts'
import { AppError } from '../../shared/domain/app-error.ts'

/** Returns the bytes of a file named in a command; AppError `service.file-unreadable`, and `service.file-too-large` before it is read. */
export const inputFile = async (workingDirectory: string, named: string): Promise<Uint8Array> => {
  const path = resolve(workingDirectory, named)
  const file = basename(path)
  const facts = await stat(path).catch(() => null)
  if (!facts?.isFile()) throw new AppError('service.file-unreadable', { file })
  if (facts.size > MAX_FILE_BYTES) {
    throw new AppError('service.file-too-large', {
      file,
      megabytes: Math.ceil(facts.size / MEGABYTE),
      limit: MAX_FILE_BYTES / MEGABYTE,
    })
  }
  const bytes = await readFile(path).catch(() => {
    throw new AppError('service.file-unreadable', { file })
  })
  return new Uint8Array(bytes)
}
