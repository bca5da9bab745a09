import type { Block, ReportModel, Run } from '../../shared/report/model.ts'

const plain = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00a0', ' ')

const proseOf = (block: Block): readonly string[] => {
  if (block.type === 'paragraph') return [plain(block.runs)]
  if (block.type === 'list' && block.id !== 'dasar') return block.items.map(plain)
  return []
}

/** Returns every paragraph and list item of a report in order, with plain spaces; legal citations are left out. */
export const proseIn = (model: ReportModel): readonly string[] =>
  model.parts.flatMap((part) => part.blocks.flatMap(proseOf))

/** Returns the sentences of a text; the full stop of an abbreviation ends none. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<!\b(?:Pj|Plt|Plh|s\.d|a\.n)\.)(?<=[.!?])\s+(?=\p{Lu}|\d)/u)
