import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRowsIn, type Value } from './sheet-of.ts'

const PLACES = [
  'Raba',
  'Kec. Mpunda',
  'Asakota',
  'RASANAE BARAT',
  'Bima',
  'Kota Bima',
  'JUMLAH',
  'Sumber: BPJS',
  'Penaraga',
  'Lain-lain',
]

const place = fc.oneof(fc.constantFrom<Value>(...PLACES, null, '', '-'), fc.string({ maxLength: 12 }))
const code = fc.constantFrom<Value>(null, '52.72', '52.72.04', '5272041001', '52.06', 'x', 52.72, 5272)
const figure = fc.oneof(
  fc.constantFrom<Value>(null, '', '-', 'n/a', '140.940', '140,940', '12a', '-3', 140.94, '35,05%', true),
  fc.integer({ min: -5, max: 200_000 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.string({ maxLength: 6 }),
)
const row = fc.oneof(
  fc.tuple(code, place, figure, figure, figure, figure).map((values): Value[] => values),
  fc.constant<Value[]>([]),
)

describe('for any rows under a header', () => {
  test('accepted, problem and skipped rows add up to the rows read, and no row is lost without a reason', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const head: Value[] = ['kode', 'wilayah', 'potensi', 'aktif', 'persen', 'aktif_pu']
        const filled: Value[][] = [head, ['52.72.01', null, 1, 1, null, null], ...rows]
        const result = readRowsIn('52.72', filled)
        const { read, accepted, problem, skipped } = result.counts
        expect(accepted + problem + skipped).toBe(read)
        expect(Object.values(result.skipped).reduce((sum, count) => sum + count, 0)).toBe(skipped)
        expect(Math.min(...Object.values(result.skipped))).toBeGreaterThanOrEqual(0)
        const named = new Set(
          result.problems.flatMap(({ row: at, params }) => [
            at,
            ...String(params.rows ?? '')
              .split(', ')
              .map(Number),
          ]),
        )
        expect(named.size === 0).toBe(problem === 0)
        expect(result.problems.every(({ row: at }) => at >= 2 && at <= read + 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('every accepted figure is a whole number of at least 0 or unknown, and each region has each indicator once', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const head: Value[] = ['kode', 'wilayah', 'potensi', 'aktif', 'persen', 'aktif_pu']
        const { observations } = readRowsIn('52.72', [head, ['52.72.01', null, 1, 1, null, null], ...rows])
        for (const { eligible, active } of observations) {
          for (const count of [eligible, active])
            expect(count === null || (Number.isSafeInteger(count) && count >= 0)).toBe(true)
        }
        const keys = observations.map(
          ({ place: at, indicator }) => `${at.kind === 'region' ? at.code : at.id} ${indicator}`,
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 },
    )
  })
})
