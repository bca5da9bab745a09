import { execFileSync } from 'node:child_process'
import { strFromU8, unzipSync } from 'fflate'

/** One printed line of a page; lengths in twips from the top of the sheet. */
export interface PageLine {
  readonly text: string
  readonly top: number
  readonly bottom: number
}

const TWIPS_PER_POINT = 20
/** Paragraph styles whose text never ends a page: it announces what follows. */
const ANNOUNCING = new Set(['Heading1', 'Heading2', 'JudulBagian', 'Caption'])
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Returns the printed lines of each page of a PDF, read by pdftotext; parts of a line that stand apart are lines of their own. */
export function pageLines(pdf: string): readonly (readonly PageLine[])[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  return [...html.matchAll(/<page\b.*?<\/page>/gsu)].map(([page]) =>
    [...page.matchAll(/<line\b[^>]*\byMin="([\d.]+)"[^>]*\byMax="([\d.]+)"[^>]*>(.*?)<\/line>/gsu)].map(
      ([, top = '', bottom = '', words = '']) => ({
        text: plain([...words.matchAll(/<word\b[^>]*>(.*?)<\/word>/gsu)].map(([, word = '']) => word).join(' ')),
        top: Number(top) * TWIPS_PER_POINT,
        bottom: Number(bottom) * TWIPS_PER_POINT,
      }),
    ),
  )
}

/** Returns the headings and table captions of a DOCX as plain texts. */
export function announcingTexts(docx: Uint8Array): readonly string[] {
  const parts = unzipSync(docx, { filter: (part) => part.name === 'word/document.xml' })
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].flatMap(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/u.exec(paragraph)?.[1] ?? ''
    if (!ANNOUNCING.has(style)) return []
    const text = [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)].map(([, piece = '']) => piece).join('')
    return [plain(text)]
  })
}

function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_match, name: string) => ENTITIES[name] ?? '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

/** A heading or caption takes no more lines than this. */
const MOST_LINES = 4

/**
 * Returns the text among `texts` that the last of these lines make up, null when none does; the number that Word puts before a heading
 * does not count.
 */
export function lastAnnouncement(lines: readonly string[], texts: readonly string[]): string | null {
  for (let count = 1; count <= Math.min(MOST_LINES, lines.length); count += 1) {
    const end = lines.slice(-count).join(' ')
    const bare = end.replace(/^(?:[A-Z]|\d+)\. /u, '')
    if (texts.includes(bare) || texts.includes(end)) return end
  }
  return null
}
