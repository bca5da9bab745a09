import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { paperChart, renderChartPng } from '../../../electron/reports/chart-png.ts'
import { registerReportFonts } from '../../../electron/reports/fonts.ts'
import type { ChartModel } from '../../../shared/charts/chart-model.ts'
import { REGIONS, SEGMENTS, type SizedChart, TREND, trendChart, VARIANTS } from '../../shared/charts/sample-charts.ts'

const RATIO = 300 / 96
const TREND_SIZE = { widthMm: 160, heightMm: 50 }

const pngSizeOf = (png: Uint8Array): { width: number; height: number } => {
  const bytes = Buffer.from(png)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

interface Grey {
  readonly width: number
  readonly height: number
  /** Brightness of a pixel as a black-and-white printer sees it, 0 black … 255 white. */
  at(x: number, y: number): number
}

const greyOf = async (png: Uint8Array): Promise<Grey> => {
  const { width, height } = pngSizeOf(png)
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(png)), 0, 0)
  const pixels = canvas.data()
  const at = (x: number, y: number): number => {
    const i = 4 * (Math.round(y) * width + Math.round(x))
    return 0.299 * (pixels[i] ?? 0) + 0.587 * (pixels[i + 1] ?? 0) + 0.114 * (pixels[i + 2] ?? 0)
  }
  return { width, height, at }
}

interface DrawnText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Drawing {
  readonly texts: readonly DrawnText[]
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly pixelOf: (axis: 'x' | 'y', value: number) => number
  readonly width: number
  readonly height: number
}

/** Draws a chart like the report does and notes where each text went, in CSS pixels. */
const drawingOf = ({ model, widthMm, heightMm }: SizedChart): Drawing => {
  const family = registerReportFonts()
  const width = Math.round((widthMm / 25.4) * 96)
  const height = Math.round((heightMm / 25.4) * 96)
  const canvas = createCanvas(width, height)
  const chart = paperChart(canvas, model, family, RATIO)
  const texts: DrawnText[] = []
  const ctx = chart.ctx
  const fillText = ctx.fillText.bind(ctx)
  ctx.fillText = (text: string, ownX: number, ownY: number) => {
    const { a, d, e, f } = ctx.getTransform()
    const [x, y] = [(a * ownX + e) / RATIO, (d * ownY + f) / RATIO]
    const { width: length } = ctx.measureText(text)
    const size = Number(/([\d.]+)px/.exec(ctx.font)?.[1])
    const left = ctx.textAlign === 'right' ? x - length : ctx.textAlign === 'center' ? x - length / 2 : x
    const baseline = ctx.textBaseline === 'middle' ? y + 0.36 * size : ctx.textBaseline === 'top' ? y + 0.8 * size : y
    // Only the ink of digits counts: descenders may reach into the line below.
    texts.push({ text, left, right: left + length, top: baseline - 0.7 * size, bottom: baseline })
    fillText(text, ownX, ownY)
  }
  chart.draw()
  const { left, right, top, bottom } = chart.chartArea
  const pixels = new Map<string, (value: number) => number>()
  for (const axis of ['x', 'y'] as const) {
    const scale = chart.scales[axis]
    pixels.set(axis, (value) => scale?.getPixelForValue(value) ?? Number.NaN)
  }
  const frozen = { texts, area: { left, right, top, bottom }, width, height }
  return { ...frozen, pixelOf: (axis, value) => pixels.get(axis)?.(value) ?? Number.NaN }
}

