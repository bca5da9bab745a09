import { type ChartLook, px, type TextStyle } from './chart-look.ts'
import { ascentOf, descentOf, type Measure, type PlacedText } from './chart-text.ts'
import { type Box, type LabelRequest, placeLabels, type Segment } from './label-placement.ts'

/** A trend as it lies on the canvas, in pixels. */
export interface TrendGeometry {
  /** Where labels may stand. */
  readonly bounds: Box
  /** Known values in order of time; `joined` says that a line leads to it from the point before. */
  readonly points: readonly {
    readonly x: number
    readonly y: number
    readonly label: string
    readonly joined: boolean
  }[]
  /** Days whose value is unknown. */
  readonly unknown: readonly number[]
  readonly target: { readonly left: number; readonly right: number; readonly y: number; readonly label: string } | null
  /** The arrow from the newest point up to the target; when they are too close only its words are drawn. */
  readonly gap: {
    readonly x: number
    readonly bottom: number
    readonly top: number
    readonly label: string
    readonly hasArrow: boolean
  } | null
  /** Its line starts at the newest point, or at `start`. */
  readonly projection: {
    readonly x: number
    readonly y: number
    readonly label: string
    readonly start: { readonly x: number; readonly y: number } | null
  } | null
  /** Days on which the denominator changed. */
  readonly breaks: readonly number[]
}

interface Request extends LabelRequest {
  readonly lines: readonly Line[]
}

interface Pen {
  readonly look: ChartLook
  readonly measure: Measure
}

/** Air between labels and lines, and beside the arrow, in points. */
const CLEARANCE = 0.75
/** Air between two labels on one line, more than twice a space between words. */
const LABEL_GAP = 6
const ARROW_AIR = 2
const UNKNOWN = '–'
const PROJECTION = 'proyeksi'
const ELIGIBLE_CHANGED = 'potensi diperbarui'

/** A placed text; a free one touches no line, so its white edge belongs under the lines. */
export interface TrendText extends PlacedText {
  readonly isFree: boolean
}

/** Air between the hollow point and words to its right, in points. */
export const PROJECTION_GAP = 3

/** A text in its style. */
export interface Line {
  readonly text: string
  readonly style: TextStyle
}

/** Returns what stands at a projected value: its figure and the word "proyeksi". */
export const projectionLines = (label: string, look: ChartLook): readonly [Line, Line] => [
  { text: label, style: { ...look.text.value, weight: 400 } },
  { text: PROJECTION, style: look.text.note },
]

/** Returns all texts inside the plot of a trend, placed so that they keep clear of lines and of each other; the least important are left out. */
export const trendTexts = (geometry: TrendGeometry, look: ChartLook, measure: Measure): readonly TrendText[] => {
  const pen = { look, measure }
  const requests = [
    ...geometry.unknown.map((x) => unknownRequest(pen, x, geometry.bounds.bottom)),
    ...newestRequest(pen, geometry),
    ...gapRequest(pen, geometry),
    ...projectionRequest(pen, geometry),
    ...targetRequest(pen, geometry),
    ...earlierRequests(pen, geometry),
    ...geometry.breaks.map((x) => breakRequest(pen, geometry, x)),
  ]
  const reach = px(look, look.line.point + look.line.ring)
  const marks = [...geometry.points, ...(geometry.projection ? [geometry.projection] : [])]
  const boxes = marks.map(({ x, y }) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }))
  const places = placeLabels(requests, {
    bounds: geometry.bounds,
    boxes: [...boxes, ...arrowBoxes(geometry, px(look, ARROW_AIR))],
    segments: segmentsOf(geometry),
    clearance: px(look, CLEARANCE),
    labelGap: px(look, LABEL_GAP),
  })
  return requests.flatMap((request, i) => {
    const place = places[i]
    if (!place) return []
    return request.lines.map((line, n) => ({
      ...placedAt(look, line, request.candidates[place.index]?.[n]),
      isFree: place.isFree,
    }))
  })
}

