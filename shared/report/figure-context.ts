import type { Figure } from './figures-in-text.ts'

/** What a figure counts, as far as the word behind it tells. */
export type FigureUnit = 'people' | 'percent' | 'points' | 'rupiah' | 'days' | 'months' | 'rtl' | 'regions'

/** What a change does to what it is a change of. */
export type FigureChange = 'up' | 'down' | 'steady'

/** Whose people are counted: a fall of those without protection is no fall of participants. */
export type FigureSubject = 'active' | 'uncovered' | 'eligible' | 'gap'

/** What the words around a figure say of it; null where they say nothing. */
export interface FigureContext {
  readonly unit: FigureUnit | null
  readonly change: FigureChange | null
  readonly about: FigureSubject
  /** A source says it, or it is a guess at what the source meant: nothing that was computed. */
  readonly stated: boolean
  /** Place of the word for the change, to be put right; null without one. */
  readonly verb: { readonly start: number; readonly end: number } | null
}

const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^\s?%/u, 'percent'],
  [/^\spersen(?!\p{L})/iu, 'percent'],
  [/^\spoin(?!\p{L})/iu, 'points'],
  [/^\s(?:orang|jiwa|peserta|pekerja|penduduk|tenaga kerja)(?!\p{L})/iu, 'people'],
  [/^\shari(?!\p{L})/iu, 'days'],
  [/^\sbulan(?!\p{L})/iu, 'months'],
  [/^\s(?:RTL|usulan)(?!\p{L})/iu, 'rtl'],
  [/^\s(?:kecamatan|kelurahan|desa|kabupaten)(?!\p{L})/iu, 'regions'],
]

const WORDS: readonly (readonly [string, FigureChange])[] = [
  ['bertambah(?:nya)?|naik(?:nya)?|meningkat|tumbuh|menaikkan|menambah|kenaikan|pertumbuhan|peningkatan|laju', 'up'],
  ['berkurang(?:nya)?|turun(?:nya)?|menurun|menurunkan(?:nya)?|mengurangi(?:nya)?|penurunan|pengurangan', 'down'],
  ['tetap', 'steady'],
]
const VERB = WORDS.map(([words]) => words).join('|')
const WITHIN = 'cakupan|peserta aktif|sebesar|sebanyak|sejumlah|sedikitnya|rata-rata|saat ini|nya'
const BEFORE = new RegExp(`(?<!\\p{L})(${VERB})((?:\\s(?:${WITHIN}))*)\\s\\(?$`, 'iu')
/** "Kenaikan sejak 31 Oktober 2024 sebesar 5,36 poin": the figure of a noun stands behind its time and place. */
const NOUN_BEFORE = /(?<!\p{L})(kenaikan|pertumbuhan|peningkatan|penurunan|pengurangan)\s[^.;,:()]*\ssebesar\s$/iu
/** "bertambah 1.857 orang (7,70 persen)": what stands in brackets tells the same change. */
const IN_BRACKETS = new RegExp(`(?<!\\p{L})(${VERB})(?:\\s(?:${WITHIN}))*\\s[\\d.,]+(?:\\s\\p{L}+){0,2}\\s\\($`, 'iu')
/** What is wanted or expected did not happen. */
const NOT_A_FACT =
  /(?<!\p{L})(?:perlu|harus|apabila|jika|bila|kalau|agar|supaya|akan|diharapkan|diproyeksikan|diperlukan|tidak)\s(?:[^\s.;,]+\s){0,3}$/iu

const SUBJECTS: readonly (readonly [RegExp, FigureSubject])[] = [
  [/belum\s(?:ter|di)lindungi/giu, 'uncovered'],
  [/(?<!\p{L})potensi(?!\p{L})/giu, 'eligible'],
  [/(?<!\p{L})(?:selisih|kekurangan)(?:nya)?(?!\p{L})/giu, 'gap'],
  [/peserta\saktif/giu, 'active'],
]

const STATED =
  /(?<!\p{L})(?:mencantumkan|dicantumkan|persentase sumber|tertulis|menurut sumber(?! data)|seharusnya)(?!\p{L})/giu
const COMPUTED = /(?<!\p{L})(?:sedangkan|tidak (?:sama|sesuai) dengan|hasil hitung)(?!\p{L})/giu

const lastPlace = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

/** "Sumber mencantumkan 41,77 persen, sedangkan … adalah 42,32 persen": the first is stated, the second computed. */
const isStated = (before: string, behind: string): boolean =>
  lastPlace(STATED, before) > lastPlace(COMPUTED, before) || /^[^.;,]*/u.exec(behind)?.[0].search(STATED) !== -1

/** Returns whom a text is about by the last subject that it names: participants unless it says otherwise. */
export const subjectOf = (text: string): FigureSubject => {
  const named = SUBJECTS.flatMap(([pattern, subject]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, subject })),
  )
  return named.reduce((last, one) => (one.index > last.index ? one : last), {
    index: -1,
    subject: 'active' as FigureSubject,
  }).subject
}

/** Returns the unit that stands behind a place in a text, null without one. */
export const unitAt = (text: string, place: number): FigureUnit | null => {
  const behind = text.slice(place, place + 40)
  return UNITS.find(([pattern]) => pattern.test(behind))?.[1] ?? null
}

const changeOfWord = (word: string): FigureChange | null =>
  WORDS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? null

/** Returns what a sentence says before a place in a text. */
export const sentenceBefore = (text: string, place: number): string => {
  const before = text.slice(0, place)
  const starts = [...before.matchAll(/[.!?](?=\s+\p{Lu})|\n/gu)]
  return before.slice((starts.at(-1)?.index ?? -1) + 1)
}

/**
 * Returns what the words around a figure say: the unit behind it, the change before it, whom it is about, and whether a source states
 * it. "peserta aktif berkurang 1.857 orang" is people, down, active. What is only wanted ("perlu bertambah …") is no change;
 * "menjadi 25.963" is a state.
 */
export const contextOf = ({ start, end, kind }: Figure, text: string): FigureContext => {
  const before = sentenceBefore(text, start)
  const match = BEFORE.exec(before) ?? NOUN_BEFORE.exec(before) ?? IN_BRACKETS.exec(before)
  const word = match?.[1] ?? ''
  const at = start - before.length + (match?.index ?? 0)
  const isFact = match !== null && !NOT_A_FACT.test(before.slice(0, match.index))
  const change = isFact ? changeOfWord(word) : null
  return {
    unit: kind === 'rupiah' ? 'rupiah' : unitAt(text, end),
    change,
    about: subjectOf(before),
    stated: isStated(before, text.slice(end)),
    verb: change === null ? null : { start: at, end: at + word.length },
  }
}
