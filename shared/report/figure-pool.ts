import { SEGMENT_NAMES } from '../domain/indicator.ts'
import { numberInWords } from '../format/words.ts'
import { type SmallCounts, smallCountsOf } from './counted-words.ts'
import { contextOf, type FigureChange, type FigureSubject, type FigureUnit, subjectOf } from './figure-context.ts'
import { type Figure, figuresIn, impliedKeys } from './figures-in-text.ts'
import type { Block, KeyFiguresBlock, ReportModel, TableBlock, TableCell } from './model.ts'
import { blockTexts, printedTexts, runText } from './printed-texts.ts'

/** One sense in which a report has a figure; a null unit is not told where it stands. */
export interface FigureMeaning {
  readonly unit: FigureUnit | null
  readonly change: FigureChange | null
  readonly about: FigureSubject
  /** Only a source says it. */
  readonly stated: boolean
}

/** What a report knows: every figure by its key with its meanings, and what it counts in small numbers. */
export interface FigurePool {
  readonly figures: Readonly<Record<string, readonly FigureMeaning[]>>
  readonly counts: SmallCounts
  /** Regions and segments that its tables list, as they are written there. */
  readonly names: readonly string[]
}

type Entry = readonly [key: string, meaning: FigureMeaning]

const LARGEST_WORD = 20
const UNTOLD: FigureMeaning = { unit: null, change: null, about: 'active', stated: false }

const ofText = (written: string): readonly Entry[] => {
  const text = written.replaceAll('\u00a0', ' ')
  return figuresIn(text).flatMap((figure) => {
    const { unit, change, about, stated } = contextOf(figure, text)
    return [
      [figure.key, { unit, change, about, stated }] as const,
      ...impliedKeys(figure).map((key): Entry => [key, UNTOLD]),
    ]
  })
}

const WORD_KEYS = Array.from({ length: LARGEST_WORD }, (_, index) => ({
  pattern: new RegExp(`(?<!\\p{L})${numberInWords(index + 1)}(?!\\p{L})`, 'iu'),
  key: `count:${index + 1}`,
}))

/** Small counts written as words ("empat RTL") may be written as digits. */
const ofWords = (texts: readonly string[]): readonly Entry[] => {
  const all = texts.join('\n')
  return WORD_KEYS.filter(({ pattern }) => pattern.test(all)).map(({ key }) => [key, UNTOLD])
}

const plain = (cell: TableCell): string => cell.runs.map(runText).join(' ').replaceAll('\u00a0', ' ').trim()

/** The words above each column, those that span several of them included. */
const headerWords = ({ header, columns }: TableBlock): readonly string[] => {
  const taken: string[][] = columns.map(() => [])
  const rowsLeft: number[] = columns.map(() => 0)
  for (const row of header) {
    let at = 0
    for (const cell of row) {
      while ((rowsLeft[at] ?? 0) > 0) at += 1
      for (let column = at; column < at + (cell.colSpan ?? 1); column += 1) {
        taken[column]?.push(cell.text)
        rowsLeft[column] = cell.rowSpan ?? 1
      }
      at += cell.colSpan ?? 1
    }
    for (const column of rowsLeft.keys()) rowsLeft[column] = Math.max(0, (rowsLeft[column] ?? 0) - 1)
  }
  return taken.map((words) => words.join(' '))
}

const SIGNED = /^[+\u2212-]/u
const BARE = /^[+\u2212-]?[\d.]+(?:,\d+)?%?$/u
const NIL = /^0(?:,0+)?$/u

const unitOfCell = (kind: Figure['kind'], isSigned: boolean, words: string): FigureUnit => {
  if (kind === 'share') return /poin/iu.test(words) || isSigned ? 'points' : 'percent'
  if (/\(Rp\)|rupiah/iu.test(words)) return 'rupiah'
  if (/bulan/iu.test(words)) return 'months'
  return 'people'
}

