import { numberInWords } from '../format/words.ts'
import { type Figure, figuresIn } from './figures-in-text.ts'

/** A small count with what it counts: `selesai`, `melewati tenggat`, `RTL baru`, `kecamatan`. */
export interface SmallCount {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number
  /** What is counted; null for things that reports do not count ("dua hal"). */
  readonly of: string | null
}

/** Values of small counts by what they count. */
export type SmallCounts = Readonly<Record<string, readonly number[]>>

const LARGEST_WORD = 12
const LARGEST = 20
const NONE = 'tidak satu pun'
const WORDS = Array.from({ length: LARGEST_WORD }, (_, index) => numberInWords(index + 1)).sort(
  (a, b) => b.length - a.length,
)
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${NONE}|(?<!salah )(?:${WORDS.join('|')}))(?![\\p{L}]|-| belas| puluh| ratus| ribu| juta| persen| poin)`,
  'giu',
)
const VALUES = new Map([
  [NONE, 0],
  ...Array.from({ length: LARGEST_WORD }, (_, index): [string, number] => [numberInWords(index + 1), index + 1]),
])

/** What RTL do or lack, each as reports word it, with other words for the same. */
const PREDICATES: readonly (readonly [RegExp, string])[] = [
  [/belum memiliki tenggat|tanpa tenggat|tidak memiliki tenggat/iu, 'belum memiliki tenggat'],
  [/belum memiliki penanggung jawab|tanpa penanggung jawab/iu, 'belum memiliki penanggung jawab'],
  [/melewati tenggat|lewat tenggat|terlambat/iu, 'melewati tenggat'],
  [/belum ditindaklanjuti/iu, 'belum ditindaklanjuti'],
  [/dalam proses|berjalan/iu, 'dalam proses'],
  [/terkendala/iu, 'terkendala'],
  [/belum berakhir|belum selesai/iu, 'belum berakhir'],
  [/(?<!belum )selesai/iu, 'selesai'],
  [/dihentikan/iu, 'dihentikan'],
  [/dilanjutkan/iu, 'dilanjutkan'],
]
const NOUNS = 'usulan|RTL baru|RTL|kecamatan|kelurahan|desa|kabupaten|segmen|wilayah|unsur|potret'
/** "tiga dari lima kecamatan" counts kecamatan; "dua RTL itu" points back and counts nothing anew. */
const NOUN = new RegExp(
  `^(?: dari \\S+)? (${NOUNS})(?! (?:itu|ini|tersebut|lain|lainnya|pertama|terakhir)(?!\\p{L}))(?!\\p{L})`,
  'iu',
)
const PLAIN_NOUN = new RegExp(`^(?:${NOUNS})$`, 'iu')

/** The rest of the clause behind a count: up to a comma, a full stop or the next part of an enumeration. */
const clauseBehind = (text: string, place: number): string =>
  /^.*?(?=[,;:.()\n](?!\d)| dan |$)/su.exec(text.slice(place))?.[0] ?? ''

const countedIn = (text: string, place: number): string | null => {
  const clause = clauseBehind(text, place)
  const predicate = PREDICATES.find(([pattern]) => pattern.test(clause))?.[1]
  if (predicate !== undefined) return predicate
  return NOUN.exec(clause)?.[1]?.toLowerCase() ?? null
}

const digitsIn = (text: string): readonly SmallCount[] =>
  figuresIn(text).flatMap(({ kind, start, end, text: written, value }: Figure) =>
    kind === 'count' && value !== null && value <= LARGEST
      ? [{ start, end, text: written, value, of: countedIn(text, end) }]
      : [],
  )

/** Returns the small counts of a text in words, up to twelve, "tidak satu pun" being none; "salah satu" counts nothing. */
export const countedWordsIn = (written: string): readonly SmallCount[] => {
  const text = written.replaceAll('\u00a0', ' ')
  return [...text.matchAll(PATTERN)].map((match) => {
    const [word] = match
    const end = match.index + word.length
    return { start: match.index, end, text: word, value: VALUES.get(word.toLowerCase()) ?? 0, of: countedIn(text, end) }
  })
}

/** Returns the small counts of a text in words and in digits. */
export const smallCountsIn = (written: string): readonly SmallCount[] => [
  ...countedWordsIn(written),
  ...digitsIn(written.replaceAll('\u00a0', ' ')),
]

/** Returns what some texts count with the values they give. */
export const smallCountsOf = (texts: readonly string[]): SmallCounts => {
  const counts = new Map<string, Set<number>>()
  for (const { of, value } of texts.flatMap(smallCountsIn)) {
    if (of !== null) counts.set(of, (counts.get(of) ?? new Set()).add(value))
  }
  return Object.fromEntries([...counts].map(([of, values]) => [of, [...values]]))
}

/**
 * Returns the values that can be meant: those of the automatic text, for what RTL do also those of the whole paper; null when nothing tells.
 * Kecamatan and segments can be counted in many ways, so that only the text in the same place speaks of them.
 */
export const knownValues = (of: string, own: SmallCounts, paper: SmallCounts): readonly number[] | null =>
  own[of] ?? (PLAIN_NOUN.test(of) ? null : (paper[of] ?? []))

/** Returns what is counted as it is written: `RTL baru`. */
export const countedName = (of: string): string => of.replace(/^rtl/u, 'RTL')