describe('renderChartPng', () => {
  test.each([
    [160, 50],
    [160, 78],
    [160, 62],
    [257, 90],
  ])('is %d × %d mm at 300 dpi and says so', (widthMm, heightMm) => {
    const png = renderChartPng(TREND, { widthMm, heightMm })
    const { width, height } = pngSizeOf(png)
    expect(Math.abs(width - (widthMm / 25.4) * 300)).toBeLessThan(2)
    expect(Math.abs(height - (heightMm / 25.4) * 300)).toBeLessThan(2)
    const bytes = Buffer.from(png)
    const density = bytes.indexOf('pHYs', 0, 'latin1')
    expect([bytes.readUInt32BE(density + 4), bytes.readUInt32BE(density + 8), bytes[density + 12]]).toEqual([
      11811, 11811, 1,
    ])
  })

  test.each([TREND, SEGMENTS, REGIONS])('gives the same bytes for the same model ($type)', (model) => {
    const first = renderChartPng(model, TREND_SIZE)
    renderChartPng(TREND, { widthMm: 120, heightMm: 40 })
    expect(Buffer.from(renderChartPng(model, TREND_SIZE)).equals(first)).toBe(true)
  })

  test('draws letters of the bundled font, not boxes', () => {
    const withTitle = (title: string): Buffer => Buffer.from(renderChartPng({ ...TREND, title }, TREND_SIZE))
    // Both words have the same width in Arimo; only drawn letters tell them apart.
    expect(withTitle('NNNNN').equals(withTitle('UUUUU'))).toBe(false)
  })

  test('draws DATA CONTOH only for sample data', () => {
    const words = (sample: boolean): readonly string[] =>
      drawingOf({ model: { ...TREND, sample }, ...TREND_SIZE }).texts.map(({ text }) => text)
    expect(words(true)).toContain('DATA CONTOH')
    expect(words(false)).not.toContain('DATA CONTOH')
  })

  test('does not keep the memory of the pictures it made', () => {
    const size = { widthMm: 160, heightMm: 78 }
    for (let i = 0; i < 8; i += 1) renderChartPng(TREND, size)
    const before = process.memoryUsage.rss()
    for (let i = 0; i < 60; i += 1) renderChartPng(TREND, size)
    // One canvas is 7 MB; keeping them all would be more than 400 MB.
    expect(process.memoryUsage.rss() - before).toBeLessThan(120 * 1024 * 1024)
  })
})

describe.each(Object.entries(VARIANTS))('the picture of %s', (_, sized) => {
  test('has no two texts on each other and none outside', () => {
    const { texts, width, height } = drawingOf(sized)
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) {
      expect(text.left, text.text).toBeGreaterThanOrEqual(-0.01)
      expect(text.right, text.text).toBeLessThanOrEqual(width + 0.01)
      expect(text.top, text.text).toBeGreaterThanOrEqual(0)
      expect(text.bottom, text.text).toBeLessThanOrEqual(height)
    }
    texts.forEach((a, i) => {
      for (const b of texts.slice(i + 1)) {
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(isApart, `${a.text} | ${b.text}`).toBe(true)
      }
    })
  })

  test('leaves the outermost pixels white, so nothing is cut', async () => {
    const grey = await greyOf(renderChartPng(sized.model, sized))
    for (let x = 0; x < grey.width; x += 1) {
      expect(grey.at(x, 0)).toBeGreaterThan(254)
      expect(grey.at(x, grey.height - 1)).toBeGreaterThan(254)
    }
    for (let y = 0; y < grey.height; y += 1) {
      expect(grey.at(0, y)).toBeGreaterThan(254)
      expect(grey.at(grey.width - 1, y)).toBeGreaterThan(254)
    }
  })
})

describe('labels of a trend', () => {
  const wordsOf = (model: ChartModel, heightMm = 50): readonly string[] =>
    drawingOf({ model, widthMm: 160, heightMm }).texts.map(({ text }) => text)

  test('name every value, the target, the gap and the projection of the model report', () => {
    expect(wordsOf(TREND)).toEqual(
      expect.arrayContaining([
        ...['32,59%', '33,40%', '35,24%', '37,95%', '39,33%', 'proyeksi'],
        ...['Target 2025: 45,00%', 'selisih 7,05 poin', '30 Okt', '2025', '31 Des'],
      ]),
    )
  })

  test('keep first and newest when the others have no room', () => {
    const days = Array.from({ length: 12 }, (_, i) => `2025-10-${String(i * 2 + 1).padStart(2, '0')}`)
    const points = days.map((asOf, i) => ({
      asOf,
      percent: 30 + i / 9,
      label: `${30 + i},11%`,
      eligibleChanged: false,
    }))
    const early = { asOf: '2020-01-31', percent: 12, label: '12,00%', eligibleChanged: false }
    const words = wordsOf(trendChart([early, ...points], 45, null))
    expect(words).toContain('12,00%')
    expect(words).toContain('41,11%')
    expect(words.filter((word) => word.endsWith(',11%')).length).toBeLessThan(12)
  })

  test('show an unknown value as a dash and no arrow when the newest is unknown or the target is reached', () => {
    const unknown = { asOf: '2025-10-30', percent: null, label: null, eligibleChanged: false }
    const words = wordsOf({ ...trendChart([...TREND.points.slice(0, 3), unknown], 45, null), gapLabel: 'selisih' })
    expect(words).toContain('–')
    expect(words).not.toContain('selisih')
    expect(wordsOf({ ...trendChart(TREND.points, 35, null), gapLabel: 'selisih' })).not.toContain('selisih')
  })
})

