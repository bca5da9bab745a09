import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { pictureWithin } from '../../../electron/reports/docx-picture.ts'

const png = (width: number, height: number) => createCanvas(width, height).toBuffer('image/png')

describe('pictureWithin', () => {
  it.each([
    ['a tall emblem by its height', 100, 240, 10, 24],
    ['a wide emblem by its width', 400, 100, 20, 5],
    ['a small emblem by enlarging it', 5, 6, 20, 24],
  ])('fits %s', (_, width, height, widthMm, heightMm) => {
    const size = pictureWithin(png(width, height), { widthMm: 20, heightMm: 24 })
    expect(size.widthMm).toBeCloseTo(widthMm, 6)
    expect(size.heightMm).toBeCloseTo(heightMm, 6)
  })

  it('refuses what is no PNG', () => {
    expect(() => pictureWithin(new Uint8Array([1, 2, 3]), { widthMm: 20, heightMm: 24 })).toThrow('not a PNG')
    expect(() => pictureWithin(new Uint8Array(64), { widthMm: 20, heightMm: 24 })).toThrow('not a PNG')
  })
})
