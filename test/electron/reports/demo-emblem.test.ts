import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { drawDemoEmblem } from '../../../electron/reports/demo-emblem.ts'

const darkPixels = async (bytes: Uint8Array) => {
  const image = await loadImage(bytes)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const isDark = (x: number, y: number): boolean => (data[4 * (y * image.width + x)] ?? 255) < 128
  return { width: image.width, height: image.height, isDark }
}

describe('drawDemoEmblem', () => {
  it('draws a PNG of 20 × 24 mm at 300 dpi', async () => {
    const bytes = drawDemoEmblem()
    expect([...bytes.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const { width, height } = await darkPixels(bytes)
    expect([width, height]).toEqual([236, 283])
  })

  it('shows a shield with square upper corners, a point below, and letters inside', async () => {
    const { width, height, isDark } = await darkPixels(drawDemoEmblem())
    const middle = Math.floor(width / 2)
    const darkIn = (x0: number, x1: number, y0: number, y1: number): number => {
      let count = 0
      for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) if (isDark(x, y)) count += 1
      return count
    }
    expect(darkIn(0, 16, 0, 16)).toBeGreaterThan(0)
    expect(darkIn(0, 50, height - 40, height)).toBe(0)
    expect(darkIn(middle - 10, middle + 10, height - 20, height)).toBeGreaterThan(0)
    const letters = darkIn(30, width - 30, 80, 195) / ((width - 60) * 115)
    expect(letters).toBeGreaterThan(0.08)
    expect(letters).toBeLessThan(0.4)
  })

  it('gives the same bytes each time', () => {
    expect(drawDemoEmblem()).toEqual(drawDemoEmblem())
  })
})
