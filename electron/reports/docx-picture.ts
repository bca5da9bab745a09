import { ImageRun } from 'docx'
import type { PictureSize } from './chart-png.ts'
import { cleanText } from './clean-text.ts'

const PNG_SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
/** docx takes sizes in pixels of 1/96 inch and writes 9525 EMU for each; a millimetre is 36000 EMU. */
const PIXELS_PER_MM = 36_000 / 9525

/** Returns a PNG as a Word picture of the given size in millimetres; `alt` must say what it shows. */
export function picture(png: Uint8Array, size: PictureSize, name: string, alt: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: size.widthMm * PIXELS_PER_MM, height: size.heightMm * PIXELS_PER_MM },
    altText: { name: cleanText(name), description: cleanText(alt) },
  })
}

/**
 * Returns the size in millimetres at which a PNG fills a box as far as its shape allows.
 * Throws when the bytes are not a PNG or it has no extent.
 */
export function pictureWithin(png: Uint8Array, box: PictureSize): PictureSize {
  if (png.length < 24 || PNG_SIGNATURE.some((byte, index) => png[index] !== byte)) {
    throw new Error('the picture is not a PNG')
  }
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const width = header.getUint32(16)
  const height = header.getUint32(20)
  if (width === 0 || height === 0) throw new Error('the picture has no extent')
  const scale = Math.min(box.widthMm / width, box.heightMm / height)
  return { widthMm: width * scale, heightMm: height * scale }
}
