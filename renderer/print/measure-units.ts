import type { FlowUnit } from './flow-units.ts'
import type { MeasuredUnit } from './paginate.ts'
import type { LinePlace } from './slice-runs.ts'

const PIXELS_PER_POINT = 96 / 72

/** A unit with its lines: those of its text, or of each cell of its row. */
export interface UnitMeasure extends MeasuredUnit {
  readonly lineCells: readonly (readonly LinePlace[])[]
}

/** Returns the size and the lines of units that were drawn whole under `root`; a unit that was not drawn has no height. */
export const measureUnits = (root: HTMLElement, units: readonly FlowUnit[]): readonly UnitMeasure[] => {
  const heads = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-head]')].map((head) => [head.dataset.head, heightOf(head)]),
  )
  const drawn = new Map([...root.querySelectorAll<HTMLElement>('[data-unit]')].map((node) => [node.dataset.unit, node]))
  return units.map((unit) => {
    const node = drawn.get(unit.id)
    const lineCells = node && unit.splits ? textsOf(node, unit).map(linesOf) : []
    return {
      height: node ? heightOf(node) + unit.tail * PIXELS_PER_POINT : 0,
      before: unit.before * PIXELS_PER_POINT,
      after: unit.after * PIXELS_PER_POINT,
      keep: unit.keep,
      lines: Math.max(1, ...lineCells.map((lines) => lines.length)),
      header: unit.table === null ? null : { table: unit.table, height: heads.get(unit.table) ?? 0 },
      lineCells,
    }
  })
}

const heightOf = (node: HTMLElement): number => node.getBoundingClientRect().height

/** Paragraphs that are counted together: of a row those of each cell, otherwise all. */
const textsOf = (node: HTMLElement, { content }: FlowUnit): readonly (readonly HTMLElement[])[] => {
  const places = content.type === 'row' ? [...node.children] : [node]
  return places.map((place) => [...place.querySelectorAll<HTMLElement>('[data-text]')])
}

const linesOf = (paragraphs: readonly HTMLElement[]): readonly LinePlace[] =>
  paragraphs.flatMap((node, paragraph) => {
    const starts = lineStarts(node)
    const length = node.textContent?.length ?? 0
    return starts.map((from, index) => ({ paragraph, from, to: starts[index + 1] ?? length }))
  })

/** Places in the text of a paragraph where its lines begin. */
const lineStarts = (node: HTMLElement): readonly number[] => {
  const range = document.createRange()
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  const starts = [0]
  let offset = 0
  let bottom: number | null = null
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const content = text.textContent ?? ''
    for (const { index } of content.matchAll(/[^ \n-]+/gu)) {
      range.setStart(text, index)
      range.setEnd(text, index + 1)
      const box = range.getBoundingClientRect()
      // a hanging note stands higher, but not on another line
      if (bottom !== null && box.top > bottom - box.height / 4) {
        starts.push(offset + index)
        bottom = box.bottom
      }
      bottom = Math.max(bottom ?? box.bottom, box.bottom)
    }
    offset += content.length
  }
  return starts
}
