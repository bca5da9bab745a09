import { describe, expect, test } from 'vitest'
import { movedMoreThan } from '../../../shared/checks/eligible-move.ts'
import { tenfoldFactor } from '../../../shared/checks/magnitude-jump.ts'
import type { Observation } from '../../../shared/domain/snapshot.ts'
import { BIMA_CHILDREN, codesOf, earlier, findingsFor, only, row } from './examples.ts'

const since = (before: readonly Observation[], now: readonly Observation[], percent = 5) =>
  findingsFor(now, {
    previous: earlier(before),
    children: BIMA_CHILDREN,
    lower: [
      { code: '52.72.01.1001', name: 'Paruga' },
      { code: '52.72.01.1002', name: 'Nae' },
    ],
    thresholds: { eligibleMovePercent: percent },
  })

describe('eligible people since the previous snapshot', () => {
  test('moved beyond the threshold are reported with both figures and the day', () => {
    expect(only(since([row('ucj', 67_120, null)], [row('ucj', 71_214, null)]), '7')).toEqual([
      expect.objectContaining({
        from: 67_120,
        to: 71_214,
        since: '2025-06-30',
        thresholdPercent: 5,
        severity: 'doubt',
      }),
    ])
  })

  test.each([
    [100, 105, 5, false],
    [100, 106, 5, true],
    [100, 95, 5, false],
    [100, 94, 5, true],
    [2000, 2101, 5, true],
    [1000, 1025, 2.5, false],
    [1000, 1026, 2.5, true],
    [0, 50, 5, false],
    [50, 0, 5, true],
    [100, 101, 0, true],
    [100, 100, 0, false],
    [9_007_199_254_740_991, 9_007_199_254_740_990, 5, false],
  ])('%i → %i with %d percent: %s', (from, to, percent, isMoved) => {
    expect(movedMoreThan(from, to, percent)).toBe(isMoved)
  })

  test('are followed at the region, its segments and its children, not below', () => {
    const at = (eligible: number): readonly Observation[] => [
      row('ucj', eligible, null),
      row('ucj.pu', eligible, null),
      row('ucj', eligible, null, { at: '52.72.01' }),
      row('ucj.pu', eligible, null, { at: '52.72.01' }),
      row('ucj', eligible, null, { at: '52.72.01.1001' }),
    ]
    const sites = only(since(at(1000), at(1100)), '7').map(({ site }) => [
      site.place?.kind === 'region' ? site.place.code : null,
      site.indicator,
    ])
    expect(sites).toEqual([
      ['52.72', 'ucj'],
      ['52.72', 'ucj.pu'],
      ['52.72.01', 'ucj'],
    ])
  })
})

describe('active people since the previous snapshot', () => {
  test('that became fewer ask for a cause', () => {
    expect(since([row('ucj.jakon', null, 2281)], [row('ucj.jakon', null, 2084)])).toEqual([
      {
        code: '8',
        severity: 'note',
        site: { place: { kind: 'region', code: '52.72', name: 'Kota Bima' }, indicator: 'ucj.jakon', field: 'active' },
        from: 2281,
        to: 2084,
        since: '2025-06-30',
      },
    ])
  })

  test.each([
    [100, 100],
    [100, 101],
    [null, 50],
    [100, null],
  ])('%s → %s asks for nothing', (before, now) => {
    expect(since([row('ucj', null, before)], [row('ucj', null, now)])).toEqual([])
  })

  test('in a new row or without a previous snapshot ask for nothing', () => {
    expect(since([], [row('ucj', null, 5)])).toEqual([])
    expect(findingsFor([row('ucj', null, 5)])).toEqual([])
  })

  test('of kelurahan are added up to their kecamatan when that has no row', () => {
    const at = (first: number, second: number): readonly Observation[] => [
      row('ucj', 100, first, { at: '52.72.01.1001' }),
      row('ucj', 100, second, { at: '52.72.01.1002' }),
    ]
    expect(only(since(at(40, 50), at(30, 60)), '8')).toEqual([])
    expect(only(since(at(40, 50), at(30, 55)), '8')).toEqual([
      expect.objectContaining({ from: 90, to: 85, site: expect.objectContaining({ indicator: 'ucj' }) }),
    ])
  })
})

describe('active people of segments that looked like potensi before', () => {
  test('have neither fallen nor moved by a power of ten', () => {
    const before = [row('ucj', 1000, 300), row('ucj.pu', 600, 600), row('ucj.bpu', 400, 400)]
    const now = [row('ucj', 1000, 290), row('ucj.pu', 600, 250), row('ucj.bpu', 400, 40)]
    expect(since(before, now).map(({ code, site }) => [code, site.indicator])).toEqual([['8', 'ucj']])
  })
})

describe('a figure ten, a hundred or a thousand times its previous value', () => {
  test.each([
    [10, 100, 10],
    [100, 10, 10],
    [4562, 45_620, 10],
    [1000, 8000, 10],
    [1000, 7999, null],
    [1000, 12_000, 10],
    [1000, 12_001, null],
    [10, 800, 100],
    [10, 1200, 100],
    [10, 1201, null],
    [140, 140_940, 1000],
    [1, 10_000, null],
    [5, 5, null],
    [0, 10, null],
    [10, 0, null],
    [0, 0, null],
    [900_719_925_474_099, 9_007_199_254_740_990, 10],
  ])('%i and %i: %s', (a, b, factor) => {
    expect(tenfoldFactor(a, b)).toBe(factor)
  })

  test('is reported at every place, in either direction', () => {
    const findings = since(
      [row('ucj', 1000, 30), row('ucj', 5000, 70, { at: '52.72.01.1001' })],
      [row('ucj', 1010, 300), row('ucj', 500, 71, { at: '52.72.01.1001' })],
    )
    expect(
      only(findings, '15').map(({ field, direction, factor, since: day }) => [field, direction, factor, day]),
    ).toEqual([
      ['active', 'up', 10, '2025-06-30'],
      ['eligible', 'down', 10, '2025-06-30'],
    ])
  })

  test('is not reported again as a move or a fall of the same figure', () => {
    expect(codesOf(since([row('ucj', 1000, 300)], [row('ucj', 10_000, 30)]))).toEqual(['15', '15'])
  })

  test('leaves the findings of other figures alone', () => {
    const before = [row('ucj', 1000, 300), row('ucj.pu', 600, 200)]
    const now = [row('ucj', 10_000, 290), row('ucj.pu', 700, 190)]
    expect(codesOf(since(before, now)).filter((code) => code !== '1')).toEqual(['7', '15', '8', '8'])
  })

  test('is silent when a figure is unknown', () => {
    expect(since([row('ucj', null, null)], [row('ucj', 10_000, 30)])).toEqual([])
    expect(since([row('ucj', 10_000, 30)], [row('ucj', null, null)])).toEqual([])
  })
})
