import type { RawFile } from '../../shared/import/raw-cell.ts'
import { type IsolateOptions, isolate } from '../platform/isolate.ts'
import { fileKindOf } from './file-kind.ts'

const NAME_LIMIT = 80

/** The last part of a name, without control characters, as messages show it. */
const shownName = (fileName: string): string => {
  const name = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim()
  return `“${name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT - 1)}…` : name}”`
}

/**
 * Returns the raw cells of a spreadsheet that came as bytes. What can be told without unpacking (size, kind, directory of a
 * zip) is refused at once; the rest happens in a process of its own, ended at 60 s or 1 GiB.
 * Throws AppError `import.*` for the file and `isolate.*` for that process.
 */
export const readFile = async (bytes: Uint8Array, fileName: string, options: IsolateOptions = {}): Promise<RawFile> => {
  const name = shownName(fileName)
  fileKindOf(bytes, name)
  return isolate({ name: 'readSheets', payload: { bytes, fileName: name } }, options)
}
