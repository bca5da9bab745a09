import { contextOf, sentenceBefore } from './figure-context.ts'
import { type Figure, figuresIn } from './figures-in-text.ts'

/** What has to be alike before one figure may take the place of another. */
interface FigureSense {
  /** Unit, change, subject, whose figure it is, and whether a source states it. */
  readonly meaning: string
  /** Day that the sentence names before it, null without one. */
  readonly day: string | null
  /** Word in front of it: "menjadi", "sebanyak". */
  readonly lead: string
}

const escaped = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

/** Returns whose figure it is: the place behind it ("34 orang di Asakota"), otherwise the last name before it; empty without one. */
const nameOf = (before: string, behind: string, names: readonly string[]): string => {
  if (names.length === 0) return ''
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped)
  const name = `(?<!\\p{L})(${longestFirst.join('|')})(?![\\p{L}\\d])`
  const place = new RegExp(
    `^(?:\\s\\p{Ll}+){0,4}?\\s(?:di|pada|untuk)\\s(?:(?:Kecamatan|Kelurahan|Desa|segmen)\\s)?${name}`,
    'u',
  )
  return place.exec(behind)?.[1] ?? [...before.matchAll(new RegExp(name, 'gu'))].at(-1)?.[1] ?? ''
}

const senseOf = (figure: Figure, text: string, names: readonly string[]): FigureSense => {
  const { unit, change, about, stated } = contextOf(figure, text)
  const before = sentenceBefore(text, figure.start)
  return {
    meaning: [figure.kind, unit, change, about, stated, nameOf(before, text.slice(figure.end), names)].join(' '),
    day: figuresIn(before).findLast(({ kind }) => kind === 'day')?.key ?? null,
    lead: /(\p{L}+)\s\(?$/u.exec(before)?.[1]?.toLowerCase() ?? '',
  }
}

const distance = (a: Figure, b: Figure): number =>
  a.value === null || b.value === null ? Number.POSITIVE_INFINITY : Math.abs(a.value - b.value)

/**
 * Returns the figure of the automatic text that was probably meant, null when none can be: one that the edited text no longer has, of
 * the same kind, unit and change, about the same people of the same region or segment (`names` are those that the report lists), since
 * the same day; with several, one behind the same word, then the nearest in value.
 * Worked example: for "bertambah 760 orang" it is 706 of "bertambah 706 orang", never 782 of "Asakota (782 orang)".
 */
export const suggestedFigure = (
  figure: Figure,
  edited: string,
  automatic: string,
  names: readonly string[],
): Figure | null => {
  const written = edited.replaceAll('\u00a0', ' ')
  const source = automatic.replaceAll('\u00a0', ' ')
  const kept = new Set(figuresIn(written).map(({ key }) => key))
  const wanted = senseOf(figure, written, names)
  const candidates = figuresIn(source).flatMap((candidate) => {
    if (kept.has(candidate.key)) return []
    const { meaning, day, lead } = senseOf(candidate, source, names)
    const isMeant = meaning === wanted.meaning && (day === wanted.day || day === null || wanted.day === null)
    return isMeant ? [{ candidate, isLedAlike: lead === wanted.lead }] : []
  })
  const ledAlike = candidates.filter(({ isLedAlike }) => isLedAlike)
  return (ledAlike.length > 0 ? ledAlike : candidates).reduce<Figure | null>(
    (best, { candidate }) => (best === null || distance(candidate, figure) < distance(best, figure) ? candidate : best),
    null,
  )
}

/** Returns the word behind a figure ("orang", "persen"), empty when something else follows. */
export const unitBehind = (figure: Figure, text: string): string =>
  /^[ \u00a0](\p{L}+)/u.exec(text.slice(figure.end))?.[1] ?? (text.startsWith('%', figure.end) ? '%' : '')
