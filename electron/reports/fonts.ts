import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

const FAMILY = 'Arimo'
const FILES = [
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
] as const

let isRegistered = false

/**
 * Makes the bundled Arimo (the metrics of Arial) known to the canvas, once per process, and returns its family name. Throws when a font
 * file is missing or unreadable: without it letters would be drawn as boxes.
 */
export const registerReportFonts = (): string => {
  if (isRegistered) return FAMILY
  const { resolve } = createRequire(import.meta.url)
  for (const file of FILES) {
    // As bytes, not as a path: inside a packaged application only Node can open the file.
    const key = GlobalFonts.register(readFileSync(resolve(file)), FAMILY)
    if (key === null) throw new Error(`font cannot be used: ${file}`)
  }
  isRegistered = true
  return FAMILY
}
