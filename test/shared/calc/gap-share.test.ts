import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapShares } from '../../../shared/calc/gap-share.ts'
import { compare, rational, sumOf } from '../../../shared/calc/rational.ts'
import { gapPeople } from '../../../shared/calc/target-gap.ts'
import { formatPercent } from '../../../shared/format/number.ts'
import { BIMA_DISTRICTS } from './examples.ts'

const anyRows = fc
  .array(fc.option(fc.integer({ min: -1000, max: 1_000_000 }), { nil: null, freq: 5 }), { maxLength: 30 })
  .map((list) => list.map((people, position) => ({ key: String(position), people })))

describe('gapShares', () => {
  const sample = gapShares(
    BIMA_DISTRICTS.map(([, name, eligible, active]) => ({
      key: name,
      people: gapPeople({ eligible, active }, { kind: 'percent', hundredths: 4500 }),
    })),
  )

  it('ranks the kecamatan of the sample and finds three of them holding 86,03 percent', () => {
    expect(sample.total).toBe(4824)
    expect(sample.rows.map(({ key, people, share }) => [key, people, formatPercent(share)])).toEqual([
      ['Asakota', 1697, '35,18'],
      ['Rasanae Timur', 1534, '31,80'],
      ['Raba', 919, '19,05'],
      ['Rasanae Barat', 381, '7,90'],
      ['Mpunda', 293, '6,07'],
    ])
    expect(sample.rows.map(({ within80 }) => within80)).toEqual([true, true, true, false, false])
    expect(formatPercent(sample.rows[2]?.cumulative ?? null)).toBe('86,03')
    expect(formatPercent(sample.rows[4]?.cumulative ?? null)).toBe('100,00')
  })

  it('stops the leading group exactly at 80 percent', () => {
    const within = (list: readonly number[]) =>
      gapShares(list.map((people, position) => ({ key: String(position), people }))).rows.map((row) => row.within80)
    expect(within([50, 30, 20])).toEqual([true, true, false])
    expect(within([50, 29, 21])).toEqual([true, true, true])
    expect(within([80, 20])).toEqual([true, false])
    expect(within([79, 21])).toEqual([true, true])
    expect(within([100])).toEqual([true])
  })

  it('puts reached places last with nothing, and names unknown ones outside every sum', () => {
    const result = gapShares([
      { key: 'reached', people: -40 },
      { key: 'unknown', people: null },
      { key: 'exact', people: 0 },
      { key: 'short', people: 10 },
    ])
    expect(result.total).toBe(10)
    expect(result.unknown).toEqual(['unknown'])
    expect(result.rows.map(({ key, people, within80 }) => [key, people, within80])).toEqual([
      ['short', 10, true],
      ['exact', 0, false],
      ['reached', 0, false],
    ])
  })

  it('has no shares when nobody is missing or nothing is known', () => {
    expect(gapShares([])).toEqual({ total: 0, rows: [], unknown: [] })
    expect(gapShares([{ key: 'a', people: -1 }]).rows).toEqual([
      { key: 'a', people: 0, share: null, cumulative: null, within80: false },
    ])
    expect(gapShares([{ key: 'a', people: null }])).toEqual({ total: 0, rows: [], unknown: ['a'] })
  })

  it('keeps every row, orders by size, and its shares add up to one exactly', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const result = gapShares(rows)
        expect(result.rows.length + result.unknown.length).toBe(rows.length)
        const sizes = result.rows.map(({ people }) => people)
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        if (result.total === 0) return
        const shares = result.rows.flatMap(({ share }) => (share === null ? [] : [share]))
        expect(compare(sumOf(shares), rational(1))).toBe(0)
        const group = result.rows.filter(({ within80 }) => within80)
        const held = group.reduce((sum, { people }) => sum + people, 0)
        const smallest = group.at(-1)?.people ?? 0
        expect(held * 5).toBeGreaterThanOrEqual(result.total * 4)
        expect((held - smallest) * 5).toBeLessThan(result.total * 4)
      }),
    )
  })

  it('keeps equal gaps in their given order and refuses a sum beyond the safe integers', () => {
    const equal = [
      { key: 'b', people: 5 },
      { key: 'a', people: 5 },
    ]
    expect(gapShares(equal).rows.map(({ key }) => key)).toEqual(['b', 'a'])
    const huge = [
      { key: 'a', people: Number.MAX_SAFE_INTEGER },
      { key: 'b', people: 1 },
    ]
    expect(() => gapShares(huge)).toThrow(RangeError)
  })
})
