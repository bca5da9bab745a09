import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCount, formatHundredths } from '../../../shared/format/number.ts'
import { typedCount, typedHundredths, typedRupiah } from '../../../shared/format/typed-number.ts'

describe('a typed percentage', () => {
  it.each([
    ['62,22', 6222],
    ['62.22', 6222],
    [' 62,2 % ', 6220],
    ['45', 4500],
    ['0', 0],
    ['100', 10_000],
    ['0,07', 7],
  ])('%s is %i hundredths', (text, hundredths) => expect(typedHundredths(text)).toBe(hundredths))

  it.each(['', '100,01', '62,222', '-1', '1.234', 'enam', '6 2', '62,'])('%j is none', (text) =>
    expect(typedHundredths(text)).toBeNull(),
  )

  it('is read back as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(typedHundredths(formatHundredths(hundredths))).toBe(hundredths)
      }),
    )
  })
})

describe('a typed count', () => {
  it.each(['', '1,5', '38.29', '1.2345', '-3', '12 orang', '99999999999999999999'])('%j is none', (text) =>
    expect(typedCount(text)).toBeNull(),
  )

  it('is read back as it is printed and without dots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (count) => {
        expect(typedCount(formatCount(count))).toBe(count)
        expect(typedCount(String(count))).toBe(count)
      }),
    )
  })
})

describe('typed rupiah', () => {
  it.each(['16.800', '16800', 'Rp16.800', 'rp 16.800', 'Rp. 16.800,00', '16.800,-', 'Rp\u00a016.800'])(
    '%j is 16800',
    (text) => expect(typedRupiah(text)).toBe(16_800),
  )

  it.each(['16800,50', '16.800,5', 'Rp', '', '16,800', '-5', 'Rp16.80', '16800 rupiah'])('%j is none', (text) =>
    expect(typedRupiah(text)).toBeNull(),
  )
})