const placedAt = (look: ChartLook, line: Line, box: Box | undefined): PlacedText => {
  if (!box) throw new RangeError(`no place for ${line.text}`)
  return { ...line, x: box.left, baseline: box.bottom - descentOf(look, line.style), align: 'left' }
}

const arrowBoxes = ({ gap }: TrendGeometry, air: number): readonly Box[] =>
  gap?.hasArrow ? [{ left: gap.x - air, right: gap.x + air, top: gap.top, bottom: gap.bottom }] : []

const segmentsOf = ({ points, target, projection }: TrendGeometry): readonly Segment[] => {
  const segments: Segment[] = []
  points.forEach((point, i) => {
    const before = points[i - 1]
    if (before && point.joined) segments.push({ x1: before.x, y1: before.y, x2: point.x, y2: point.y })
  })
  const last = points.at(-1)
  const start = projection?.start ?? last
  if (projection && start) segments.push({ x1: start.x, y1: start.y, x2: projection.x, y2: projection.y })
  if (target) segments.push({ x1: target.left, y1: target.y, x2: target.right, y2: target.y })
  return segments
}

const heightOf = (pen: Pen, style: TextStyle): number => ascentOf(pen.look, style) + descentOf(pen.look, style)

/** The box of a line whose middle stands at `x` plus `shift` times its width, with its upper edge at `top`. */
const boxAt = (pen: Pen, line: Line, x: number, shift: number, top: number): Box => {
  const width = pen.measure(line.text, line.style)
  const left = x + (shift - 0.5) * width
  return { left, right: left + width, top, bottom: top + heightOf(pen, line.style) }
}

type Side = 'above' | 'below'

const SHIFTS = [0, -0.25, 0.25, -0.5, 0.5] as const
/** Further from the point, in points, when the place next to it is taken. */
const LIFTS = [0, 4, 9] as const

const aroundPoint = (pen: Pen, line: Line, x: number, y: number, sides: readonly Side[]): Box[][] => {
  const { look } = pen
  const reach = px(look, look.line.point + look.line.ring)
  const height = heightOf(pen, line.style)
  const topOf = (side: Side, lift: number): number =>
    side === 'above' ? y - reach - px(look, 0.9 + lift) - height : y + reach + px(look, 2.2 + lift)
  const vertical = LIFTS.flatMap((lift) =>
    sides.flatMap((side) => SHIFTS.map((shift) => [boxAt(pen, line, x, shift, topOf(side, lift))])),
  )
  const beside = reach + px(look, 2.5)
  const width = pen.measure(line.text, line.style)
  const middle = y - height / 2
  const besides = [-1, 1].map((side) => [boxAt(pen, line, x + side * (beside + width / 2), 0, middle)])
  return [
    ...vertical.slice(0, sides.length * SHIFTS.length),
    ...besides,
    ...vertical.slice(sides.length * SHIFTS.length),
  ]
}

const newestRequest = (pen: Pen, { points, gap }: TrendGeometry): Request[] => {
  const newest = points.at(-1)
  if (!newest) return []
  const line = { text: newest.label, style: pen.look.text.newest }
  const sides: readonly Side[] = gap?.hasArrow ? ['below', 'above'] : ['above', 'below']
  return [{ lines: [line], candidates: aroundPoint(pen, line, newest.x, newest.y, sides), required: true }]
}

/** The first value is required, the others come newest first. */
const earlierRequests = (pen: Pen, { points }: TrendGeometry): Request[] => {
  const style = pen.look.text.value
  const request = (point: TrendGeometry['points'][number], required: boolean): Request => {
    const line = { text: point.label, style }
    return { lines: [line], candidates: aroundPoint(pen, line, point.x, point.y, ['above', 'below']), required }
  }
  const earlier = points.slice(0, -1)
  const first = earlier.shift()
  return [...(first ? [request(first, true)] : []), ...earlier.reverse().map((point) => request(point, false))]
}

