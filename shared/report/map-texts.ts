import type { Block, ReportPart, Run, TableBlock } from './model.ts'

type Change = (text: string) => string

const inRuns = (runs: readonly Run[], change: Change): readonly Run[] =>
  runs.map((run) => ({ ...run, text: change(run.text) }))

const inTable = (table: TableBlock, change: Change): TableBlock => ({
  ...table,
  label: table.label === null ? null : change(table.label),
  caption: table.caption === null ? null : change(table.caption),
  header: table.header.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))),
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, runs: cell.runs.map((runs) => inRuns(runs, change)) })),
  })),
  notes: table.notes.map((note) => ({ ...note, text: change(note.text) })),
})

const inBlock = (block: Block, change: Change): Block => {
  switch (block.type) {
    case 'letterhead':
      return block
    case 'title':
      return {
        ...block,
        subject: block.subject.map(change),
        number: block.number === null ? null : change(block.number),
      }
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, value: inRuns(row.value, change) })) }
    case 'key-figures':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, explanation: item.explanation.map(change) })),
      }
    case 'heading':
      return { ...block, text: change(block.text) }
    case 'paragraph':
      return { ...block, runs: inRuns(block.runs, change) }
    case 'list':
      return { ...block, items: block.items.map((item) => inRuns(item, change)) }
    case 'table':
      return inTable(block, change)
    case 'figure':
      return { ...block, label: change(block.label), caption: change(block.caption) }
    case 'signature':
      return {
        ...block,
        opening: block.opening.map(change),
        position: block.position.map(change),
        name: block.name.map(change),
      }
    case 'attachment-title':
      return { ...block, reference: change(block.reference), title: block.title.map(change) }
  }
}

/** Returns the parts with every printed text changed; alt texts, chart labels and the letterhead stay as they are. */
export const mapTexts = (parts: readonly ReportPart[], change: Change): readonly ReportPart[] =>
  parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => inBlock(block, change)) }))
