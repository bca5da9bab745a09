import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../shared/domain/snapshot.ts'
import { DEMO_DATA, type DemoSnapshot, type DemoSnapshotKey } from '../../../shared/demo/demo-data.ts'
import { PRINTED_ATTACHMENT } from './printed-attachment.ts'

const snapshotOf = (key: DemoSnapshotKey): DemoSnapshot => {
  const found = DEMO_DATA.snapshots.find((snapshot) => snapshot.key === key)
  if (!found) throw new Error(`no snapshot ${key}`)
  return found
}

const codeOf = (observation: Observation): string => {
  if (observation.place.kind !== 'region') throw new Error('not a region')
  return observation.place.code
}

const figures = (snapshot: DemoSnapshot, indicator: string, code: string): { eligible: number; active: number } => {
  const rows = snapshot.observations.filter((row) => row.indicator === indicator && codeOf(row) === code)
  const [row] = rows
  if (rows.length !== 1 || row === undefined || row.eligible === null || row.active === null) {
    throw new Error(`${snapshot.key}: ${indicator} at ${code} is not there exactly once with known figures`)
  }
  return { eligible: row.eligible, active: row.active }
}

const sumAt = (snapshot: DemoSnapshot, places: readonly (readonly [indicator: string, code: string])[]) =>
  places
    .map(([indicator, code]) => figures(snapshot, indicator, code))
    .reduce((sum, row) => ({ eligible: sum.eligible + row.eligible, active: sum.active + row.active }), {
      eligible: 0,
      active: 0,
    })

const percent = (part: number, whole: number): string => {
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole))
  return `${hundredths / 100n},${String(hundredths % 100n).padStart(2, '0')}`
}

const dotted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
const signed = (count: number): string => (count < 0 ? `−${dotted(-count)}` : `+${dotted(count)}`)

const SEGMENTS = ['ucj.pu', 'ucj.bpu', 'ucj.jakon']
const KOTA = '52.72'
const KECAMATAN = ['52.72.01', '52.72.02', '52.72.03', '52.72.04', '52.72.05']
const kelurahanOf = (kecamatan: string): string[] =>
  DEMO_DATA.grandchildren.map((region) => region.code).filter((code) => code.slice(0, 8) === kecamatan)
const STEPS = DEMO_DATA.snapshots.slice(1).map((to, index) => [DEMO_DATA.snapshots[index], to] as const)

describe('the figures of the sample report', () => {
  it('are those of Lampiran 2, row by row, with their change, coverage and belum terlindungi', () => {
    const june = snapshotOf('jun-2025')
    const october = snapshotOf('oct-2025')
    const printed = PRINTED_ATTACHMENT.trim().split('\n')
    const built = october.observations
      .filter((row) => row.indicator === 'ucj')
      .map((row) => {
        const code = codeOf(row)
        const before = figures(june, 'ucj', code)
        const { eligible, active } = figures(october, 'ucj', code)
        expect(before.eligible).toBe(eligible)
        const name = code.length === 8 ? `Kecamatan ${row.place.name}` : row.place.name
        const cells = [dotted(eligible), dotted(before.active), dotted(active), signed(active - before.active)]
        return [name, ...cells, percent(active, eligible), dotted(eligible - active)].join(' | ')
      })
    expect(printed).toHaveLength(47)
    expect([...built.slice(1), built[0]]).toEqual(printed)
  })

  it('are those of Tabel 4 for each segment', () => {
    const rows = SEGMENTS.map((segment) => {
      const before = figures(snapshotOf('jun-2025'), segment, KOTA)
      const after = figures(snapshotOf('oct-2025'), segment, KOTA)
      const coverages = [percent(before.active, before.eligible), percent(after.active, after.eligible)]
      return [after.eligible, before.eligible, before.active, after.active, ...coverages]
    })
    expect(rows).toEqual([
      [26870, 26870, 15611, 15742, '58,10', '58,59'],
      [36942, 36942, 6214, 8137, '16,82', '22,03'],
      [4600, 4600, 2281, 2084, '49,59', '45,30'],
    ])
  })

  it('are the totals and coverages of Gambar 1 and Tabel 1', () => {
    const totals = DEMO_DATA.snapshots.map((snapshot) => {
      const { eligible, active } = figures(snapshot, 'ucj', KOTA)
      return [snapshot.asOf, eligible, active, percent(active, eligible)]
    })
    expect(totals).toEqual([
      ['2024-10-31', 67120, 21874, '32,59'],
      ['2025-02-28', 67120, 22418, '33,40'],
      ['2025-04-30', 67766, 23208, '34,25'],
      ['2025-06-30', 68412, 24106, '35,24'],
      ['2025-10-30', 68412, 25963, '37,95'],
    ])
  })

  it('leave the gaps and categories of Tabel 5', () => {
    const [target] = DEMO_DATA.targets
    const hundredths = target?.goal.kind === 'percent' ? target.goal.hundredths : 0
    const rows = [KOTA, ...KECAMATAN].map((code) => {
      const { eligible, active } = figures(snapshotOf('oct-2025'), 'ucj', code)
      const band = DEMO_DATA.categories.bands.findLast((candidate) => candidate.lower * eligible <= active * 10_000)
      return [Math.ceil((hundredths * eligible) / 10_000) - active, band?.label]
    })
    expect(rows).toEqual([
      [4823, 'rendah'],
      [381, 'rendah'],
      [1534, 'sangat rendah'],
      [1697, 'rendah'],
      [919, 'rendah'],
      [293, 'rendah'],
    ])
  })
})

