import { crc32 } from 'node:zlib'

const HEADER_END = 33
const INCHES_PER_METRE = 1 / 0.0254

/**
 * Returns the PNG with a pHYs chunk that states its density, so that programs show it at its size on paper. Throws RangeError for bytes
 * that are no PNG.
 */
export const withPngDensity = (png: Uint8Array, dotsPerInch: number): Uint8Array => {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  if (bytes.length < HEADER_END || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new RangeError('not a PNG')
  const dotsPerMetre = Math.round(dotsPerInch * INCHES_PER_METRE)
  const body = Buffer.alloc(13)
  body.write('pHYs', 0, 'latin1')
  body.writeUInt32BE(dotsPerMetre, 4)
  body.writeUInt32BE(dotsPerMetre, 8)
  body.writeUInt8(1, 12)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length - 4)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  const parts = [bytes.subarray(0, HEADER_END), length, body, checksum, bytes.subarray(HEADER_END)]
  return new Uint8Array(Buffer.concat(parts))
}
