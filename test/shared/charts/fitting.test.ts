import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperLook } from '../../../shared/charts/chart-look.ts'
import { countAxisOf, countStep } from '../../../shared/charts/count-axis.ts'
import { dateLabels, dateLines } from '../../../shared/charts/date-ticks.ts'
import type { TrendChart } from '../../../shared/charts/chart-model.ts'
import { closeAxis, percentAxis } from '../../../shared/charts/percent-axis.ts'
import { dayTicksOf } from '../../../shared/charts/trend-frame.ts'
import { spread } from '../../../shared/charts/spread.ts'
import { fitText, wrapText } from '../../../shared/charts/text-fit.ts'

const widthOf = (text: string): number => text.length * 6

describe('fitText', () => {
  const area = { width: 120, height: 24, lineHeight: 12 }

  test('leaves a short name alone', () => {
    expect(fitText('Raba (39,50%)', area, widthOf)).toEqual({ lines: ['Raba (39,50%)'], scale: 1 })
  })

  test('breaks a long name between words before it shrinks it', () => {
    expect(fitText('Rasanae Barat Laut (42,32%)', area, widthOf)).toEqual({
      lines: ['Rasanae Barat Laut', '(42,32%)'],
      scale: 1,
    })
    const long = fitText('Kecamatan Labuhan Haji Selatan Daya Tengah Barat', area, widthOf)
    expect(long.scale).toBeLessThan(1)
    expect(long.lines.length * area.lineHeight * long.scale).toBeLessThanOrEqual(area.height)
  })

  test('never loses a letter, whatever the room', () => {
    const names = fc.string({ minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 60 }), (name, width, height) => {
        const { lines, scale } = fitText(name, { width, height, lineHeight: 12 }, widthOf)
        const letters = (text: string): string => text.replaceAll(' ', '')
        expect(letters(lines.join(''))).toBe(letters(name))
        for (const line of lines) {
          if ([...line].length > 1) expect(widthOf(line) * scale).toBeLessThanOrEqual(width + 1e-9)
        }
      }),
    )
  })

  test('does not break at a no-break space', () => {
    expect(wrapText('per 30\u00a0Oktober\u00a02025', 60, widthOf)).toEqual(['per', '30\u00a0Oktober\u00a02025'])
  })
})

describe('spread', () => {
  test('shares the shift between two that collide', () => {
    const two = [
      { at: 50, width: 10 },
      { at: 52, width: 10 },
    ]
    expect(spread(two, 0, 100)).toEqual([46, 56])
  })

  test('keeps order, distance and bounds, and moves nothing that has room', () => {
    const wish = fc.record({ at: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 14 }), (list) => {
        const wishes = list.sort((a, b) => a.at - b.at)
        const middles = spread(wishes, 0, 1000)
        let limit = 0
        wishes.forEach(({ width }, i) => {
          expect((middles[i] ?? Number.NaN) - width / 2).toBeGreaterThanOrEqual(limit - 1e-6)
          limit = (middles[i] ?? 0) + width / 2
        })
        expect(limit).toBeLessThanOrEqual(1000 + 1e-6)
        const isRoomy = wishes.every(
          ({ at, width }, i) =>
            at - width / 2 >= (i === 0 ? 0 : (wishes[i - 1]?.at ?? 0) + (wishes[i - 1]?.width ?? 0) / 2) &&
            at + width / 2 <= 1000,
        )
        if (isRoomy) expect(middles).toEqual(wishes.map(({ at }) => at))
      }),
    )
  })
})

describe('percentAxis', () => {
  test('gives the axis of the model report', () => {
    expect(percentAxis([32.59, 33.4, 35.24, 37.95, 45, 39.33])).toEqual({ min: 30, max: 50, step: 5 })
  })

  test('starts at zero when values are far apart and ends at 100 when nothing lies above', () => {
    expect(percentAxis([5.1, 9.95, 99.5])).toEqual({ min: 0, max: 100, step: 20 })
    expect(percentAxis([])).toEqual({ min: 0, max: 100, step: 20 })
    expect(percentAxis([0])).toMatchObject({ min: 0 })
    expect(percentAxis([100]).max).toBe(100)
    expect(percentAxis([80, 104]).max).toBeGreaterThan(104)
  })

  test('holds every value in at most five even intervals', () => {
    const values = fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(values, (list) => {
        const { min, max, step } = percentAxis(list)
        expect(min).toBeGreaterThanOrEqual(0)
        expect(min).toBeLessThanOrEqual(Math.min(...list))
        expect(max).toBeGreaterThanOrEqual(Math.max(...list))
        const intervals = (max - min) / step
        expect(intervals).toBeGreaterThanOrEqual(1)
        expect(intervals).toBeLessThanOrEqual(5)
        expect(Number.isInteger(intervals)).toBe(true)
      }),
    )
  })
})