describe.each(DEMO_DATA.snapshots.map((snapshot) => [snapshot.key, snapshot] as const))(
  'snapshot %s',
  (_key, snapshot) => {
    it('holds the kota, three segments, five kecamatan and 41 kelurahan once each, all known', () => {
      expect(snapshot.observations).toHaveLength(1 + 3 + 5 + 41)
      const keys = snapshot.observations.map((row) => `${row.indicator} ${codeOf(row)}`)
      expect(new Set(keys).size).toBe(50)
      for (const { eligible, active } of snapshot.observations) {
        expect(Number.isSafeInteger(eligible) && Number.isSafeInteger(active)).toBe(true)
        expect(active ?? -1).toBeGreaterThan(0)
        expect(active ?? 0).toBeLessThanOrEqual(eligible ?? -1)
      }
    })

    it('adds up: kelurahan to kecamatan, kecamatan to kota, segments to kota', () => {
      for (const kecamatan of KECAMATAN) {
        const children = kelurahanOf(kecamatan).map((code) => ['ucj', code] as const)
        expect(sumAt(snapshot, children)).toEqual(figures(snapshot, 'ucj', kecamatan))
      }
      const kota = figures(snapshot, 'ucj', KOTA)
      expect(
        sumAt(
          snapshot,
          KECAMATAN.map((code) => ['ucj', code] as const),
        ),
      ).toEqual(kota)
      expect(
        sumAt(
          snapshot,
          SEGMENTS.map((segment) => [segment, KOTA] as const),
        ),
      ).toEqual(kota)
      expect(KECAMATAN.map((code) => kelurahanOf(code).length)).toEqual([6, 8, 6, 11, 10])
    })

    it('states a percentage only on the kota row of 30 October 2025, with two digits swapped', () => {
      const stated = snapshot.observations.filter((row) => row.statedPercent !== null)
      expect(stated.map((row) => [row.indicator, codeOf(row), row.statedPercent])).toEqual(
        snapshot.key === 'oct-2025' ? [['ucj', KOTA, '37,59%']] : [],
      )
      for (const row of snapshot.observations) expect([row.statedUncovered, row.statedGap]).toEqual([null, null])
    })
  },
)

describe('the development from snapshot to snapshot', () => {
  it('moves every eligible figure by less than 5 percent and never by a factor of ten', () => {
    for (const [from, to] of STEPS) {
      if (!from) throw new Error('no snapshot')
      for (const row of to.observations) {
        const before = figures(from, row.indicator, codeOf(row))
        const after = figures(to, row.indicator, codeOf(row))
        expect(Math.abs(after.eligible - before.eligible) * 100).toBeLessThan(5 * before.eligible)
        expect(after.active).toBeLessThan(2 * before.active)
        expect(after.active * 2).toBeGreaterThan(before.active)
      }
    }
  })

  it('has no fall before 30 October 2025, then only those of the pictures', () => {
    const falls = STEPS.flatMap(([from, to]) => {
      if (!from) throw new Error('no snapshot')
      return to.observations.flatMap((row) => {
        const by = figures(to, row.indicator, codeOf(row)).active - figures(from, row.indicator, codeOf(row)).active
        return by < 0 ? [`${to.key} ${row.indicator} ${row.place.name} ${by}`] : []
      })
    })
    expect(falls).toEqual([
      'oct-2025 ucj.jakon Kota Bima -197',
      'oct-2025 ucj Asakota -34',
      'oct-2025 ucj Melayu -22',
      'oct-2025 ucj Jatiwangi -9',
      'oct-2025 ucj Jatibaru -4',
      'oct-2025 ucj Kolo -11',
    ])
  })

  it('records a cause for the fall of Jakon and none for that of Asakota', () => {
    expect(DEMO_DATA.findingNotes).toEqual([
      {
        snapshot: 'oct-2025',
        code: '8',
        place: 'r:52.72',
        indicator: 'ucj.jakon',
        cause: 'projects-ended',
        explanation: null,
      },
    ])
  })

  it('has no coverage far from its siblings in the invented snapshots (modified z-score at most 3,5)', () => {
    const median = (values: readonly number[]): number => {
      const sorted = values.toSorted((a, b) => a - b)
      const middle = sorted.length / 2
      const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN
      const high = sorted[Math.floor(middle)] ?? Number.NaN
      return (low + high) / 2
    }
    for (const snapshot of DEMO_DATA.snapshots.slice(0, 3)) {
      for (const kecamatan of KECAMATAN.filter((code) => kelurahanOf(code).length >= 8)) {
        const coverages = kelurahanOf(kecamatan).map((code) => {
          const { eligible, active } = figures(snapshot, 'ucj', code)
          return active / eligible
        })
        const centre = median(coverages)
        const spread = median(coverages.map((value) => Math.abs(value - centre)))
        for (const value of coverages) expect((0.6745 * Math.abs(value - centre)) / spread).toBeLessThanOrEqual(3.5)
      }
    }
  })

  it('keeps source and meaning of potensi the same throughout', () => {
    for (const snapshot of DEMO_DATA.snapshots) {
      expect(snapshot.dataset).toBe('ucj')
      expect(snapshot.source).toBe('BPJS Ketenagakerjaan Cabang Kota Bima')
      expect(snapshot.eligibleLabel).toBe('Angkatan kerja di luar ASN, TNI, dan Polri')
    }
    expect(DEMO_DATA.snapshots.map((snapshot) => snapshot.note === null)).toEqual([true, true, true, true, false])
  })
})
