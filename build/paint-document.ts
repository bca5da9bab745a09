import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'

/** Dots per inch at which pages are painted. */
export const PAGE_DPI = 80

const TOOLS = ['soffice', 'pdftoppm'] as const

/** Returns the programs needed to paint documents that are not on the search path. */
export function missingTools(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return TOOLS.filter((tool) => !folders.some((folder) => isExecutable(join(folder, tool))))
}

/**
 * Returns the PNG files of a document's pages, in order, painted by LibreOffice with the bundled Arimo for Arial, so that
 * lines and pages break alike on every machine. `work` is a folder for everything in between. Throws when a program fails.
 */
export function paintDocument(file: string, work: string): readonly string[] {
  const name = basename(file, '.docx')
  const pages = join(work, `${name}-pages`)
  mkdirSync(pages, { recursive: true })
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(work, 'office')}`,
      '--convert-to',
      'pdf',
      '--outdir',
      work,
      file,
    ],
    { env: { ...process.env, FONTCONFIG_FILE: fontSettings(work) }, stdio: 'pipe' },
  )
  execFileSync('pdftoppm', ['-r', String(PAGE_DPI), '-png', join(work, `${name}.pdf`), join(pages, 'page')])
  return readdirSync(pages)
    .sort()
    .map((page) => join(pages, page))
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
