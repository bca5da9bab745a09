import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'

const FAMILY = 'Arimo Lambang Contoh'
const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf']
const INK = '#1A1A1A'
const PIXELS_PER_MM = 300 / 25.4
const WIDTH_MM = 20
const HEIGHT_MM = 24

/** Returns the emblem of the sample letterhead as PNG bytes: an empty shield that says it is an example, 20 × 24 mm at 300 dpi (236 × 283 pixels). */
export const drawDemoEmblem = (): Uint8Array => {
  registerFonts()
  const canvas = createCanvas(Math.round(WIDTH_MM * PIXELS_PER_MM), Math.round(HEIGHT_MM * PIXELS_PER_MM))
  const context = canvas.getContext('2d')
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(PIXELS_PER_MM, PIXELS_PER_MM)
  context.strokeStyle = INK
  strokeShield(context, 0.55, 0.5)
  strokeShield(context, 1.85, 0.2)
  context.fillStyle = INK
  context.textAlign = 'center'
  writeLine(context, 'LAMBANG', 'bold', 2.95, 9.4)
  writeLine(context, 'DAERAH', 'bold', 2.95, 12.95)
  writeLine(context, '(contoh)', 'normal', 1.9, 16.1)
  const bytes = new Uint8Array(canvas.toBuffer('image/png'))
  // A canvas keeps its pixels outside the heap until it is collected: shrink it at once.
  canvas.width = 1
  canvas.height = 1
  return bytes
}

const registerFonts = (): void => {
  if (GlobalFonts.has(FAMILY)) return
  const { resolve } = createRequire(import.meta.url)
  for (const file of FONT_FILES) {
    const bytes = readFileSync(resolve(`@expo-google-fonts/arimo/${file}`))
    if (!GlobalFonts.register(bytes, FAMILY)) throw new Error(`font ${file} cannot be read`)
  }
}

/** Straight top and sides, then two curves down to a point; `inset` and line width in mm. */
const strokeShield = (context: SKRSContext2D, inset: number, lineWidth: number): void => {
  const left = inset
  const right = WIDTH_MM - inset
  const middle = WIDTH_MM / 2
  const shoulder = 14
  const tip = HEIGHT_MM - inset * 1.15
  context.beginPath()
  context.moveTo(left, inset)
  context.lineTo(right, inset)
  context.lineTo(right, shoulder)
  context.bezierCurveTo(right, shoulder + 4.4 - inset * 0.4, right - 3.2, tip - 2.9, middle, tip)
  context.bezierCurveTo(left + 3.2, tip - 2.9, left, shoulder + 4.4 - inset * 0.4, left, shoulder)
  context.closePath()
  context.lineWidth = lineWidth
  context.stroke()
}

const writeLine = (
  context: SKRSContext2D,
  text: string,
  weight: 'bold' | 'normal',
  sizeMm: number,
  baselineMm: number,
): void => {
  context.font = `${weight} ${sizeMm}px "${FAMILY}"`
  context.fillText(text, WIDTH_MM / 2, baselineMm)
}
