import { finishedModel } from './finished-model.ts'
import { mapTexts } from './map-texts.ts'
import type { Block, ListBlock, ParagraphBlock, ReportModel, ReportPart } from './model.ts'
import { tableNumbers, tableReference } from './number-blocks.ts'
import {
  isAttachment,
  isMovable,
  isRequired,
  isSectionKey,
  type PaperSection,
  type SectionKey,
  sectionsOf,
} from './paper-sections.ts'

/** Which sections of a paper are left out, and in which order those of chapter C stand; keys that the paper lacks mean nothing. */
export interface SectionChoice {
  readonly hidden: readonly SectionKey[]
  /** Sections named here come in this order; the others keep their places. */
  readonly order: readonly SectionKey[]
}

/** Edited texts by block id; an empty text leaves the block out. Ids of added paragraphs come from `addedId`. */
export type NarrativeEdits = ReadonlyMap<string, string>

const ADDED = 'tambahan'
const MISSING_TABLE = 'tabel yang tidak dimuat'

/** Returns the id of an added paragraph: `tambahan.perbandingan.1`. */
export const addedId = (section: SectionKey, number: number): string => `${ADDED}.${section}.${number}`

/** Returns the section that an added paragraph belongs to, null for the id of an automatic block. */
export const sectionOfAdded = (id: string): SectionKey | null => {
  const [word, section = ''] = id.split('.')
  return word === ADDED && isSectionKey(section) ? section : null
}

/** Returns what a person edits: the paragraph, or the items of a list with an empty line between them; plain spaces only. */
export const editableText = (block: ParagraphBlock | ListBlock): string => {
  const rows = block.type === 'paragraph' ? [block.runs] : block.items
  return rows
    .map((runs) => runs.map((run) => run.text).join(''))
    .join('\n\n')
    .replaceAll('\u00a0', ' ')
}

/** Returns whether two texts print the same: empty lines and spaces around the items of a list mean nothing. */
export const readsLike = (a: string, b: string): boolean => linesOf(a).join('\n') === linesOf(b).join('\n')

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Returns an edited text with "Tabel 3" as a reference that follows its table when sections before it come or go. */
export const withStableReferences = (text: string, model: ReportModel): string =>
  [...tableNumbers(model.parts)].reduce(
    (result, [id, number]) => result.replace(labelPattern(number), tableReference(id)),
    text,
  )

/** Returns an edited text as it reads in this model. */
export const withReadableReferences = (text: string, model: ReportModel): string => {
  const numbers = tableNumbers(model.parts)
  return text.replace(REFERENCE, (_match, id: string) => (numbers.get(id) ?? MISSING_TABLE).replaceAll('\u00a0', ' '))
}

const REFERENCE = /\u2063([^\u2063]*)\u2063/gu
const ATTACHMENT = 'lampiran:'

const labelPattern = (label: string): RegExp => new RegExp(`${label.replace(/[ \u00a0]/u, '[ \\u00a0]')}(?!\\d)`, 'gu')

/**
 * Returns the paper with its texts as edited, sections left out or moved, added paragraphs at the end of their sections, and every number
 * of heading, table, picture and attachment closed up. Automatic clauses that point to a table or attachment left out are left out too.
 * Without edits and choices the model itself is returned. Sections that a paper needs stay.
 */
export const withNarrative = (model: ReportModel, edits: NarrativeEdits, choice: SectionChoice): ReportModel => {
  const sections = sectionsOf(model)
  const hidden = new Set(choice.hidden.filter((key) => !isRequired(key)))
  const ids = new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('id' in block ? [block.id] : []))))
  const keys = new Set(sections.map(({ key }) => key))
  const used = [...edits.keys()].some((id) => {
    const section = sectionOfAdded(id)
    return section === null ? ids.has(id) : keys.has(section)
  })
  const moved = choice.order.length > 0
  if (!used && !moved && ![...hidden].some((key) => keys.has(key))) return model

  const named = withNamedReferences(model, sections)
  const shown = withoutEmptyChapter(ordered(sectionsOf(named), choice.order).filter(({ key }) => !hidden.has(key)))
  const attachments: readonly string[] = shown.filter(({ key }) => isAttachment(key)).map(({ key }) => key)
  const tables = new Set(
    shown.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block.id] : []))),
  )
  const exists = (id: string): boolean =>
    id.startsWith(ATTACHMENT) ? attachments.some((key) => id === `${ATTACHMENT}${key}`) : tables.has(id)
  const filled = shown.map((section) => ({ ...section, blocks: editedBlocks(section, edits, exists) }))
  const parts = named.parts.flatMap((part, position): readonly ReportPart[] => {
    const blocks = filled.filter((section) => section.part === position).flatMap((section) => section.blocks)
    return blocks.length === 0 ? [] : [{ ...part, blocks }]
  })
  const attached = mapTexts(parts, (text) =>
    text.replace(new RegExp(`\u2063${ATTACHMENT}([^\u2063]*)\u2063`, 'gu'), (_match, key: string) => {
      return `Lampiran ${attachments.indexOf(key) + 1}`
    }),
  )
  return finishedModel({ ...named, parts: attached })
}

