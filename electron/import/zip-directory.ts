import { MEGABYTE } from '../../shared/contract/limits.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { LIMITS } from './limits.ts'

/** One entry as the central directory of a zip declares it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packedSize: number
  /** Declared, and only believed until the bytes are there. */
  readonly size: number
  readonly crc32: number
  readonly headerOffset: number
}

const END_SIGNATURE = 0x06054b50
const END_LENGTH = 22
const END64_SIGNATURE = 0x06064b50
const LOCATOR64_SIGNATURE = 0x07064b50
const LOCATOR64_LENGTH = 20
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_LENGTH = 46
const MAX_COMMENT = 0xffff
const UNKNOWN_32 = 0xffffffff
const EXTRA_64 = 0x0001

interface DirectoryBounds {
  readonly start: number
  readonly end: number
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const endRecord = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

/** Where the directory lies; the declared number of entries is never used, since it can say anything. */
const boundsOf = (view: DataView): DirectoryBounds | null => {
  const end = endRecord(view)
  if (end === null) return null
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (start !== UNKNOWN_32 && size !== UNKNOWN_32) return start + size <= end ? { start, end: start + size } : null
  const locator = end - LOCATOR64_LENGTH
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return null
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > locator || view.getUint32(at, true) !== END64_SIGNATURE) return null
  const longSize = Number(view.getBigUint64(at + 40, true))
  const longStart = Number(view.getBigUint64(at + 48, true))
  return longStart + longSize <= end ? { start: longStart, end: longStart + longSize } : null
}

/** Sizes beyond 32 bits, or written as such by careful programs, stand in an extra field, only those marked unknown. */
const longValues = (view: DataView, from: number, to: number, marked: readonly number[]): readonly number[] | null => {
  if (!marked.includes(UNKNOWN_32)) return marked
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue
    let next = at + 4
    const end = Math.min(to, next + view.getUint16(at + 2, true))
    const values = marked.map((value) => {
      if (value !== UNKNOWN_32) return value
      next += 8
      return next <= end ? Number(view.getBigUint64(next - 8, true)) : Number.NaN
    })
    return values.some(Number.isNaN) ? null : values
  }
  return null
}

const isTraversal = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[\\/]/).includes('..') || name.includes('\0')

const entryAt = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } | null => {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > end) return null
  const marked = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const values = longValues(view, nameEnd, extraEnd, marked)
  const [size, packedSize, headerOffset] = values ?? []
  if (size === undefined || packedSize === undefined || headerOffset === undefined) return null
  const crc32 = view.getUint32(at + 16, true)
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd))
  return { entry: { name, method: view.getUint16(at + 10, true), packedSize, size, crc32, headerOffset }, next }
}

/**
 * Returns the entries of a zip from its central directory; nothing is inflated. Throws AppError `import.zip-damaged`,
 * `import.zip-entries` (more than 2,000), `import.zip-size` (more than 300 MB declared) and `import.zip-path` (traversal).
 */
export const readZipDirectory = (bytes: Uint8Array, file: string): readonly ZipEntry[] => {
  const view = viewOf(bytes)
  const bounds = boundsOf(view)
  if (!bounds) throw new AppError('import.zip-damaged', { file })
  const entries: ZipEntry[] = []
  let declared = 0
  for (let at = bounds.start; at < bounds.end; ) {
    const found = entryAt(bytes, view, at, bounds.end)
    if (!found) throw new AppError('import.zip-damaged', { file })
    const { entry, next } = found
    if (isTraversal(entry.name)) throw new AppError('import.zip-path', { file, entry: entry.name.slice(0, 80) })
    entries.push(entry)
    if (entries.length > LIMITS.zipEntries) throw new AppError('import.zip-entries', { file, limit: LIMITS.zipEntries })
    declared += entry.size
    if (declared > LIMITS.inflatedBytes) {
      throw new AppError('import.zip-size', { file, limit: LIMITS.inflatedBytes / MEGABYTE })
    }
    at = next
  }
  return entries
}