const gapRequest = (pen: Pen, { gap, target, points }: TrendGeometry): Request[] => {
  const newest = points.at(-1)
  if (!gap || !target || !newest) return []
  const line = { text: gap.label, style: pen.look.text.note }
  const height = heightOf(pen, line.style)
  const aside = px(pen.look, ARROW_AIR + 1.5) + pen.measure(line.text, line.style) / 2
  const beside = [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((part) =>
    [-1, 1].map((side) => {
      const middle = gap.top + (gap.bottom - gap.top) * part
      return [boxAt(pen, line, gap.x + side * aside, 0, middle - height / 2)]
    }),
  )
  const aboveTarget = [0, -0.5, 0.5, -0.8, -1.1, -1.4, -1.7].map((shift) => [
    boxAt(pen, line, gap.x, shift, target.y - px(pen.look, 2) - height),
  ])
  const underPoint = [1.5, 2.6].map((lines) => [boxAt(pen, line, gap.x, 0, newest.y + lines * height)])
  return [{ lines: [line], candidates: [...beside, ...aboveTarget, ...underPoint], required: true }]
}

const targetRequest = (pen: Pen, { target }: TrendGeometry): Request[] => {
  if (!target) return []
  const line = { text: target.label, style: pen.look.text.target }
  const height = heightOf(pen, line.style)
  const half = pen.measure(line.text, line.style) / 2
  const first = target.left + half + px(pen.look, 1)
  const last = target.right - half
  const candidates = [target.y - px(pen.look, 1.8) - height, target.y + px(pen.look, 2.8)].flatMap((top) =>
    [0, 0.25, 0.5, 0.75, 1].map((part) => [boxAt(pen, line, first + (last - first) * part, 0, top)]),
  )
  return [{ lines: [line], candidates, required: true }]
}

const projectionRequest = (pen: Pen, { projection }: TrendGeometry): Request[] => {
  if (!projection) return []
  const { look } = pen
  const { x, y } = projection
  const [figure, word] = projectionLines(projection.label, look)
  const reach = px(look, look.line.point + look.line.ring)
  const figureHeight = heightOf(pen, figure.style)
  const wordHeight = heightOf(pen, word.style)
  const above = y - reach - px(look, 0.9)
  const air = px(look, 0.8)
  const below = y + reach + px(look, 2)
  const pair = (figureTop: number, wordTop: number, middle: number, shift: number): Box[] => [
    boxAt(pen, figure, middle, shift, figureTop),
    boxAt(pen, word, middle, shift, wordTop),
  ]
  const split = pair(above - figureHeight, below, x, 0)
  const vertical = [0, -0.25, 0.25, 0.5, -0.5].flatMap((shift) => [
    pair(above - wordHeight - air - figureHeight, above - wordHeight, x, shift),
    pair(below, below + figureHeight + air, x, shift),
  ])
  const width = Math.max(pen.measure(figure.text, figure.style), pen.measure(word.text, word.style))
  const right = x + reach + px(look, PROJECTION_GAP) + width / 2
  const beside = [pair(y - figureHeight - air / 2, y + air / 2, right, 0)]
  return [{ lines: [figure, word], candidates: [split, ...beside, ...vertical], required: true }]
}

const breakRequest = (pen: Pen, { bounds }: TrendGeometry, x: number): Request => {
  const line = { text: ELIGIBLE_CHANGED, style: pen.look.text.note }
  const height = heightOf(pen, line.style)
  const aside = px(pen.look, 3) + pen.measure(line.text, line.style) / 2
  const room = bounds.bottom - bounds.top - height
  const candidates = [1, 0, 0.85, 0.15, 0.7, 0.3, 0.5].flatMap((part) =>
    [1, -1].map((side) => [boxAt(pen, line, x + side * aside, 0, bounds.top + room * part)]),
  )
  return { lines: [line], candidates, required: false }
}

/** An unknown value stands as a dash on the base line, so that a gap is not read as "no snapshot". */
const unknownRequest = (pen: Pen, x: number, bottom: number): Request => {
  const line = { text: UNKNOWN, style: pen.look.text.value }
  return { lines: [line], candidates: [[boxAt(pen, line, x, 0, bottom - heightOf(pen, line.style))]], required: true }
}