/** Automatic texts say "Tabel 3" and "Lampiran 1"; here they name the table and the attachment themselves. */
const withNamedReferences = (model: ReportModel, sections: readonly PaperSection[]): ReportModel => {
  const attachments = sections.filter(({ key }) => isAttachment(key)).map(({ key }) => key)
  const labels: readonly [RegExp, string][] = [
    ...[...tableNumbers(model.parts)].map(([id, label]): [RegExp, string] => [labelPattern(label), tableReference(id)]),
    ...attachments.map((key, position): [RegExp, string] => [
      labelPattern(`Lampiran ${position + 1}`),
      tableReference(`${ATTACHMENT}${key}`),
    ]),
  ]
  const named = (text: string): string =>
    labels.reduce((result, [pattern, reference]) => result.replace(pattern, reference), text)
  return { ...model, parts: mapTexts(model.parts, named) }
}

/** Returns the sections with those that may be moved in the chosen order; one that the order does not name stays where it is. */
export const ordered = (sections: readonly PaperSection[], order: readonly SectionKey[]): readonly PaperSection[] => {
  const wanted = order.filter((key) => isMovable(key) && sections.some((section) => section.key === key))
  const queue = wanted.flatMap((key) => sections.filter((section) => section.key === key))
  return sections.map((section) => (wanted.includes(section.key) ? (queue.shift() ?? section) : section))
}

const withoutEmptyChapter = (sections: readonly PaperSection[]): readonly PaperSection[] =>
  sections.some(({ key }) => isMovable(key)) ? sections : sections.filter(({ key }) => key !== 'hasil')

const editedBlocks = (
  { key, blocks }: PaperSection,
  edits: NarrativeEdits,
  exists: (id: string) => boolean,
): readonly Block[] => {
  const added = [...edits]
    .filter(([id, text]) => sectionOfAdded(id) === key && text.trim() !== '')
    .sort(([a], [b]) => numberOfAdded(a) - numberOfAdded(b))
    .map(([id, text]): ParagraphBlock => paragraphWith(id, readable(text, exists), false))
  const edited = blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'paragraph' && block.type !== 'list') return [withoutDeadClauses(block, exists)]
    const text = edits.get(block.id)
    return text === undefined ? automatic(block, exists) : withText(block, readable(text, exists))
  })
  return placed(edited, added)
}

/** What is added stands before a block that must stay with the signature. */
const placed = (blocks: readonly Block[], added: readonly ParagraphBlock[]): readonly Block[] => {
  const last = blocks.at(-1)
  return last?.type === 'paragraph' && last.keepWithNext
    ? [...blocks.slice(0, -1), ...added, last]
    : [...blocks, ...added]
}

const numberOfAdded = (id: string): number => Number(id.split('.')[2] ?? 0)

const paragraphWith = (id: string, text: string, keepWithNext: boolean): ParagraphBlock => ({
  type: 'paragraph',
  id,
  runs: [
    {
      text: text
        .split(/\s*\n\s*/u)
        .join(' ')
        .trim(),
    },
  ],
  keepWithNext,
})

const withText = (block: ParagraphBlock | ListBlock, text: string): readonly Block[] => {
  if (text.trim() === '') return []
  if (block.type === 'paragraph') return [paragraphWith(block.id, text, block.keepWithNext)]
  return [{ ...block, items: linesOf(text).map((line) => [{ text: line }]) }]
}

const readable = (text: string, exists: (id: string) => boolean): string =>
  text.replace(REFERENCE, (match, id: string) => (exists(id) ? match : MISSING_TABLE))

const automatic = (block: ParagraphBlock | ListBlock, exists: (id: string) => boolean): readonly Block[] => {
  const cut = withoutDeadClauses(block, exists)
  const rest = cut.type === 'list' ? { ...cut, items: cut.items.filter(hasText) } : cut
  if (rest.type === 'paragraph' && !hasText(rest.runs)) return []
  return rest.type === 'list' && rest.items.length === 0 ? [] : [rest]
}

const hasText = (runs: readonly { readonly text: string }[]): boolean => runs.some((run) => run.text.trim() !== '')

const withoutDeadClauses = <Kind extends Block>(block: Kind, exists: (id: string) => boolean): Kind => {
  const [part] = mapTexts([{ orientation: 'portrait', letterhead: false, blocks: [block] }], (text) =>
    liveClauses(text, exists),
  )
  const [changed] = part?.blocks ?? []
  return changed?.type === block.type ? (changed as Kind) : block
}

/** Returns the text without the clauses (parted by semicolons) that refer to what is not there. */
const liveClauses = (text: string, exists: (id: string) => boolean): string => {
  const isDead = (clause: string): boolean => [...clause.matchAll(REFERENCE)].some(([, id]) => !exists(id ?? ''))
  if (!isDead(text)) return text
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => {
      if (!isDead(sentence)) return sentence
      const live = sentence.split('; ').filter((clause) => !isDead(clause))
      return live.length === 0 ? '' : `${live.join('; ').replace(/[.;\s]+$/u, '')}.`
    })
    .filter((sentence) => sentence !== '')
    .join(' ')
}
