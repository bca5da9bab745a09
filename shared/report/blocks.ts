import { paragraphOf, withShortPoints } from '../text/narrative/sentence.ts'
import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from './model.ts'

/** Returns a heading; its number is given when all sections stand together. */
export const heading = (level: HeadingBlock['level'], text: string): HeadingBlock => ({
  type: 'heading',
  level,
  number: null,
  text,
  keepWithNext: true,
})

/** Returns a paragraph of the sentences that apply, no block when none does. `keepWithNext` chains it to the next block. */
export const paragraph = (
  id: string,
  sentences: readonly (string | null)[],
  keepWithNext = false,
): readonly ParagraphBlock[] => {
  const text = paragraphOf(sentences)
  return text === '' ? [] : [{ type: 'paragraph', id, runs: [{ text }], keepWithNext }]
}

/** Returns a list, no block when it has no items. */
export const list = (
  id: string,
  marker: ListBlock['marker'],
  items: readonly string[],
  keepWithNext = false,
): readonly ListBlock[] =>
  items.length === 0
    ? []
    : [{ type: 'list', id, marker, items: items.map((text) => [{ text: withShortPoints(text) }]), keepWithNext }]

/** Returns a section under its heading, nothing when it has no blocks. */
export const section = (level: 1 | 2, title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(level, title), ...blocks]
