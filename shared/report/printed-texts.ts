import type { ChartModel } from '../charts/chart-model.ts'
import type { Block, ReportModel, Run, TableBlock } from './model.ts'

/** Returns the joined text of runs. */
export const runText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

const tableTexts = (table: TableBlock): readonly string[] => [
  ...(table.label === null ? [] : [table.label]),
  ...(table.caption === null ? [] : [table.caption]),
  ...table.header.flat().map((cell) => cell.text),
  ...table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs.map(runText))),
  ...table.notes.map((note) => note.text),
]

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn)
  return []
}

/** Labels, titles and legends; the machine values of days are printed as labels too. */
const chartTexts = (chart: ChartModel): readonly string[] => stringsIn(chart)

/** Returns the texts of a block in order. */
export const blockTexts = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'letterhead':
      return [block.government, block.office, ...block.address]
    case 'title':
      return [block.kind, ...(block.about === null ? [] : [block.about]), ...block.subject, block.number ?? '']
    case 'facts':
      return block.rows.flatMap((row) => [row.label, runText(row.value)])
    case 'key-figures':
      return block.items.flatMap((item) => [item.label, item.figure, item.explanation.join(' ')])
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [runText(block.runs)]
    case 'list':
      return block.items.map(runText)
    case 'table':
      return tableTexts(block)
    case 'figure':
      return [block.label, block.caption, block.alt, ...chartTexts(block.chart)]
    case 'signature':
      return [...block.opening, ...block.position, ...block.name, block.rank ?? '', block.nip ?? '']
    case 'attachment-title':
      return [block.reference, ...block.title]
  }
}

/** Returns every text a report prints, in order, with alt texts, chart labels and the furniture of the pages. */
export const printedTexts = ({ title, furniture, parts }: ReportModel): readonly string[] =>
  [
    title,
    furniture.headerLeft ?? '',
    furniture.footerLeft,
    ...parts.flatMap((part) => part.blocks.flatMap(blockTexts)),
  ].filter((text) => text !== '')
