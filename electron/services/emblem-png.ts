import { crc32 } from 'node:zlib'
import { MAX_EMBLEM_BYTES, MEGABYTE } from '../../shared/contract/limits.ts'
import { AppError } from '../../shared/domain/app-error.ts'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const CHUNK_OVERHEAD = 12
const LEAST_SIDE = 32
const MOST_SIDE = 4000

/**
 * Refuses bytes that are no emblem for a letterhead: AppError `office.emblem-too-large` over 1 MB, `office.emblem-not-png`,
 * `office.emblem-damaged` when a chunk is cut off or its checksum fails, `office.emblem-extent` for a side outside 32…4000 pixels.
 */
export const assertEmblem = (bytes: Uint8Array): void => {
  if (bytes.byteLength > MAX_EMBLEM_BYTES) {
    const megabytes = (bytes.byteLength / MEGABYTE).toFixed(1).replace('.', ',')
    throw new AppError('office.emblem-too-large', { megabytes, limit: MAX_EMBLEM_BYTES / MEGABYTE })
  }
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new AppError('office.emblem-not-png')
  const chunks = chunkTypesOf(png)
  if (chunks[0] !== 'IHDR' || !chunks.includes('IDAT') || chunks.at(-1) !== 'IEND') {
    throw new AppError('office.emblem-damaged')
  }
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  if ([width, height].some((side) => side < LEAST_SIDE || side > MOST_SIDE)) {
    throw new AppError('office.emblem-extent', { width, height, least: LEAST_SIDE, most: MOST_SIDE })
  }
}

/** Returns the chunk types up to the end of the picture; bytes after IEND are not looked at. */
const chunkTypesOf = (png: Buffer): readonly string[] => {
  const types: string[] = []
  let at = SIGNATURE.length
  while (types.at(-1) !== 'IEND') {
    if (at + CHUNK_OVERHEAD > png.length) throw new AppError('office.emblem-damaged')
    const end = at + CHUNK_OVERHEAD + png.readUInt32BE(at)
    if (end > png.length) throw new AppError('office.emblem-damaged')
    if (crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) throw new AppError('office.emblem-damaged')
    types.push(png.toString('latin1', at + 4, at + 8))
    at = end
  }
  return types
}
