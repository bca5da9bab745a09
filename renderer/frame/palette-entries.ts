import type { SearchHit } from '../../shared/contract/search-channels.ts'
import { COMMANDS, type Command } from './commands.ts'
import { SCREENS } from './screens.ts'

/** A line of the palette. */
export interface PaletteEntry {
  readonly group: string
  readonly title: string
  readonly detail: string
  readonly also: string
  readonly does: Command['act']
}

const GROUPS: Readonly<Record<SearchHit['kind'], string>> = {
  region: 'Wilayah',
  'follow-up': 'RTL',
  snapshot: 'Potret data',
  meeting: 'Rapat',
  document: 'Dokumen',
}

const holds = (content: string, text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => content.toLowerCase().includes(word))

/** What a title itself says comes before what only its detail or another word for it says. */
const named = (entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] => {
  const matching = entries.filter(({ title, detail, also }) => holds(`${title} ${detail} ${also}`, text))
  const isByTitle = ({ title }: PaletteEntry): boolean => holds(title, text)
  return [...matching.filter(isByTitle), ...matching.filter((entry) => !isByTitle(entry))]
}

/** Returns the screens and the commands of the screen at `path` that a text names, all of them for an empty text. */
export const fixedEntries = (path: string, text: string): readonly PaletteEntry[] =>
  named(
    [
      ...SCREENS.map(
        (screen, index): PaletteEntry => ({
          group: 'Layar',
          title: screen.title,
          detail: `Alt+${index + 1}`,
          also: '',
          does: { path: screen.path },
        }),
      ),
      ...COMMANDS.filter(({ only }) => only === undefined || only.test(path)).map(
        ({ title, detail, also = '', act }): PaletteEntry => ({ group: 'Perintah', title, detail, also, does: act }),
      ),
    ],
    text,
  )

/** Returns what was found in the data. */
export const foundEntries = (hits: readonly SearchHit[]): readonly PaletteEntry[] =>
  hits.map(({ kind, title, detail, path }) => ({ group: GROUPS[kind], title, detail, also: '', does: { path } }))
