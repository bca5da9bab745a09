import { execFile } from 'node:child_process'
import { accessSync, constants, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Dots per inch at which pages are painted. */
export const PAGE_DPI = 80

const TOOLS = ['soffice', 'pdftoppm', 'pdftotext'] as const

/** Returns the programs needed to paint documents that are not on the search path. */
export function missingTools(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return TOOLS.filter((tool) => !folders.some((folder) => isExecutable(join(folder, tool))))
}

/** A document as it looks on paper: the PNG files of its pages, in order, and the PDF they were painted from. */
export interface PaintedDocument {
  readonly pages: readonly string[]
  readonly pdf: string
}

/**
 * Returns a document as LibreOffice paints it with the bundled Arimo for Arial, so that lines and pages break alike on
 * every machine. `work` is a folder for everything in between, used by one document at a time. With `settled` the document goes through LibreOffice's own
 * format first: reading a DOCX it sometimes breaks pages before it knows what stays together. Rejects when a program fails.
 */
export async function paintDocument(file: string, work: string, settled = false): Promise<PaintedDocument> {
  const name = basename(file, '.docx')
  const pdf = join(work, `${name}.pdf`)
  const folder = join(work, `${name}-pages`)
  mkdirSync(folder, { recursive: true })
  const source = settled ? await convert(file, 'odt', work) : file
  await convert(source, 'pdf', work)
  await run('pdftoppm', ['-r', String(PAGE_DPI), '-png', pdf, join(folder, 'page')])
  const pages = readdirSync(folder)
    .sort()
    .map((page) => join(folder, page))
  return { pages, pdf }
}

/** Returns the file that LibreOffice writes in another format into the folder. */
async function convert(file: string, format: 'odt' | 'pdf', work: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(work, 'office')}`
  await run('soffice', ['--headless', profile, '--convert-to', format, '--outdir', work, file], {
    env: { ...process.env, FONTCONFIG_FILE: fontSettings(work) },
  })
  return join(work, `${basename(file, extname(file))}.${format}`)
}

/** Writes the settings that let the office program see the bundled fonts and nothing else. */
function fontSettings(work: string): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/package.json'))
  const file = join(work, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <dir>${join(fonts, '400Regular_Italic')}</dir>
  <dir>${join(fonts, '700Bold_Italic')}</dir>
  <cachedir>${join(work, 'font-cache')}</cachedir>
  <alias binding="same"><family>Arial</family><prefer><family>Arimo</family></prefer></alias>
</fontconfig>
`,
  )
  return file
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