describe('closeAxis', () => {
  const largest = 500_000_000
  // round figures and their nearest neighbours, where floating-point quotients mislead
  const close = fc
    .tuple(fc.integer({ min: -largest * 100, max: largest * 100 }), fc.constantFrom(-1e-16, 0, 1e-16))
    .map(([hundredths, nudge]) => (hundredths / 100) * (1 + 2 * nudge))

  test('holds every value between round ends, however large', () => {
    fc.assert(
      fc.property(fc.array(close, { minLength: 1, maxLength: 3 }), (list) => {
        const { min, max, step } = closeAxis(list)
        expect(min).toBeLessThanOrEqual(Math.min(...list))
        expect(max).toBeGreaterThanOrEqual(Math.max(...list))
        expect(Math.abs((max - min) / step - Math.round((max - min) / step))).toBeLessThan(0.001)
      }),
      { examples: [[[440.00000000000006, 0, -9_419_960]], [[100.00000000000001, 97]]] },
    )
  })
})

describe('the axis of counts', () => {
  test('takes round whole steps', () => {
    expect(countStep(46_178, 5)).toBe(10_000)
    expect(countStep(3, 5)).toBe(1)
    expect(countStep(12, 5)).toBe(5)
    expect(countStep(120, 5)).toBe(25)
  })

  test('leaves room for every label', () => {
    const bar = fc.record({ value: fc.integer({ min: 0, max: 10_000_000 }), room: fc.integer({ min: 0, max: 150 }) })
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 10 }), (bars) => {
        const { max, ticks } = countAxisOf(bars, 500, 25)
        for (const { value, room } of bars) expect((value / max) * 500 + room).toBeLessThanOrEqual(525 + 1e-6)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.every((tick) => Number.isInteger(tick) && tick <= max)).toBe(true)
      }),
    )
  })

  test('shows only zero when nothing is known or everything is zero', () => {
    expect(countAxisOf([], 500, 25)).toEqual({ max: 1, ticks: [0] })
    expect(countAxisOf([{ value: 0, room: 40 }], 500, 25)).toEqual({ max: 1, ticks: [0] })
  })
})

describe('dates under the axis', () => {
  const look = paperLook('Arimo', 1)
  const measure = (text: string): number => text.length * 6

  test('stand in two lines, day and month over the year', () => {
    expect(dateLines('2025-10-30')).toEqual(['30 Okt', '2025'])
  })

  test('never touch, and first, newest and projection always stay', () => {
    const xs = fc.uniqueArray(fc.integer({ min: 40, max: 560 }), { minLength: 3, maxLength: 13 })
    fc.assert(
      fc.property(xs, (list) => {
        const sorted = list.sort((a, b) => a - b)
        const ranks = sorted.map((_, i) =>
          i === 0 ? 2 : i === sorted.length - 2 ? 4 : i === sorted.length - 1 ? 3 : 1,
        )
        const ticks = sorted.map((x, i) => ({ day: '2025-10-30', x, rank: ranks[i] ?? 1 }))
        const labels = dateLabels(ticks, look, measure, 0, 600)
        const shown = labels.map(({ tickX }) => tickX)
        expect(shown).toEqual(expect.arrayContaining([sorted[0], sorted.at(-2), sorted.at(-1)]))
        labels.forEach(({ x }, i) => {
          const before = labels[i - 1]
          if (before) expect(x - before.x).toBeGreaterThanOrEqual(36)
        })
      }),
    )
  })

  test('keep the day of the newest known value rather than a later day without one', () => {
    const point = { label: null, eligibleChanged: false }
    const model: TrendChart = {
      type: 'trend',
      title: 'Tren cakupan',
      unitLine: 'Persen',
      sample: false,
      points: [
        { ...point, asOf: '2025-06-30', percent: 38.3 },
        { ...point, asOf: '2025-11-30', percent: 41.8 },
        { ...point, asOf: '2025-12-05', percent: null },
      ],
      target: null,
      gapLabel: null,
      projection: null,
      axis: { min: 30, max: 50, step: 5 },
    }
    const pixelOf = (epochDay: number): number => (epochDay - 20_260) * 1.4
    const labels = dateLabels(dayTicksOf(model, pixelOf), look, measure, 0, 400)
    expect(labels.map(({ lines: [day] }) => day)).toEqual(['30 Jun', '30 Nov'])
  })

  test('all stay when a small shift makes room, and the slanted tick says whose they are', () => {
    // the days of the sample in the width that Beranda has at 1366
    const ranks = [2, 1, 1, 1, 4, 3]
    const ticks = [62, 120, 150, 179, 238, 269].map((x, i) => ({ day: '2025-04-30', x, rank: ranks[i] ?? 1 }))
    const labels = dateLabels(ticks, look, measure, 0, 340)
    expect(labels).toHaveLength(6)
    for (const { x, tickX } of labels) expect(Math.abs(x - tickX)).toBeLessThanOrEqual(36 / 3)
  })

  test('all stay under their ticks when there is room', () => {
    const ticks = [40, 140, 240].map((x) => ({ day: '2025-10-30', x, rank: 1 }))
    expect(dateLabels(ticks, look, measure, 0, 600).map(({ x }) => x)).toEqual([40, 140, 240])
  })
})
