import { readFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strFromU8, unzipSync } from 'fflate'
import { lastAnnouncement, type PageLine } from './page-lines.ts'
import { PAGE_DPI } from './paint-document.ts'

/** Sheet and margins of a section, in twips. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly header: number
  readonly footer: number
}

/** Rules stand half outside the margin; letters may hang over by a pixel. */
const TOLERANCE = 60
/** No header or footer is taller than this: 6 mm. */
const FURNITURE = 340
const PIXELS_PER_TWIP = PAGE_DPI / 1440
/** Darker than this is ink, of 255. */
const INK = 170

/** Returns the different sheets that the sections of a DOCX ask for. */
export function sheetsOf(docx: Uint8Array): readonly Sheet[] {
  const xml = strFromU8(
    unzipSync(docx, { filter: (part) => part.name === 'word/document.xml' })['word/document.xml'] ?? new Uint8Array(),
  )
  return [...xml.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gsu)].map(([section]) => {
    const number = (element: string, attribute: string) =>
      Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`, 'u').exec(section)?.[1])
    return {
      width: number('pgSz', 'w'),
      height: number('pgSz', 'h'),
      top: number('pgMar', 'top'),
      right: number('pgMar', 'right'),
      bottom: number('pgMar', 'bottom'),
      left: number('pgMar', 'left'),
      header: number('pgMar', 'header'),
      footer: number('pgMar', 'footer'),
    }
  })
}

/** How the fault of a page begins that ends with a heading or caption. */
export const ORPHAN = 'ends with the heading'

/** What is printed on the pages: their lines, and the headings and captions that must not be the last thing on one. */
export interface PrintedTexts {
  readonly lines: readonly (readonly PageLine[])[]
  readonly announcing: readonly string[]
}

/**
 * Returns what is wrong with the pages of a document, in words; `expected` is the number of pages it must have, or null. With the texts
 * of the pages also that a heading or caption stands alone at the end of one.
 */
export async function pageFaults(
  pages: readonly string[],
  sheets: readonly Sheet[],
  expected: number | null,
  texts: PrintedTexts | null = null,
): Promise<readonly string[]> {
  const faults: string[] = []
  if (pages.length === 0) faults.push('no pages')
  if (expected !== null && pages.length !== expected) faults.push(`${expected} pages expected`)
  for (const [index, file] of pages.entries()) {
    const lines = texts?.lines[index] ?? []
    const page = { lines, announcing: texts?.announcing ?? [] }
    for (const fault of await faultsOfPage(file, sheets, page)) faults.push(`page ${index + 1} ${fault}`)
  }
  return faults
}

interface PageTexts {
  readonly lines: readonly PageLine[]
  readonly announcing: readonly string[]
}

async function faultsOfPage(file: string, sheets: readonly Sheet[], texts: PageTexts): Promise<readonly string[]> {
  const page = await readPage(file)
  const fitting = sheets.filter((sheet) => isSize(page, sheet))
  if (fitting.length === 0) return [`has a size no section asks for (${page.width}×${page.height} pixels)`]
  const findings = fitting.map((sheet) => [...faultsOnSheet(page, sheet), ...orphans(page, sheet, texts)])
  return findings.reduce((best, found) => (found.length < best.length ? found : best))
}

/** Sections with the same sheet may differ in their margins; a page is good when it keeps those of one of them. */
function faultsOnSheet(page: Page, sheet: Sheet): readonly string[] {
  const { width, height, left, right, top, bottom } = sheet
  const beyond = (from: number, to: number) => hasInk(page, from, to, 0, height)
  const across = (from: number, to: number) => hasInk(page, 0, width, from, to)
  return [
    ...(hasInk(page, left, width - right, top, height - bottom) ? [] : ['is empty']),
    ...(beyond(0, left - TOLERANCE) ? ['has ink left of the margin'] : []),
    ...(beyond(width - right + TOLERANCE, width) ? ['has ink right of the margin'] : []),
    ...(across(0, sheet.header - TOLERANCE) ? ['has ink above the header'] : []),
    ...(across(sheet.header + FURNITURE, top - TOLERANCE) ? ['has ink between header and text'] : []),
    ...(across(height - bottom + TOLERANCE, height - sheet.footer - FURNITURE)
      ? ['has ink between text and footer']
      : []),
    ...(across(height - sheet.footer + TOLERANCE, height) ? ['has ink below the footer'] : []),
  ]
}

/** A heading or caption with nothing printed below it, neither text nor picture. */
function orphans(page: Page, sheet: Sheet, { lines, announcing }: PageTexts): readonly string[] {
  const isInside = ({ top, bottom }: PageLine) =>
    top >= sheet.top - TOLERANCE && bottom <= sheet.height - sheet.bottom + TOLERANCE
  const inside = lines.filter(isInside)
  const end = Math.max(0, ...inside.map(({ bottom }) => bottom))
  const text = lastAnnouncement(rowsOf(inside), announcing)
  if (text === null || hasInk(page, 0, sheet.width, end + TOLERANCE, sheet.height - sheet.bottom)) return []
  return [`${ORPHAN} "${text}"`]
}

/** The texts of the lines from top to bottom; the number of a heading and its text, side by side, are one. */
function rowsOf(lines: readonly PageLine[]): readonly string[] {
  const rows: { readonly bottom: number; text: string }[] = []
  for (const { bottom, text } of lines.toSorted((a, b) => a.bottom - b.bottom)) {
    const row = rows.at(-1)
    if (row !== undefined && bottom - row.bottom <= TOLERANCE) row.text = `${row.text} ${text}`
    else rows.push({ bottom, text })
  }
  return rows.map((row) => row.text)
}

interface Page {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha of each pixel. */
  readonly data: Uint8ClampedArray
}

async function readPage(file: string): Promise<Page> {
  const image = await loadImage(readFileSync(file))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data }
}

function isSize(page: Page, sheet: Sheet): boolean {
  const near = (pixels: number, twips: number) => Math.abs(pixels - twips * PIXELS_PER_TWIP) <= 2
  return near(page.width, sheet.width) && near(page.height, sheet.height)
}

/** Whether anything is printed in a rectangle given in twips from the top left corner of the sheet. */
function hasInk(page: Page, left: number, right: number, top: number, bottom: number): boolean {
  const pixel = (twips: number, limit: number) => Math.min(limit, Math.max(0, Math.round(twips * PIXELS_PER_TWIP)))
  const lastColumn = pixel(right, page.width)
  const lastRow = pixel(bottom, page.height)
  for (let y = pixel(top, page.height); y < lastRow; y += 1) {
    for (let x = pixel(left, page.width); x < lastColumn; x += 1) {
      if ((page.data[(y * page.width + x) * 4] ?? 255) < INK) return true
    }
  }
  return false
}
