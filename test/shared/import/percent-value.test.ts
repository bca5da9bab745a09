import { describe, expect, test } from 'vitest'
import { type Notation, readPercent } from '../../../shared/import/percent-value.ts'
import type { RawCell } from '../../../shared/import/raw-cell.ts'

const KENDARI = { eligible: 140_940, active: 49_397 }
const NOTHING = { eligible: null, active: null }

const text = (value: string): RawCell => ({ row: 2, column: 3, kind: 'text', text: value })
const number = (value: number, shown: string, percentFormat = false): RawCell => ({
  row: 2,
  column: 3,
  kind: 'number',
  text: shown,
  number: value,
  percentFormat,
})
const percentOf = (
  cell: RawCell,
  figures: typeof KENDARI | typeof NOTHING = NOTHING,
  notation: Notation | null = null,
) => {
  const reading = readPercent(cell, notation, figures)
  return reading.ok ? reading.percent : reading.problem.code
}

describe('a stated percentage', () => {
  test.each([
    ['35,05%', '35,05%'],
    ['35,05 %', '35,05 %'],
    ['35.05', '35.05'],
    ["'35,05", '35,05'],
    ['104,35%', '104,35%'],
    ['0,35%', '0,35%'],
    ['35,048247', '35,048247'],
    ['1.234,5', '1234,5'],
    ['-', null],
    ['n/a', null],
  ])('%s is kept as %s', (value, kept) => {
    expect(percentOf(text(value))).toBe(kept)
  })

  test('in a number cell has the digits that the cell shows', () => {
    expect(percentOf(number(0.350482474812, '35,05%', true))).toBe('35,05%')
    expect(percentOf(number(35.0482474812, '35,05'))).toBe('35,05')
  })

  test('written as a share becomes a percentage when the counts of its row say so', () => {
    expect(readPercent(number(0.3505, '0,3505'), null, KENDARI)).toEqual({
      ok: true,
      percent: '35,05%',
      fromShare: true,
    })
    expect(percentOf(text('1'), { eligible: 10, active: 10 })).toBe('100%')
  })

  test('below one that the counts confirm as a percentage gets its sign', () => {
    expect(percentOf(text('0,35'), { eligible: 1000, active: 4 })).toBe('0,35%')
  })

  test('written as 0,3505 without counts is a problem that offers both readings', () => {
    expect(readPercent(text('0,3505'), null, NOTHING)).toEqual({
      ok: false,
      problem: { code: 'percent-share', params: { percent: '35,05%' } },
    })
  })

  test('with a mark before three digits asks for the notation', () => {
    expect(percentOf(text('35,048'))).toBe('percent-notation')
    expect(percentOf(text('35,048'), KENDARI)).toBe('35,048')
    expect(percentOf(text('35,048'), NOTHING, 'id')).toBe('35,048')
    expect(percentOf(text('35,048'), NOTHING, 'en')).toBe('35048')
    expect(percentOf(text('35.048'), NOTHING, 'en')).toBe('35.048')
  })

  test.each([
    ['tinggi', 'percent-text'],
    ['-3,5%', 'percent-negative'],
    ['35,05,1', 'percent-text'],
  ])('refuses %s as %s', (value, code) => {
    expect(percentOf(text(value))).toBe(code)
  })
})
