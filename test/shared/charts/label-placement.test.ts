import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, crosses, overlaps, placeLabels, type Segment } from '../../../shared/charts/label-placement.ts'

const box = (left: number, top: number, width = 10, height = 10): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const bounds = box(0, 0, 100, 100)
const nothing = { bounds, boxes: [], segments: [], clearance: 0, labelGap: 0 }

describe('crosses', () => {
  test('sees a line through a corner of the box and not one that passes beside it', () => {
    expect(crosses(box(10, 10), { x1: 0, y1: 15, x2: 50, y2: 15 })).toBe(true)
    expect(crosses(box(10, 10), { x1: 5, y1: 12, x2: 12, y2: 5 })).toBe(false)
    expect(crosses(box(10, 10), { x1: 5, y1: 18, x2: 18, y2: 5 })).toBe(true)
    expect(crosses(box(10, 10), { x1: 12, y1: 12, x2: 14, y2: 14 })).toBe(true)
    expect(crosses(box(10, 10), { x1: 0, y1: 0, x2: 5, y2: 5 })).toBe(false)
    expect(crosses(box(10, 10), { x1: 10, y1: 0, x2: 10, y2: 40 })).toBe(false)
  })
})

describe('placeLabels', () => {
  test('takes the first candidate that is free', () => {
    const request = { candidates: [[box(10, 10)], [box(30, 10)], [box(50, 10)]], required: false }
    const around = { ...nothing, boxes: [box(15, 15)], segments: [{ x1: 35, y1: 0, x2: 35, y2: 90 }] }
    expect(placeLabels([request], around)).toEqual([{ index: 2, isFree: true }])
  })

  test('leaves out an optional label without room and forces a required one into the least bad place', () => {
    const candidates = [[box(10, 10)], [box(18, 10)]]
    const around = { ...nothing, boxes: [box(10, 10)] }
    expect(placeLabels([{ candidates, required: false }], around)).toEqual([null])
    expect(placeLabels([{ candidates, required: true }], around)).toEqual([{ index: 1, isFree: false }])
  })

  test('keeps labels beside each other apart where it can, so that they are not read as one', () => {
    const first = { candidates: [[box(10, 10)]], required: true }
    const beside = [box(22, 10)]
    const lower = [box(22, 21)]
    const around = { ...nothing, labelGap: 6 }
    const second = (candidates: readonly (readonly Box[])[]) =>
      placeLabels([first, { candidates, required: false }], around)[1]
    expect(second([beside, lower])).toEqual({ index: 1, isFree: true })
    expect(second([beside])).toEqual({ index: 0, isFree: true })
  })

  test('prefers crossing a line to leaving the picture', () => {
    const candidates = [[box(95, 10)], [box(10, 10)]]
    const segments = [{ x1: 0, y1: 15, x2: 90, y2: 15 }]
    expect(placeLabels([{ candidates, required: true }], { ...nothing, segments })).toEqual([
      { index: 1, isFree: false },
    ])
  })

  test('never lets a free label touch another label, an obstacle or the edge', () => {
    const coordinate = fc.integer({ min: -10, max: 100 })
    const anyBox = fc.tuple(coordinate, coordinate).map(([left, top]) => box(left, top))
    const segment: fc.Arbitrary<Segment> = fc.record({ x1: coordinate, y1: coordinate, x2: coordinate, y2: coordinate })
    const request = fc.record({
      candidates: fc.array(
        anyBox.map((one) => [one]),
        { minLength: 1, maxLength: 6 },
      ),
      required: fc.boolean(),
    })
    const arbitrary = fc.record({
      requests: fc.array(request, { maxLength: 8 }),
      boxes: fc.array(anyBox, { maxLength: 4 }),
      segments: fc.array(segment, { maxLength: 4 }),
    })
    fc.assert(
      fc.property(arbitrary, ({ requests, boxes, segments }) => {
        const taken: Box[] = [...boxes]
        placeLabels(requests, { bounds, boxes, segments, clearance: 1, labelGap: 3 }).forEach((placement, i) => {
          const wanted = requests[i]
          if (!wanted) throw new Error('more placements than labels')
          if (!placement) {
            expect(wanted.required).toBe(false)
            return
          }
          const chosen = wanted.candidates[placement.index]?.[0]
          if (!chosen) throw new Error('no such candidate')
          if (placement.isFree) {
            expect(taken.some((other) => overlaps(chosen, other))).toBe(false)
            expect(segments.some((line) => crosses(chosen, line))).toBe(false)
            expect(Math.min(chosen.left, chosen.top)).toBeGreaterThanOrEqual(0)
            expect(Math.max(chosen.right, chosen.bottom)).toBeLessThanOrEqual(100)
          } else expect(wanted.required).toBe(true)
          taken.push(chosen)
        })
      }),
      { numRuns: 300 },
    )
  })
})
