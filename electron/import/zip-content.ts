import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../../shared/domain/app-error.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** Inflates raw deflate data into at most `maxBytes` bytes and throws when there are more. */
export type Inflate = (packed: Uint8Array, maxBytes: number) => Uint8Array

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_LENGTH = 30
const ENCRYPTED = 1

const inflateRaw: Inflate = (packed, maxBytes) => inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) })

const packedBytes = (bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array => {
  const damaged = (): AppError => new AppError('import.zip-damaged', { file })
  const at = entry.headerOffset
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged()
  if ((view.getUint16(at + 6, true) & ENCRYPTED) !== 0) throw new AppError('import.kind-password', { file })
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.packedSize > bytes.length) throw damaged()
  return bytes.subarray(start, start + entry.packedSize)
}

const isOutputLimit = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const contentOf = (bytes: Uint8Array, entry: ZipEntry, file: string, inflate: Inflate): Uint8Array => {
  const packed = packedBytes(bytes, entry, file)
  if (entry.method !== 0 && entry.method !== 8) throw new AppError('import.zip-damaged', { file })
  const lies = (): AppError => new AppError('import.zip-lies', { file, entry: entry.name.slice(0, 80) })
  try {
    const content = entry.method === 0 ? packed : inflate(packed, entry.size)
    if (content.length !== entry.size) throw lies()
    if (crc32(content) !== entry.crc32) throw new AppError('import.zip-damaged', { file })
    return content
  } catch (error) {
    if (error instanceof AppError) throw error
    throw isOutputLimit(error) ? lies() : new AppError('import.zip-damaged', { file })
  }
}

/**
 * Returns the content of every entry that is asked for, by name. The directory has bounded the declared sizes; every entry
 * is inflated to its declared size and not a byte more, so that the whole never exceeds 300 MB whatever the data say.
 * Throws AppError `import.zip-lies` for an entry of another size, `import.zip-damaged` for one whose checksum differs,
 * `import.kind-password`, and what the directory throws.
 */
export const readZipContent = (
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string) => boolean,
  inflate: Inflate = inflateRaw,
): ReadonlyMap<string, Uint8Array> => {
  const contents = new Map<string, Uint8Array>()
  for (const entry of readZipDirectory(bytes, file)) {
    const content = contentOf(bytes, entry, file, inflate)
    if (contents.has(entry.name)) throw new AppError('import.zip-damaged', { file })
    if (isWanted(entry.name)) contents.set(entry.name, content)
  }
  return contents
}
