import { describe, expect, it } from 'vitest'
import { trend } from '../../../shared/calc/trend.ts'
import { formatPercent } from '../../../shared/format/number.ts'
import { BIMA, observation, regionPlace, snapshot } from './examples.ts'

const KOTA = regionPlace('52.72', 'Kota Bima')
const at = (asOf: string, figures: { eligible: number | null; active: number | null }, head = {}) =>
  snapshot(asOf, [observation('ucj', KOTA, figures)], head)

describe('trend', () => {
  it('gives the coverage at each as-of day, oldest first', () => {
    const points = trend(
      [
        at('2025-10-30', BIMA.october2025, { status: 'draft' }),
        at('2024-10-31', BIMA.october2024),
        at('2025-06-30', BIMA.june2025),
      ],
      'ucj',
      '52.72',
    )
    expect(points.map(({ asOf, status, coverage }) => [asOf, status, formatPercent(coverage)])).toEqual([
      ['2024-10-31', 'final', '32,59'],
      ['2025-06-30', 'final', '35,24'],
      ['2025-10-30', 'draft', '37,95'],
    ])
  })

  it('keeps a day without a row or with an unknown count as a gap', () => {
    const stated = snapshot('2025-06-30', [
      { ...observation('ucj', KOTA, { eligible: null, active: null }), statedPercent: '37,59%' },
    ])
    const points = trend(
      [snapshot('2025-02-28', []), at('2025-05-31', { eligible: null, active: 22_418 }), stated],
      'ucj',
      '52.72',
    )
    expect(points.map(({ figures, coverage }) => [figures, coverage])).toEqual([
      [null, null],
      [{ eligible: null, active: 22_418 }, null],
      [{ eligible: null, active: null }, null],
    ])
  })

  it('marks where label or source of the potensi changed since the point before', () => {
    const points = trend(
      [
        at('2024-10-31', BIMA.october2024),
        at('2025-06-30', BIMA.june2025, { source: 'BPS' }),
        at('2025-08-31', BIMA.june2025, { source: 'BPS' }),
        at('2025-10-30', BIMA.october2025, { source: 'BPS', eligibleLabel: 'Angkatan kerja' }),
      ],
      'ucj',
      '52.72',
    )
    expect(points.map(({ eligibleChanged }) => eligibleChanged)).toEqual([false, true, false, true])
  })

  it('shows only the newest version of a day', () => {
    const points = trend(
      [
        at('2025-06-30', BIMA.june2025, { version: 2 }),
        at('2025-06-30', BIMA.october2024, { version: 1 }),
        at('2025-06-30', BIMA.october2025, { version: 3, status: 'draft' }),
      ],
      'ucj',
      '52.72',
    )
    expect(points).toHaveLength(1)
    expect(points[0]).toMatchObject({ figures: BIMA.october2025, status: 'draft' })
  })

  it('is empty without snapshots', () => {
    expect(trend([], 'ucj', '52.72')).toEqual([])
  })
})
