import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { DateKey } from '../../shared/domain/date-key.ts'

const CORE_PROPERTIES = 'docProps/core.xml'
/** Read from the local clock by the zip writer, therefore built from local parts. */
const ZIP_TIME = new Date(1980, 0, 1)

/**
 * Returns the same document with everything fixed that docx takes from global counters or the clock: picture and
 * bookmark ids are counted from 1, the properties carry the given day, the zip entries one constant time. The same
 * content and day give the same bytes. Also writes the language id-ID into the properties.
 */
export function fixDocx(bytes: Uint8Array, day: DateKey): Uint8Array {
  const parts = unzipSync(bytes)
  const count = { drawing: 0 }
  const fixed: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    fixed[name] = [name.endsWith('.xml') ? fixPart(name, content, day, count) : content, { mtime: ZIP_TIME, level: 6 }]
  }
  return zipSync(fixed)
}

function fixPart(name: string, content: Uint8Array, day: DateKey, count: { drawing: number }): Uint8Array {
  const xml = strFromU8(content)
  if (name === CORE_PROPERTIES) return strToU8(fixProperties(xml, day))
  if (!name.startsWith('word/')) return content
  return strToU8(fixBookmarks(fixDrawings(xml, count)))
}

function fixProperties(xml: string, day: DateKey): string {
  const dated = xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*</gu, `$1${day}T00:00:00Z<`)
  return dated.replace('</cp:coreProperties>', '<dc:language>id-ID</dc:language></cp:coreProperties>')
}

/** Ids of drawings are unique in the whole document, headers included. */
function fixDrawings(xml: string, count: { drawing: number }): string {
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/gu, (_, before: string, after: string) => {
    count.drawing += 1
    return `${before}${count.drawing}${after}`
  })
}

/** The end of a bookmark carries the id of its beginning. */
function fixBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/gu,
    (_, before: string, id: string, after: string) => {
      const fixed = ids.get(id) ?? ids.size + 1
      ids.set(id, fixed)
      return `${before}${fixed}${after}`
    },
  )
}
