import { describe, expect, test } from 'vitest'
import type { CheckInput } from '../../../shared/checks/check-input.ts'
import type { Count } from '../../../shared/domain/snapshot.ts'
import { codesOf, findingsFor, only, percentGoal, row, targetOf } from './examples.ts'

const KENDARI_TARGET = targetOf(percentGoal(6222))

describe('a stated belum terlindungi', () => {
  const check = (stated: number, eligible: Count, active: Count, more: Partial<CheckInput> = {}) =>
    only(findingsFor([row('ucj', eligible, active, { statedUncovered: stated })], more), '4')

  test('that is not potensi minus peserta aktif is a finding', () => {
    expect(check(91_453, 140_940, 49_397)).toEqual([
      expect.objectContaining({ stated: 91_453, eligible: 140_940, active: 49_397, seems: null }),
    ])
    expect(check(91_543, 140_940, 49_397)).toEqual([])
  })

  test('that is the distance to the target is recognised', () => {
    expect(check(38_296, 140_940, 49_397, { target: KENDARI_TARGET })[0]?.seems).toBe('target-gap')
    expect(check(38_295, 140_940, 49_397, { target: KENDARI_TARGET })[0]?.seems).toBeNull()
  })

  test.each([
    [0, null, 5],
    [0, 5, null],
    [0, 100, 100],
    [0, 100, 120],
  ])('%i beside %s and %s is silent', (stated, eligible, active) => {
    expect(check(stated, eligible, active)).toEqual([])
  })
})

describe('a stated gap', () => {
  const check = (stated: number, more: Partial<CheckInput> = {}, eligible: Count = 140_940, active: Count = 49_397) =>
    only(findingsFor([row('ucj', eligible, active, { statedGap: stated })], more), '5')

  test('that is the computed distance to the target is no finding', () => {
    expect(check(38_296, { target: KENDARI_TARGET })).toEqual([])
  })

  test('that is belum terlindungi is recognised', () => {
    expect(check(91_543, { target: KENDARI_TARGET })).toEqual([
      expect.objectContaining({
        computed: 38_296,
        seems: 'uncovered',
        otherTarget: null,
        appliedEqually: false,
        year: 2025,
      }),
    ])
  })

  test('that is the distance to another known target is recognised', () => {
    const other = targetOf(percentGoal(6494), { id: 9, region: '52', year: 2026 })
    const need = Math.ceil((6494 * 140_940) / 10_000) - 49_397
    expect(check(need, { target: KENDARI_TARGET, otherTargets: [other] })).toEqual([
      expect.objectContaining({ seems: 'other-target', otherTarget: { goal: other.goal, year: 2026 } }),
    ])
    expect(check(need, { target: KENDARI_TARGET })[0]?.seems).toBeNull()
  })

  test('that is 0 while people are missing is a finding', () => {
    expect(check(0, { target: KENDARI_TARGET })).toEqual([expect.objectContaining({ stated: 0, computed: 38_296 })])
  })

  test('beside a reached target may be 0 or the surplus, nothing else', () => {
    const target = targetOf(percentGoal(4500))
    expect(check(0, { target }, 68_412, 31_001)).toEqual([])
    expect(check(215, { target }, 68_412, 31_001)).toEqual([])
    expect(check(214, { target }, 68_412, 31_001)).toEqual([expect.objectContaining({ computed: 0, seems: null })])
  })

  test('without a target is reported only when it is recognised', () => {
    expect(check(91_543)).toEqual([expect.objectContaining({ computed: null, seems: 'uncovered', year: 2025 })])
    expect(check(12_345)).toEqual([])
  })

  test.each([
    [null, 49_397],
    [140_940, null],
    [0, 0],
  ])('beside potensi %s and peserta aktif %s is silent', (eligible, active) => {
    expect(check(5, { target: KENDARI_TARGET }, eligible, active)).toEqual([])
  })

  test('below the region is measured with the percentage applied alike, never with a target in people', () => {
    const rows = [row('ucj', 13_588, 4418, { at: '52.72.03', statedGap: 9170 })]
    expect(only(findingsFor(rows, { target: targetOf(percentGoal(4500)) }), '5')).toEqual([
      expect.objectContaining({ computed: 1697, appliedEqually: true, seems: 'uncovered' }),
    ])
    const inPeople = targetOf({ kind: 'people', people: 30_000 })
    expect(only(findingsFor(rows, { target: inPeople }), '5')).toEqual([
      expect.objectContaining({ computed: null, appliedEqually: false, seems: 'uncovered' }),
    ])
  })

  test('of another indicator is not measured with this target', () => {
    const rows = [row('ucj.pu', 100, 40, { statedGap: 7 })]
    expect(codesOf(findingsFor(rows, { target: KENDARI_TARGET }))).toEqual([])
  })
})
