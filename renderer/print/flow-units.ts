import type {
  AttachmentTitleBlock,
  Block,
  FactsBlock,
  FigureBlock,
  HeadingBlock,
  KeyFiguresBlock,
  LetterheadBlock,
  ListBlock,
  ParagraphBlock,
  ReportModel,
  SignatureBlock,
  TableBlock,
  TitleBlock,
} from '../../shared/report/model.ts'
import type { PaperLayout } from '../../shared/report/paper-layout.ts'

/** The smallest thing that pages are filled with; spaces in points, as the paragraph styles of the DOCX have them. */
export interface FlowUnit {
  /** Unique in its part. */
  readonly id: string
  readonly content: UnitContent
  /** Space above, none at the top of a page; of two spaces between units the larger one counts. */
  readonly before: number
  readonly after: number
  /** Height of the empty paragraph of 1 pt with which Word ends a table. */
  readonly tail: number
  /** Stays on the page of what follows. */
  readonly keep: boolean
  /** May be parted between lines. */
  readonly splits: boolean
  /** The table whose header stands above this row on every page. */
  readonly table: string | null
  /** Block that it was made from, to be found and marked in the preview; null for those without an id. */
  readonly block: string | null
}

export type UnitContent =
  | LetterheadBlock
  | TitleBlock
  | FactsBlock
  | KeyFiguresBlock
  | HeadingBlock
  | ParagraphBlock
  | FigureBlock
  | SignatureBlock
  | AttachmentTitleBlock
  | { readonly type: 'item'; readonly list: ListBlock; readonly index: number }
  | { readonly type: 'caption'; readonly table: TableBlock }
  | { readonly type: 'row'; readonly table: TableBlock; readonly index: number }
  | { readonly type: 'notes'; readonly table: TableBlock }

type Shape = Omit<FlowUnit, 'id' | 'content' | 'block'>

const SOLID: Shape = { before: 0, after: 0, tail: 0, keep: false, splits: false, table: null }
const SPACER_PT = 1.15
const AFTER_TABLE_PT = 7

/** Returns what the pages of one part are filled with, in order. */
export const flowUnits = (model: ReportModel, part: number, layout: PaperLayout): readonly FlowUnit[] => {
  const blocks = model.parts[part]?.blocks ?? []
  return blocks.flatMap((block, position) =>
    unitsOf(block, `${position}`, {
      isMemo: model.kind === 'nota-dinas',
      isTight: model.kind === 'nota-dinas' && model.paper === 'A4',
      keep: blocks[position + 1]?.type === 'signature' || ('keepWithNext' in block && block.keepWithNext),
      layout,
    }),
  )
}

interface Surroundings {
  readonly isMemo: boolean
  readonly isTight: boolean
  readonly keep: boolean
  readonly layout: PaperLayout
}

const unitsOf = (block: Block, id: string, around: Surroundings): readonly FlowUnit[] => {
  const { isMemo, keep } = around
  const one = (content: UnitContent, shape: Partial<Shape>, blockId: string | null = null): readonly FlowUnit[] => [
    { id, content, block: blockId, ...SOLID, ...shape },
  ]
  switch (block.type) {
    case 'letterhead':
      return one(block, { after: 13 })
    case 'title':
      return one(block, { after: 9 })
    case 'facts':
      return one(block, { after: 9 })
    case 'key-figures':
      return block.items.length === 0 ? [] : one(block, { tail: SPACER_PT })
    case 'heading':
      return one(block, { ...headingSpace(block, isMemo), keep: true })
    case 'paragraph':
      return one(block, { after: 6, keep, splits: !keep }, block.id)
    case 'list':
      return block.items.map((_item, index) => ({
        id: `${id}.${index}`,
        content: { type: 'item', list: block, index },
        block: block.id,
        ...SOLID,
        after: isMemo ? 3 : 4,
        keep,
        splits: !keep,
      }))
    case 'table':
      return tableUnits(block, id, around)
    case 'figure':
      return one(block, { before: 10, after: 11, keep }, `figure-${block.id}`)
    case 'signature':
      return one(block, { before: isMemo ? (around.isTight ? 8 : 18) : 12, keep })
    case 'attachment-title':
      return one(block, { after: 8, keep: true })
  }
}

const headingSpace = ({ level }: HeadingBlock, isMemo: boolean): Pick<Shape, 'before' | 'after'> => {
  if (level === 1) return { before: 16, after: 6 }
  if (level === 2) return { before: 11, after: 4 }
  return isMemo ? { before: 8, after: 2 } : { before: 12, after: 6 }
}

const tableUnits = (table: TableBlock, id: string, { keep, layout }: Surroundings): readonly FlowUnit[] => {
  const own = layout.tables[table.id]
  const block = `table-${table.id}`
  const last = table.rows.length - 1
  const hasNotes = table.notes.length > 0
  const caption: readonly FlowUnit[] =
    table.label === null && table.caption === null
      ? []
      : [
          {
            id: `${id}.caption`,
            content: { type: 'caption', table },
            block,
            ...SOLID,
            before: 10,
            after: 4,
            keep: true,
          },
        ]
  const rows = table.rows.map(
    (_row, index): FlowUnit => ({
      id: `${id}.${index}`,
      content: { type: 'row', table, index },
      block,
      ...SOLID,
      table: table.id,
      keep: (own?.keeps[index] ?? false) && (index < last || hasNotes || keep),
      splits: own?.splits[index] ?? false,
      ...(index === last && !hasNotes ? { tail: SPACER_PT, after: AFTER_TABLE_PT } : {}),
    }),
  )
  const notes: readonly FlowUnit[] = hasNotes
    ? [{ id: `${id}.notes`, content: { type: 'notes', table }, block, ...SOLID, before: 3, after: 10, keep }]
    : []
  return [...caption, ...rows, ...notes]
}
