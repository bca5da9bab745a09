import { describe, expect, test } from 'vitest'
import type { CheckInput } from '../../../shared/checks/check-input.ts'
import { checkSnapshot } from '../../../shared/checks/check-snapshot.ts'
import type { Observation } from '../../../shared/domain/snapshot.ts'
import {
  BIMA_CHILDREN,
  current,
  findingsFor,
  inputOf,
  NTB_CHILDREN,
  ntbRows,
  only,
  row,
  unitPlace,
} from './examples.ts'

const check = (rows: readonly Observation[], more: Partial<CheckInput> = {}) =>
  only(findingsFor(rows, { children: BIMA_CHILDREN, ...more }), '6')

const kecamatan = (a: number | null, b: number | null, c: number | null): readonly Observation[] => [
  row('ucj', null, a, { at: '52.72.01' }),
  row('ucj', null, b, { at: '52.72.02' }),
  row('ucj', null, c, { at: '52.72.03' }),
]

describe('children and their region', () => {
  test('NTB: 55.950 beside 57.000 names Lombok Barat and leaves 1.050 unmapped', () => {
    const rows = ntbRows()
    const snapshot = current(rows, { region: '52', regionName: 'Nusa Tenggara Barat' })
    expect(only(checkSnapshot(inputOf(snapshot, { children: NTB_CHILDREN })), '6')).toEqual([
      {
        code: '6',
        severity: 'doubt',
        site: { place: rows[0]?.place, indicator: 'rentan', field: 'active' },
        field: 'active',
        by: 'region',
        sum: 55_950,
        total: 57_000,
        unmapped: 1050,
        missing: [{ code: '52.01', name: 'Kabupaten Lombok Barat' }],
        unknown: [],
      },
    ])
  })

  test('that add up are no finding', () => {
    expect(check([row('ucj', null, 60), ...kecamatan(10, 20, 30)])).toEqual([])
  })

  test('that hold less or more than the region are a finding with what is unmapped', () => {
    expect(check([row('ucj', null, 61), ...kecamatan(10, 20, 30)])).toEqual([
      expect.objectContaining({ sum: 60, total: 61, unmapped: 1, missing: [], unknown: [] }),
    ])
    expect(check([row('ucj', null, 59), ...kecamatan(10, 20, 30)])).toEqual([
      expect.objectContaining({ sum: 60, total: 59, unmapped: -1 }),
    ])
  })

  test('are compared for each count on its own', () => {
    const rows = [
      row('ucj', 101, 60),
      row('ucj', 50, 30, { at: '52.72.01' }),
      row('ucj', 25, 15, { at: '52.72.02' }),
      row('ucj', 25, 15, { at: '52.72.03' }),
    ]
    expect(check(rows).map(({ field, sum, total }) => ({ field, sum, total }))).toEqual([
      { field: 'eligible', sum: 100, total: 101 },
    ])
  })

  test('without any row are no finding, and neither is a region without a row', () => {
    expect(check([row('ucj', 100, 60)])).toEqual([])
    expect(check(kecamatan(10, 20, 30))).toEqual([])
  })

  test('of which one is unknown are no finding while the rest may lie there', () => {
    expect(check([row('ucj', null, 60), ...kecamatan(10, null, 30)])).toEqual([])
    expect(check([row('ucj', null, 60), ...kecamatan(null, null, null)])).toEqual([])
  })

  test('that hold too much although one is unknown are a finding', () => {
    expect(check([row('ucj', null, 39), ...kecamatan(10, null, 30)])).toEqual([
      expect.objectContaining({ sum: 40, total: 39, unknown: [{ code: '52.72.02', name: 'Rasanae Timur' }] }),
    ])
  })

  test('of which one has no row are named, with the unknown ones', () => {
    const rows = [row('ucj', null, 60), ...kecamatan(10, null, 30).slice(0, 2)]
    expect(check(rows)).toEqual([
      expect.objectContaining({
        sum: 10,
        missing: [{ code: '52.72.03', name: 'Asakota' }],
        unknown: [{ code: '52.72.02', name: 'Rasanae Timur' }],
      }),
    ])
  })

  test('that already add up without the one missing are no finding', () => {
    expect(check([row('ucj', null, 30), ...kecamatan(10, 20, 0).slice(0, 2)])).toEqual([])
  })

  test('with an unknown figure of the region are no finding', () => {
    expect(check([row('ucj', null, null), ...kecamatan(10, 20, 30)])).toEqual([])
  })

  test('that the region table lacks count in the sum', () => {
    const rows = [row('ucj', null, 60), ...kecamatan(10, 20, 25), row('ucj', null, 5, { at: '52.72.09' })]
    expect(check(rows)).toEqual([])
  })

  test('one level further below are compared with their own kecamatan', () => {
    const lower = [
      { code: '52.72.01.1001', name: 'Paruga' },
      { code: '52.72.01.1002', name: 'Nae' },
    ]
    const rows = [
      row('ucj', null, 60),
      ...kecamatan(10, 20, 30),
      row('ucj', null, 4, { at: '52.72.01.1001' }),
      row('ucj', null, 7, { at: '52.72.01.1002' }),
    ]
    const findings = check(rows, { lower })
    expect(findings).toEqual([expect.objectContaining({ sum: 11, total: 10, unmapped: -1 })])
    expect(findings[0]?.site.place).toMatchObject({ code: '52.72.01' })
  })

  test('without an own row stand for the sum of their kelurahan', () => {
    const lower = [
      { code: '52.72.01.1001', name: 'Paruga' },
      { code: '52.72.01.1002', name: 'Nae' },
    ]
    const rows = [
      row('ucj', 200, 60),
      row('ucj', 10, 4, { at: '52.72.01.1001' }),
      row('ucj', 10, 6, { at: '52.72.01.1002' }),
      row('ucj', 80, 20, { at: '52.72.02' }),
      row('ucj', 100, 30, { at: '52.72.03' }),
    ]
    expect(check(rows, { lower })).toEqual([])
  })

  test('missing for the total are not named again for each segment', () => {
    const rows = ['ucj', 'ucj.pu'].flatMap((indicator) => [
      row(indicator, 100, 60),
      row(indicator, 30, 10, { at: '52.72.01' }),
      row(indicator, 40, 20, { at: '52.72.02' }),
    ])
    expect(check(rows).map(({ site }) => [site.indicator, site.field])).toEqual([
      ['ucj', 'eligible'],
      ['ucj', 'active'],
    ])
  })

  test('of a segment that hold too much are reported even when the same child is missing', () => {
    const rows = [
      row('ucj', null, 60),
      row('ucj', null, 10, { at: '52.72.01' }),
      row('ucj.pu', null, 5),
      row('ucj.pu', null, 6, { at: '52.72.01' }),
    ]
    expect(check(rows).map(({ site }) => site.indicator)).toEqual(['ucj', 'ucj.pu'])
  })
})

describe('offices and the row of the region', () => {
  const office = (id: number, active: number | null): Observation => ({
    ...row('non-asn', null, active),
    place: unitPlace(id, `Dinas ${id}`),
  })

  test('are compared like children', () => {
    expect(check([row('non-asn', null, 30), office(1, 10), office(2, 19)])).toEqual([
      expect.objectContaining({ by: 'unit', sum: 29, total: 30, unmapped: 1, missing: [] }),
    ])
    expect(check([row('non-asn', null, 30), office(1, 10), office(2, 20)])).toEqual([])
    expect(check([row('non-asn', null, 30), office(1, 10), office(2, null)])).toEqual([])
  })
})
