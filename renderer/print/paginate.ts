/** What is known of a unit when pages are filled; lengths in pixels. */
export interface MeasuredUnit {
  readonly height: number
  readonly before: number
  readonly after: number
  readonly keep: boolean
  /** Lines it can be parted between; 1 for what stays whole. */
  readonly lines: number
  /** Of the header that stands above it on each page, by the table it belongs to; null outside tables. */
  readonly header: { readonly table: string; readonly height: number } | null
}

/** A unit on a page, or some of its lines. */
export interface Placed {
  readonly unit: number
  readonly fromLine: number
  readonly toLine: number
}

/** Lines of a paragraph that never stand alone at the foot or head of a page. */
const ORPHANS = 2
/** Fractions of a pixel that measuring may be off. */
const TOLERANCE = 0.5

interface Sheet {
  readonly placed: Placed[]
  used: number
  pendingAfter: number
  table: string | null
}

const emptySheet = (): Sheet => ({ placed: [], used: 0, pendingAfter: 0, table: null })

/**
 * Returns the units of each page, top to bottom. Between two units lies the larger of the space below the one and above the other, as
 * Word puts it. A unit that keeps with the next one shares its page with at least the beginning of that
 * one; a chain longer than a page gives up its links. A paragraph is parted between lines so that at least two stand on each side; what
 * cannot be parted and is higher than a page has a page of its own. Every unit is placed exactly once, line by line in order.
 */
export const paginate = (units: readonly MeasuredUnit[], capacity: number): readonly (readonly Placed[])[] => {
  const sheets: Sheet[] = [emptySheet()]
  let index = 0
  while (index < units.length) {
    const end = chainEnd(units, index)
    const isMoved = !fits(last(sheets), units, index, end, capacity) && fits(emptySheet(), units, index, end, capacity)
    if (isMoved) sheets.push(emptySheet())
    for (; index <= end; index += 1) placeUnit(sheets, units, index, capacity)
  }
  return sheets.filter(({ placed }) => placed.length > 0).map(({ placed }) => placed)
}

const last = (sheets: readonly Sheet[]): Sheet => {
  const sheet = sheets.at(-1)
  if (sheet === undefined) throw new Error('there is no page')
  return sheet
}

const unitAt = (units: readonly MeasuredUnit[], index: number): MeasuredUnit => {
  const unit = units[index]
  if (unit === undefined) throw new RangeError(`no unit ${index}`)
  return unit
}

/** The first unit from here on that does not keep with its next one. */
const chainEnd = (units: readonly MeasuredUnit[], start: number): number => {
  let end = start
  while (end < units.length - 1 && unitAt(units, end).keep) end += 1
  return end
}

const lineHeight = ({ height, lines }: MeasuredUnit): number => height / lines

/** The least of a unit that may stand at the foot of a page. */
const leastHeight = (unit: MeasuredUnit): number =>
  unit.lines < 2 * ORPHANS ? unit.height : ORPHANS * lineHeight(unit)

const headerHeight = (table: string | null, { header }: MeasuredUnit): number =>
  header === null || header.table === table ? 0 : header.height

const fits = (sheet: Sheet, units: readonly MeasuredUnit[], start: number, end: number, capacity: number): boolean => {
  let { used, pendingAfter, table } = sheet
  let isTop = sheet.placed.length === 0
  for (let index = start; index <= end; index += 1) {
    const unit = unitAt(units, index)
    const above = (isTop ? 0 : Math.max(pendingAfter, unit.before)) + headerHeight(table, unit)
    used += above + (index === end ? leastHeight(unit) : unit.height)
    pendingAfter = unit.after
    table = unit.header?.table ?? null
    isTop = false
  }
  return used <= capacity + TOLERANCE
}

const placeUnit = (sheets: Sheet[], units: readonly MeasuredUnit[], index: number, capacity: number): void => {
  const unit = unitAt(units, index)
  let fromLine = 0
  while (fromLine < unit.lines) {
    const sheet = last(sheets)
    const isTop = sheet.placed.length === 0
    const above = (isTop ? 0 : Math.max(sheet.pendingAfter, unit.before)) + headerHeight(sheet.table, unit)
    const room = capacity + TOLERANCE - sheet.used - above
    const toLine = lastLine(unit, fromLine, room, isTop)
    if (toLine === fromLine) {
      sheets.push(emptySheet())
      continue
    }
    sheet.placed.push({ unit: index, fromLine, toLine })
    sheet.used += above + (toLine - fromLine) * lineHeight(unit)
    sheet.pendingAfter = toLine === unit.lines ? unit.after : 0
    sheet.table = unit.header?.table ?? null
    fromLine = toLine
    if (fromLine < unit.lines) sheets.push(emptySheet())
  }
}

/** Up to which line a unit goes on this page; `fromLine` when nothing of it may stand here. */
const lastLine = (unit: MeasuredUnit, fromLine: number, room: number, isTop: boolean): number => {
  const left = unit.lines - fromLine
  const possible = Math.floor(room / lineHeight(unit))
  if (possible >= left) return unit.lines
  if (unit.lines === 1) return isTop ? unit.lines : fromLine
  const parted = Math.min(possible, left - ORPHANS)
  if (parted >= ORPHANS) return fromLine + parted
  return isTop ? fromLine + Math.max(1, Math.min(possible, left)) : fromLine
}