const ofTable = (table: TableBlock): readonly Entry[] => {
  const above = headerWords(table)
  return table.rows.flatMap(({ cells }) => {
    const [first] = cells
    const label = first === undefined ? '' : plain(first)
    const isSteady = cells.some((cell, column) => NIL.test(plain(cell)) && /perubahan/iu.test(above[column] ?? ''))
    return cells.flatMap((cell, column): readonly Entry[] => {
      const text = plain(cell)
      if (table.style !== 'figures' || !BARE.test(text)) return ofText(text)
      const isSigned = SIGNED.test(text)
      const words = `${above[column] ?? ''} ${label}`
      return figuresIn(text).flatMap(({ kind, key }): readonly Entry[] => {
        const meaning: FigureMeaning = {
          unit: unitOfCell(kind, isSigned, words),
          change: isSigned ? (text.startsWith('+') ? 'up' : 'down') : null,
          about: subjectOf(words),
          stated: false,
        }
        return isSteady && !isSigned
          ? [
              [key, meaning],
              [key, { ...meaning, change: 'steady' }],
            ]
          : [[key, meaning]]
      })
    })
  })
}

/** "25.963" over "orang, bertambah 1.857" reads as one sentence. */
const ofKeyFigures = ({ items }: KeyFiguresBlock): readonly Entry[] =>
  items.flatMap(({ label, figure, explanation }) =>
    ofText(`${label}: ${figure} ${explanation.join(' ').replace(/^\(|\)$/gu, '')}`),
  )

const ofBlock = (block: Block): readonly Entry[] => {
  if (block.type === 'table') {
    const { label, caption, header, notes } = block
    const words = [
      label ?? '',
      caption ?? '',
      ...header.flat().map(({ text }) => text),
      ...notes.map(({ text }) => text),
    ]
    return [...ofTable(block), ...words.flatMap(ofText)]
  }
  if (block.type === 'key-figures') return ofKeyFigures(block)
  return blockTexts(block).flatMap(ofText)
}

const gathered = (entries: readonly Entry[]): FigurePool['figures'] => {
  const figures = new Map<string, Map<string, FigureMeaning>>()
  for (const [key, meaning] of entries) {
    const known = figures.get(key) ?? new Map<string, FigureMeaning>()
    known.set(`${meaning.unit} ${meaning.change} ${meaning.about} ${meaning.stated}`, meaning)
    figures.set(key, known)
  }
  return Object.fromEntries([...figures].map(([key, known]) => [key, [...known.values()]]))
}

/** Returns what some texts say; small counts written as words ("empat RTL") may be written as digits. */
export const poolOf = (texts: readonly string[]): FigurePool => ({
  figures: gathered([...texts.flatMap(ofText), ...ofWords(texts)]),
  counts: smallCountsOf(texts),
  names: [],
})

const NAMED = /kecamatan|kelurahan|desa|kabupaten|wilayah|segmen/iu

/** Sentences call a segment by its short name, a kecamatan without its kind. */
const namesOf = (cell: string): readonly string[] => {
  const name = cell.replace(/^(?:Kecamatan|Kelurahan|Desa)\s/u, '')
  const segment = Object.values(SEGMENT_NAMES).find(({ long }) => cell.toLowerCase().startsWith(long.toLowerCase()))
  return segment === undefined ? [name].filter((one) => one !== '') : [segment.long, segment.short]
}

/** Names of the rows of tables that list regions or segments. */
const namesIn = (table: TableBlock): readonly string[] => {
  if (table.style !== 'figures') return []
  const column = headerWords(table).findIndex((words) => NAMED.test(words))
  return table.rows.flatMap(({ kind, cells }) => {
    const cell = cells[column]
    return cell === undefined || kind === 'total' ? [] : namesOf(plain(cell))
  })
}

const proseOf = ({ parts }: ReportModel): readonly string[] =>
  parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.type === 'paragraph' || block.type === 'list' ? blockTexts(block) : []))

/** Returns every figure that a report prints in prose, tables, charts and captions, each with what it means there. */
export const figurePool = (model: ReportModel): FigurePool => {
  const { title, furniture, parts } = model
  const heads = [title, furniture.headerLeft ?? '', furniture.footerLeft]
  return {
    figures: gathered([
      ...heads.flatMap(ofText),
      ...parts.flatMap((part) => part.blocks.flatMap(ofBlock)),
      ...ofWords(printedTexts(model)),
    ]),
    counts: smallCountsOf(proseOf(model)),
    names: [
      ...new Set(parts.flatMap(({ blocks }) => blocks.flatMap((one) => (one.type === 'table' ? namesIn(one) : [])))),
    ],
  }
}
