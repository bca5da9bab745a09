import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MeasuredUnit, paginate } from '../../../renderer/print/paginate.ts'

const unit = (height: number, more: Partial<MeasuredUnit> = {}): MeasuredUnit => ({
  height,
  before: 0,
  after: 0,
  keep: false,
  lines: 1,
  header: null,
  ...more,
})
const row = (table: string, keep = false) => unit(20, { keep, header: { table, height: 30 } })
const unitsOn = (units: readonly MeasuredUnit[], capacity: number) =>
  paginate(units, capacity).map((page) => page.map((placed) => placed.unit))

describe('pages', () => {
  it('are filled from the top, with the larger of the two spaces between units but none above the first', () => {
    expect(unitsOn([unit(50, { before: 90, after: 20 }), unit(30, { before: 10 }), unit(1)], 100)).toEqual([
      [0, 1],
      [2],
    ])
    expect(unitsOn([unit(50, { after: 10 }), unit(30, { before: 20 })], 100)).toEqual([[0, 1]])
    expect(unitsOn([unit(50, { after: 10 }), unit(31, { before: 20 })], 100)).toEqual([[0], [1]])
    expect(unitsOn([unit(50, { after: 20 }), unit(31, { before: 10 })], 100)).toEqual([[0], [1]])
    expect(unitsOn([], 100)).toEqual([])
  })

  it('keep a heading with the first lines of its paragraph', () => {
    const heading = unit(20, { keep: true })
    expect(unitsOn([unit(60), heading, unit(100, { lines: 5 })], 100)).toEqual([[0], [1, 2], [2]])
    expect(unitsOn([unit(40), heading, unit(100, { lines: 5 })], 100)).toEqual([[0, 1, 2], [2]])
  })

  it('part a paragraph so that two lines stand on each side', () => {
    expect(paginate([unit(30), unit(100, { lines: 10 })], 100)).toEqual([
      [
        { unit: 0, fromLine: 0, toLine: 1 },
        { unit: 1, fromLine: 0, toLine: 7 },
      ],
      [{ unit: 1, fromLine: 7, toLine: 10 }],
    ])
    expect(paginate([unit(10), unit(100, { lines: 10 })], 100)[0]?.[1]?.toLine).toBe(8)
    expect(unitsOn([unit(85), unit(30, { lines: 3 })], 100)).toEqual([[0], [1]])
  })

  it('repeat the header of a table, which takes its room on each page', () => {
    expect(unitsOn([row('a'), row('a'), row('a'), row('a'), row('a')], 100)).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
    expect(unitsOn([row('a'), row('b')], 99)).toEqual([[0], [1]])
    expect(unitsOn([row('a'), row('b')], 100)).toEqual([[0, 1]])
  })

  it('keep caption, rows and note of a short table together, and give up a chain longer than a page', () => {
    const table = [unit(10, { keep: true }), row('a', true), row('a', true), unit(5)]
    expect(unitsOn([unit(40), ...table], 100)).toEqual([[0], [1, 2, 3, 4]])
    expect(
      unitsOn(
        Array.from({ length: 6 }, (_, index) => unit(40, { keep: index < 5 })),
        100,
      ),
    ).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ])
  })

  it('give what is higher than a page a page of its own, and part what has lines', () => {
    expect(unitsOn([unit(10), unit(300), unit(10)], 100)).toEqual([[0], [1], [2]])
    expect(paginate([unit(300, { lines: 30 })], 100).map((page) => page.length)).toEqual([1, 1, 1])
  })

  it('hold every line of every unit exactly once and in order, whatever the units are', () => {
    const units = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 250 }),
        before: fc.integer({ min: 0, max: 20 }),
        after: fc.integer({ min: 0, max: 20 }),
        keep: fc.boolean(),
        lines: fc.integer({ min: 1, max: 12 }),
        header: fc.option(fc.record({ table: fc.constantFrom('a', 'b'), height: fc.integer({ min: 1, max: 40 }) }), {
          nil: null,
        }),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(units, (given) => {
        const lines = paginate(given, 100)
          .flat()
          .flatMap(({ unit: index, fromLine, toLine }) =>
            Array.from({ length: toLine - fromLine }, (_, at) => `${index}.${fromLine + at}`),
          )
        expect(lines).toEqual(
          given.flatMap(({ lines: count }, index) => Array.from({ length: count }, (_, at) => `${index}.${at}`)),
        )
      }),
    )
  })
})
