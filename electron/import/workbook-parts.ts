import { posix } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'
import { attributeOf } from './xml-text.ts'

/** One sheet of a workbook in its order; `path` is null for a chart or another sheet without cells. */
export interface SheetPart {
  readonly path: string | null
  readonly hidden: boolean
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  /** The parts that values need, and nothing else: no pictures, links to other files, macros or comments. */
  readonly needed: ReadonlySet<string>
}

const TYPES = '[Content_Types].xml'
const SHEET_TAG = /<(?:\w+:)?sheet\s[^>]*>/g
const RELATION_TAG = /<(?:\w+:)?Relationship\s[^>]*>/g
const OVERRIDE_TAG = /<(?:\w+:)?Override\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override>)/g

interface Relation {
  readonly path: string
  readonly type: string
}

const relationsIn = (xml: string, folder: string): ReadonlyMap<string, Relation> => {
  const relations = new Map<string, Relation>()
  for (const [tag] of xml.matchAll(RELATION_TAG)) {
    const id = attributeOf(tag, 'Id')
    const target = attributeOf(tag, 'Target')
    if (id === null || target === null || attributeOf(tag, 'TargetMode') === 'External') continue
    const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))
    relations.set(id, { path, type: (attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? '' })
  }
  return relations
}

/**
 * Returns the sheets of a workbook with the parts that hold their cells. Throws AppError `import.workbook-unreadable` when
 * the workbook names a sheet that the file does not hold.
 */
export const workbookParts = (texts: ReadonlyMap<string, string>, file: string): WorkbookParts => {
  const workbook = [...texts.keys()].find((name) => /^xl\/workbook\d*\.xml$/i.test(name))
  const relationsFile = workbook?.replace(/([^/]+)$/, '_rels/$1.rels')
  const workbookXml = texts.get(workbook ?? '')
  const relationsXml = texts.get(relationsFile ?? '')
  if (!workbook || !relationsFile || workbookXml === undefined || relationsXml === undefined) {
    throw new AppError('import.workbook-unreadable', { file })
  }
  const relations = relationsIn(relationsXml, posix.dirname(workbook))
  const sheets = [...workbookXml.matchAll(SHEET_TAG)].map(([tag]): SheetPart => {
    const relation = relations.get(/\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '')
    const hidden = ['hidden', 'veryHidden'].includes(attributeOf(tag, 'state') ?? '')
    if (!relation || (relation.type === 'worksheet' && !texts.has(relation.path))) {
      throw new AppError('import.workbook-unreadable', { file })
    }
    return { path: relation.type === 'worksheet' ? relation.path : null, hidden }
  })
  const shared = [...relations.values()].filter(({ type }) => type === 'sharedStrings' || type === 'styles')
  const paths = [...sheets.flatMap(({ path }) => path ?? []), ...shared.map(({ path }) => path)]
  return { sheets, needed: new Set([TYPES, '_rels/.rels', workbook, relationsFile, ...paths]) }
}

/** Returns the list of content types without the parts that are left out, which the parser would look for. */
export const contentTypesFor = (xml: string, needed: ReadonlySet<string>): string =>
  xml.replace(OVERRIDE_TAG, (tag) => (needed.has((attributeOf(tag, 'PartName') ?? '').replace(/^\//, '')) ? tag : ''))