describe('in black and white', () => {
  const meanOf = (grey: Grey, x: number, y: number, radius: number): { mean: number; range: number } => {
    const values: number[] = []
    for (let dx = -radius; dx <= radius; dx += 1) {
      for (let dy = -radius; dy <= radius; dy += 1) values.push(grey.at(x * RATIO + dx, y * RATIO + dy))
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return { mean, range: Math.max(...values) - Math.min(...values) }
  }

  test('solid and hatched regions stay apart', async () => {
    const size = { widthMm: 160, heightMm: 60 }
    const { area, pixelOf } = drawingOf({ model: REGIONS, ...size })
    const grey = await greyOf(renderChartPng(REGIONS, size))
    const row = (area.bottom - area.top) / 5
    const solid = meanOf(grey, pixelOf('x', 800), area.top + 0.5 * row, 12)
    const hatched = meanOf(grey, pixelOf('x', 190), area.top + 3.5 * row, 12)
    expect(solid.mean).toBeLessThan(80)
    expect(solid.range).toBe(0)
    expect(hatched.mean).toBeGreaterThan(140)
    expect(hatched.mean).toBeLessThan(235)
    expect(hatched.range).toBeGreaterThan(120)
  })

  test('active, potensi and the tick of the previous snapshot stay apart', async () => {
    const size = { widthMm: 160, heightMm: 62 }
    const { area, pixelOf } = drawingOf({ model: SEGMENTS, ...size })
    const grey = await greyOf(renderChartPng(SEGMENTS, size))
    const middle = area.top + (area.bottom - area.top) / 2
    const active = meanOf(grey, pixelOf('x', 3000), middle, 4).mean
    const eligible = meanOf(grey, pixelOf('x', 20_000), middle, 4).mean
    const tick = meanOf(grey, pixelOf('x', 6_214), middle, 1).mean
    const besideTick = meanOf(grey, pixelOf('x', 6_214) + 1.9, middle, 0).mean
    expect(eligible - active).toBeGreaterThan(120)
    expect(active - tick).toBeGreaterThan(25)
    expect(besideTick).toBeGreaterThan(200)
  })

  test('the series is one line, the target dashes and the projection dots', async () => {
    const { pixelOf } = drawingOf({ model: TREND, ...TREND_SIZE })
    const grey = await greyOf(renderChartPng(TREND, TREND_SIZE))
    /** Part of the columns in which something dark lies within a pixel of the line. */
    const darkShare = (from: readonly [number, number], to: readonly [number, number]): number => {
      const [x1, y1, x2, y2] = [pixelOf('x', from[0]), pixelOf('y', from[1]), pixelOf('x', to[0]), pixelOf('y', to[1])]
      const steps = Math.round((x2 - x1) * RATIO)
      let dark = 0
      for (let i = 0; i < steps; i += 1) {
        const part = i / steps
        if (grey.at((x1 + (x2 - x1) * part) * RATIO, (y1 + (y2 - y1) * part) * RATIO) < 150) dark += 1
      }
      return dark / steps
    }
    expect(darkShare([20_027, 32.59], [20_147, 33.4])).toBe(1)
    expect(darkShare([20_089, 45], [20_380, 45])).toBeGreaterThan(0.5)
    expect(darkShare([20_089, 45], [20_380, 45])).toBeLessThan(0.75)
    expect(darkShare([20_398, 38.11], [20_440, 39.07])).toBeGreaterThan(0.15)
    expect(darkShare([20_398, 38.11], [20_440, 39.07])).toBeLessThan(0.5)
  })
})
