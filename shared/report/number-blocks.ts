import type { Block, ReportPart } from './model.ts'

const OPEN = '\u2063'

/** Returns a placeholder for the number of a table, "Tabel 3", that is filled in once all tables are known. */
export const tableReference = (id: string): string => `${OPEN}${id}${OPEN}`

interface Counters {
  readonly chapter: number
  readonly section: number
  readonly table: number
  readonly figure: number
}

const START: Counters = { chapter: 0, section: 0, table: 0, figure: 0 }

const chapterNumber = (position: number): string => `${String.fromCharCode('A'.charCodeAt(0) + position - 1)}.`

const numbered = (block: Block, at: Counters): { readonly block: Block; readonly at: Counters } => {
  if (block.type === 'heading' && block.level === 1) {
    const chapter = at.chapter + 1
    return { block: { ...block, number: chapterNumber(chapter) }, at: { ...at, chapter, section: 0 } }
  }
  if (block.type === 'heading' && block.level === 2) {
    const section = at.section + 1
    return { block: { ...block, number: `${section}.` }, at: { ...at, section } }
  }
  if (block.type === 'table' && block.caption !== null) {
    const table = at.table + 1
    return { block: { ...block, label: `Tabel ${table}.` }, at: { ...at, table } }
  }
  if (block.type === 'figure') {
    const figure = at.figure + 1
    return { block: { ...block, label: `Gambar ${figure}.` }, at: { ...at, figure } }
  }
  return { block, at }
}

/** Returns the parts with headings (A., 1.), tables (Tabel 1.) and figures (Gambar 1.) numbered in order, without gaps. */
export const withNumbers = (parts: readonly ReportPart[]): readonly ReportPart[] => {
  let at = START
  return parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => {
      const next = numbered(block, at)
      at = next.at
      return next.block
    }),
  }))
}

/** Returns the printed numbers of the tables by their ids, "Tabel 3". */
export const tableNumbers = (parts: readonly ReportPart[]): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap((part) =>
      part.blocks.flatMap((block): [string, string][] =>
        block.type === 'table' && block.label !== null ? [[block.id, block.label.replace(/\.$/, '')]] : [],
      ),
    ),
  )

/** Returns the text with placeholders replaced by the numbers of their tables; RangeError for a table that is not there. */
export const withReferences = (text: string, numbers: ReadonlyMap<string, string>): string =>
  text.replace(/\u2063([^\u2063]*)\u2063/gu, (_match, id: string) => {
    const number = numbers.get(id)
    if (number === undefined) throw new RangeError(`no such table: ${id}`)
    return number
  })
