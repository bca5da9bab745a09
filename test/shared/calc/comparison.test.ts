import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, decomposition } from '../../../shared/calc/change.ts'
import { compareSnapshots, rowOf } from '../../../shared/calc/comparison.ts'
import { compare, sumOf } from '../../../shared/calc/rational.ts'
import type { Observation } from '../../../shared/domain/snapshot.ts'
import { formatPercentSigned } from '../../../shared/format/number.ts'
import { BIMA, BIMA_SEGMENTS, observation, regionPlace, snapshot } from './examples.ts'

const KOTA = regionPlace('52.72', 'Kota Bima')

const bima = (asOf: string, total: { eligible: number; active: number }, position: 2 | 3) =>
  snapshot(asOf, [
    observation('ucj', KOTA, total),
    ...BIMA_SEGMENTS.map((segment) =>
      observation(segment[0], KOTA, { eligible: segment[1], active: segment[position] }),
    ),
  ])

const JUNE = bima('2025-06-30', BIMA.june2025, 2)
const OCTOBER = bima('2025-10-30', BIMA.october2025, 3)

describe('compareSnapshots', () => {
  it('compares the sample: total, causes and segments', () => {
    const result = compareSnapshots(JUNE, OCTOBER)
    const total = rowOf(result, 'ucj', '52.72')
    expect([result.region, result.dataset, result.days, result.rows.length]).toEqual(['52.72', 'ucj', 122, 4])
    expect(total).toMatchObject({ from: BIMA.june2025, to: BIMA.october2025, contribution: null })
    expect(total?.change.active).toBe(1857)
    const contributions = BIMA_SEGMENTS.map(([code]) => rowOf(result, code, '52.72')?.contribution ?? null)
    expect(contributions.map(formatPercentSigned)).toEqual(['+0,19', '+2,81', '−0,29'])
    const known = contributions.flatMap((part) => (part === null ? [] : [part]))
    const participation = total?.decomposition?.participation
    expect(participation && compare(sumOf(known), participation)).toBe(0)
  })

  it('keeps the heads and leaves the observations out of them', () => {
    const { from, to } = compareSnapshots(JUNE, OCTOBER)
    expect([from.asOf, to.asOf]).toEqual(['2025-06-30', '2025-10-30'])
    expect(Object.keys(from)).not.toContain('observations')
  })

  it('holds the places of both snapshots, those without a row unknown and never 0', () => {
    const earlier = snapshot('2025-06-30', [
      observation('ucj', regionPlace('52.72.01', 'Lama'), { eligible: 10, active: 5 }),
      observation('ucj', regionPlace('52.72.02'), { eligible: 10, active: 5 }),
    ])
    const later = snapshot('2025-10-30', [
      observation('ucj', regionPlace('52.72.03'), { eligible: 10, active: 6 }),
      observation('ucj', regionPlace('52.72.01', 'Baru'), { eligible: 10, active: 6 }),
      observation('ucj.pu', regionPlace('52.72.03'), { eligible: 4, active: 1 }),
    ])
    const result = compareSnapshots(earlier, later)
    expect(result.rows.map(({ indicator, place }) => [indicator, place.name])).toEqual([
      ['ucj', '52.72.03'],
      ['ucj', 'Baru'],
      ['ucj.pu', '52.72.03'],
      ['ucj', '52.72.02'],
    ])
    const unknown = { eligible: null, active: null, uncovered: null, points: null, growth: null }
    const added = rowOf(result, 'ucj', '52.72.03')
    expect(added).toMatchObject({ from: null, to: { eligible: 10, active: 6 }, change: unknown, decomposition: null })
    const gone = rowOf(result, 'ucj', '52.72.02')
    expect(gone).toMatchObject({ from: { eligible: 10, active: 5 }, to: null, change: unknown, decomposition: null })
    expect(rowOf(result, 'ucj.pu', '52.72.03')?.contribution).toBeNull()
    expect(rowOf(result, 'ucj', '52.72.01')?.change.active).toBe(1)
    expect(rowOf(result, 'ucj', '52.72.09')).toBeNull()
    expect(rowOf(result, 'ucj.bpu', '52.72.01')).toBeNull()
  })

  it('has no contribution when the later total is missing or unknown', () => {
    const segment = (active: number) => observation('ucj.pu', KOTA, { eligible: 10, active })
    const total = (eligible: number | null, active = 4) => observation('ucj', KOTA, { eligible, active })
    const contribution = (later: readonly Observation[]) =>
      rowOf(
        compareSnapshots(snapshot('2025-06-30', [total(20, 3), segment(3)]), snapshot('2025-10-30', later)),
        'ucj.pu',
        '52.72',
      )?.contribution
    expect(contribution([segment(4)])).toBeNull()
    expect(contribution([total(null), segment(4)])).toBeNull()
    expect(formatPercentSigned(contribution([total(25), segment(4)]) ?? null)).toBe('+4,00')
  })

  it('has no contribution where the segments do not add up to the total on both days', () => {
    const unlike = { ...BIMA.june2025, active: BIMA.june2025.active + 1 }
    const contributionOfPu = (from: typeof JUNE, to: typeof JUNE) =>
      rowOf(compareSnapshots(from, to), 'ucj.pu', '52.72')?.contribution
    expect(contributionOfPu(bima('2025-06-30', unlike, 2), OCTOBER)).toBeNull()
    expect(contributionOfPu(JUNE, bima('2025-10-30', unlike, 3))).toBeNull()
  })

  it('compares nothing with segments that look like potensi', () => {
    const doubted = snapshot('2025-06-30', [
      observation('ucj', KOTA, BIMA.june2025),
      ...BIMA_SEGMENTS.map(([code, eligible]) => observation(code, KOTA, { eligible, active: eligible })),
    ])
    const result = compareSnapshots(doubted, OCTOBER)
    expect(rowOf(result, 'ucj', '52.72')?.change.active).toBe(1857)
    for (const [code, eligible] of BIMA_SEGMENTS) {
      const row = rowOf(result, code, '52.72')
      expect(row).toMatchObject({ from: { eligible, active: null }, contribution: null })
      expect(row?.change).toMatchObject({ eligible: 0, active: null })
    }
  })

  it('tells units apart from regions and from each other', () => {
    const unit = (id: number, active: number) =>
      observation('non-asn', { kind: 'unit', id, name: `Dinas ${id}` }, { eligible: 10, active })
    const result = compareSnapshots(
      snapshot('2025-06-30', [unit(1, 4), unit(2, 5)]),
      snapshot('2025-10-30', [unit(2, 9)]),
    )
    expect(result.rows.map(({ place, change: moved }) => [place.name, moved.active])).toEqual([
      ['Dinas 2', 4],
      ['Dinas 1', null],
    ])
    expect(rowOf(result, 'non-asn', '2')).toBeNull()
  })

  it('says when label or source of the potensi changed', () => {
    const changed = (head: Partial<typeof OCTOBER>) =>
      compareSnapshots(JUNE, { ...OCTOBER, ...head }).eligibleSourceChanged
    expect(changed({})).toBe(false)
    expect(changed({ eligibleLabel: 'Angkatan kerja' })).toBe(true)
    expect(changed({ source: 'BPS Kota Bima' })).toBe(true)
    expect(changed({ document: 'Surat lain', note: 'lain' })).toBe(false)
  })

  it('refuses snapshots of different regions or datasets', () => {
    expect(() => compareSnapshots(JUNE, { ...OCTOBER, region: '52.06' })).toThrow(RangeError)
    expect(() => compareSnapshots(JUNE, { ...OCTOBER, dataset: 'non-asn' })).toThrow(RangeError)
  })

  it('gives every row exactly what the two functions give for its figures, and changes no input', () => {
    const count = fc.option(fc.nat({ max: 10_000 }), { nil: null })
    const rows = fc.uniqueArray(fc.record({ place: fc.nat({ max: 12 }), eligible: count, active: count }), {
      selector: (row) => row.place,
    })
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const make = (asOf: string, list: typeof before) =>
          snapshot(
            asOf,
            list.map((row) => observation('ucj', regionPlace(`52.72.${row.place}`), row)),
          )
        const from = make('2025-06-30', before)
        const to = make('2025-10-30', after)
        const copies = structuredClone([from, to])
        const result = compareSnapshots(from, to)
        expect([from, to]).toEqual(copies)
        expect(result.rows).toHaveLength(new Set([...before, ...after].map((row) => row.place)).size)
        for (const row of result.rows) {
          expect(row.change).toEqual(change(row.from, row.to))
          expect(row.decomposition).toEqual(decomposition(row.from, row.to))
        }
      }),
    )
  })

  it('compares every place of the country', () => {
    const places = 83_762
    const make = (asOf: string, extra: number) => {
      const observations: Observation[] = []
      for (let n = 0; n < places; n += 1) {
        observations.push(observation('ucj', regionPlace(`52.${n}`), { eligible: 2000 + n, active: n + extra }))
      }
      return snapshot(asOf, observations)
    }
    const result = compareSnapshots(make('2025-06-30', 0), make('2025-10-30', 7))
    expect(result.rows).toHaveLength(places)
    expect(result.rows.every((row) => row.change.active === 7)).toBe(true)
    expect(rowOf(result, 'ucj', '52.83761')?.to?.active).toBe(83_768)
  })
})
