import { describe, expect, it } from 'vitest'
import {
  segmentsDoubtedAt,
  segmentsLookEligible,
  withoutDoubtedSegments,
} from '../../../shared/calc/doubted-segments.ts'
import { KENDARI, observation, regionPlace, snapshot } from './examples.ts'

const PLACE = regionPlace('74.71', 'Kota Kendari')
const REGION = { code: '74.71', name: 'Kota Kendari' }

const kendari = (pu: number) =>
  snapshot('2025-06-08', [
    observation('ucj', PLACE, KENDARI),
    observation('ucj.pu', PLACE, { eligible: 88_357, active: pu }),
    observation('ucj.bpu', PLACE, { eligible: 36_140, active: 36_140 }),
    observation('ucj.jakon', PLACE, { eligible: 16_443, active: 16_443 }),
    observation('ucj', regionPlace('74.71.01'), { eligible: 10, active: 5 }),
    observation('ucj.pu', regionPlace('74.71.01'), { eligible: 10, active: 5 }),
  ])

describe('segments look like potensi', () => {
  it.each([
    ['as in Kendari', [88_357, 36_140, 16_443], KENDARI, true],
    ['not when they add up to something else', [88_356, 36_140, 16_443], KENDARI, false],
    ['not when one is unknown', [140_940, null], KENDARI, false],
    ['not at full coverage', [60, 40], { eligible: 100, active: 100 }, false],
    ['also when the total of active people is unknown', [60, 40], { eligible: 100, active: null }, true],
    ['not where nobody is eligible', [0], { eligible: 0, active: null }, false],
    ['not without potensi', [60, 40], { eligible: null, active: 100 }, false],
    ['not without segments', [], KENDARI, false],
  ] as const)('%s', (_name, active, whole, expected) => expect(segmentsLookEligible(active, whole)).toBe(expected))
})

describe('a snapshot without doubted segments', () => {
  it('has no active people of segments there, but everything else', () => {
    const given = kendari(88_357)
    const kept = withoutDoubtedSegments(given)
    expect(segmentsDoubtedAt(given, REGION)).toBe(true)
    expect(segmentsDoubtedAt(given, { code: '74.71.01', name: '' })).toBe(false)
    expect(kept.observations.map(({ eligible, active }) => [eligible, active])).toEqual([
      [140_940, 49_397],
      [88_357, null],
      [36_140, null],
      [16_443, null],
      [10, 5],
      [10, 5],
    ])
  })

  it('is the snapshot itself where nothing is doubted', () => {
    const given = kendari(35_000)
    expect(withoutDoubtedSegments(given)).toBe(given)
    const whole = snapshot('2025-06-08', [observation('ucj', PLACE, KENDARI)])
    expect(withoutDoubtedSegments(whole)).toBe(whole)
  })
})
