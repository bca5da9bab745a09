import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { ORPHAN, pageFaults, sheetsOf } from './page-faults.ts'
import { announcingTexts, pageLines } from './page-lines.ts'
import { missingTools, type PaintedDocument, paintDocument } from './paint-document.ts'

/** Documents are painted two at a time, each lane with a profile of LibreOffice of its own. */
const LANES = ['one', 'two'] as const

/**
 * Paints every DOCX of a folder as a reader would see it and looks at the pages:
 *   node build/check-documents.ts FOLDER [PICTURES]
 * Prints one line for each document. Exit code 1: an empty page, ink outside the margins, a page that ends with a heading,
 * another number of pages than the file NAME.pages beside NAME.docx says, no document at all, or a program that is
 * missing (LibreOffice, poppler-utils). PICTURES is a folder that keeps the painted pages.
 */
async function main(folder: string | undefined, pictures: string | undefined): Promise<number> {
  if (folder === undefined) return failed('usage: node build/check-documents.ts FOLDER [PICTURES]')
  const missing = missingTools()
  if (missing.length > 0) return failed(`documents cannot be checked, not installed: ${missing.join(', ')}`)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
  if (names.length === 0) return failed(`no documents in ${resolve(folder)}`)
  const work = mkdtempSync(join(tmpdir(), 'monev-pages-'))
  try {
    let faulty = 0
    const waiting = names.values()
    const lane = async (own: string): Promise<void> => {
      mkdirSync(own)
      for (const name of waiting) {
        const found = await faultsOf(resolve(folder, name), own, pictures)
        faulty += found
      }
    }
    await Promise.all(LANES.map((name) => lane(join(work, name))))
    process.stdout.write(`${names.length} documents, ${faulty} faulty\n`)
    return faulty === 0 ? 0 : 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** 1 for a document with faults, 0 for a good one. A heading at the end of a page counts when it is there in settled pages too. */
async function faultsOf(file: string, work: string, pictures: string | undefined): Promise<number> {
  const direct = await looked(file, await paintDocument(file, work))
  const isOrphaned = direct.faults.some((fault) => fault.includes(ORPHAN))
  const { pages, faults } = isOrphaned ? await looked(file, await paintDocument(file, work, true)) : direct
  if (pictures !== undefined) keep(pages, resolve(pictures, basename(file, '.docx')))
  const verdict = faults.length === 0 ? 'ok' : `FAULT: ${faults.join('; ')}`
  process.stdout.write(`${basename(file)}: ${pages.length} pages, ${verdict}\n`)
  return faults.length === 0 ? 0 : 1
}

async function looked(file: string, { pages, pdf }: PaintedDocument) {
  const docx = readFileSync(file)
  const texts = { lines: pageLines(pdf), announcing: announcingTexts(docx) }
  return { pages, faults: await pageFaults(pages, sheetsOf(docx), expectedPages(file), texts) }
}

function expectedPages(file: string): number | null {
  const given = file.replace(/\.docx$/u, '.pages')
  return existsSync(given) ? Number(readFileSync(given, 'utf8')) : null
}

function keep(pages: readonly string[], folder: string): void {
  // pages of an earlier run would pass for this one's
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const page of pages) cpSync(page, join(folder, basename(page)))
}

function failed(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 1
}

process.exitCode = await main(process.argv[2], process.argv[3])
