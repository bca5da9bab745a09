import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartConfig } from '../../../shared/charts/chart-config.ts'
import { paperLook, screenLook } from '../../../shared/charts/chart-look.ts'
import { daysBetween } from '../../../shared/domain/date-key.ts'
import { monthly, point, REGIONS, SEGMENTS, segmentBar, segmentChart, TREND, trendChart } from './sample-charts.ts'

const paper = paperLook('Arimo', 300 / 96)
const screen = screenLook('IBM Plex Sans, Arial')

const dayNumber = (day: string): number => daysBetween('1970-01-01', day)

const dataOf = (model: Parameters<typeof chartConfig>[0], look = paper) =>
  chartConfig(model, look).data.datasets.map(({ data }) => data)

describe('the configuration of a trend', () => {
  test('carries exactly the percentages of the model, on the days they were taken', () => {
    const [values, target, projection] = dataOf(TREND)
    expect(values).toEqual([
      { x: dayNumber('2024-10-31'), y: 32.59 },
      { x: dayNumber('2025-02-28'), y: 33.4 },
      { x: dayNumber('2025-06-30'), y: 35.24 },
      { x: 20_391, y: 37.95 },
    ])
    expect(target).toEqual([
      { x: dayNumber('2025-01-01'), y: 45 },
      { x: dayNumber('2025-12-31'), y: 45 },
    ])
    expect(projection).toEqual([
      { x: 20_391, y: 37.95 },
      { x: dayNumber('2025-12-31'), y: 39.33 },
    ])
  })

  test('keeps unknown values as gaps, never as zero', () => {
    const model = trendChart([point('2025-02-28', 33.4), point('2025-06-30', null), point('2025-10-30', 0)], null, null)
    const dataset = chartConfig(model, paper).data.datasets[0]
    expect(dataset?.data.map((value) => (typeof value === 'object' && value && 'y' in value ? value.y : '?'))).toEqual([
      33.4,
      null,
      0,
    ])
    expect(dataset).toMatchObject({ spanGaps: false })
  })

  test('starts the projection at the last known value when the newest is unknown', () => {
    const model = trendChart([point('2025-06-30', 35.24), point('2025-10-30', null)], null, 39.33)
    expect(dataOf(model)[1]).toEqual([
      { x: dayNumber('2025-06-30'), y: 35.24 },
      { x: dayNumber('2025-12-31'), y: 39.33 },
    ])
  })

  test('has no datasets for a target and a projection that are missing', () => {
    expect(
      dataOf(
        trendChart(
          monthly(3, 1, '2025-01-31', (i) => i),
          null,
          null,
        ),
      ),
    ).toHaveLength(1)
  })

  test('repeats any figures unchanged, on screen and on paper', () => {
    const percents = fc.array(fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: null }), { maxLength: 12 })
    fc.assert(
      fc.property(percents, (list) => {
        const days = monthly(list.length, 1, '2024-01-31', () => 0).map(({ asOf }) => asOf)
        const model = trendChart(
          days.map((day, i) => point(day, list[i] ?? null)),
          45,
          null,
        )
        const expected = days.map((day, i) => ({ x: dayNumber(day), y: list[i] ?? null }))
        expect(dataOf(model, paper)[0]).toEqual(expected)
        expect(dataOf(model, screen)[0]).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the configuration of segments', () => {
  test('carries potensi, aktif and the previous aktif of the model', () => {
    expect(dataOf(SEGMENTS)).toEqual([
      [26_870, 36_942, 4_600],
      [15_742, 8_137, 2_084],
      [15_611, 6_214, 2_281],
    ])
  })

  test('keeps unknown counts unknown', () => {
    const model = segmentChart([segmentBar(['PU'], null, 5, null), segmentBar(['BPU'], 7, null, 0)])
    expect(dataOf(model)).toEqual([
      [null, 7],
      [5, null],
      [null, 0],
    ])
  })
})

describe('the configuration of regions', () => {
  test('carries the people of the model in its order and tells leading bars apart by their fill', () => {
    const dataset = chartConfig(REGIONS, paper).data.datasets[0]
    expect(dataset?.data).toEqual([1697, 1534, 919, 381, 293])
    expect(dataset?.backgroundColor).toEqual(['#0B5351', '#0B5351', '#0B5351', 'transparent', 'transparent'])
  })
})

describe('every configuration', () => {
  test.each([TREND, SEGMENTS, REGIONS])(
    'stands still and is fixed on paper, follows its box on screen ($type)',
    (model) => {
      expect(chartConfig(model, paper).options).toMatchObject({
        animation: false,
        responsive: false,
        events: [],
        devicePixelRatio: 300 / 96,
      })
      const options = chartConfig(model, screen).options
      expect(options).toMatchObject({ animation: false, responsive: true, plugins: { tooltip: { enabled: true } } })
      expect(options).not.toHaveProperty('events')
      expect(options).not.toHaveProperty('devicePixelRatio')
    },
  )
})
