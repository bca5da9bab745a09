import { numberInWords } from '../format/words.ts'
import {
  countedName,
  type SmallCount,
  type SmallCounts,
  countedWordsIn,
  knownValues,
  smallCountsIn,
  smallCountsOf,
} from './counted-words.ts'
import { contextOf, type FigureChange, type FigureContext, type FigureUnit } from './figure-context.ts'
import type { FigureMeaning, FigurePool } from './figure-pool.ts'
import { type Figure, figuresIn } from './figures-in-text.ts'

/** What is wrong with a figure: nothing, or the data do not have it, or they have it in another sense. */
export type FigureDoubt =
  | { readonly kind: 'unknown' }
  /** Only a source states it; the report has computed another. */
  | { readonly kind: 'stated' }
  /** The data say it otherwise: `words` is what they say, `fix` what has to be put into the text instead. */
  | { readonly kind: 'contradicts'; readonly words: string; readonly fix: TextFix | null }

/** A place in a text and what belongs there. */
export interface TextFix {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type CheckedFigure = Figure & { readonly found: boolean; readonly doubt: FigureDoubt | null }

const UNIT_WORDS: Readonly<Record<FigureUnit, string>> = {
  people: 'orang',
  percent: 'persen',
  points: 'poin persentase',
  rupiah: 'rupiah',
  days: 'hari',
  months: 'bulan',
  rtl: 'RTL',
  regions: 'wilayah',
}

/** Units whose words may stand in each other's place; of the others only the whole figure can be meant. */
const SHARES: ReadonlySet<FigureUnit> = new Set(['percent', 'points'])

const CHANGE_WORDS: Readonly<Record<'people' | 'share', Readonly<Record<FigureChange, string>>>> = {
  people: { up: 'bertambah', down: 'berkurang', steady: 'tetap' },
  share: { up: 'naik', down: 'turun', steady: 'tetap' },
}

/** Words of a change with their opposites, so that the sentence around them stays as it is. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['bertambahnya', 'berkurangnya'],
  ['bertambah', 'berkurang'],
  ['naiknya', 'turunnya'],
  ['naik', 'turun'],
  ['meningkat', 'menurun'],
  ['menaikkan', 'menurunkan'],
  ['menambah', 'mengurangi'],
  ['kenaikan', 'penurunan'],
  ['peningkatan', 'penurunan'],
]

/** A column "Nilai (Rp)" prints rupiah as bare digits. */
const otherKey = (key: string): string =>
  key.startsWith('rupiah:') ? key.replace('rupiah:', 'count:') : key.replace('count:', 'rupiah:')

const meaningsOf = ({ key }: Figure, { figures }: FigurePool): readonly FigureMeaning[] | null =>
  figures[key] ?? figures[otherKey(key)] ?? null

/** Meanings whose unit is told stand before those of which it is not. */
const told = (meanings: readonly FigureMeaning[]): readonly FigureMeaning[] => {
  const typed = meanings.filter(({ unit }) => unit !== null)
  return typed.length === 0 ? meanings : typed
}

const cased = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word

const opposite = (word: string): string | null => {
  const lower = word.toLowerCase()
  const pair = OPPOSITES.find(([up, down]) => up === lower || down === lower)
  if (pair === undefined) return null
  return cased(word, pair[0] === lower ? pair[1] : pair[0])
}

const unitDoubt = (
  figure: Figure,
  context: FigureContext,
  meanings: readonly FigureMeaning[],
  text: string,
): FigureDoubt | null => {
  const { unit } = context
  if (unit === null || meanings.some((meaning) => meaning.unit === null || meaning.unit === unit)) return null
  const [other] = meanings.flatMap((meaning) => (meaning.unit === null ? [] : [meaning.unit]))
  if (other === undefined) return null
  const words = UNIT_WORDS[other]
  const written = /^\s?(?:%|\p{L}+(?:\spersentase)?)/u.exec(text.slice(figure.end))?.[0] ?? ''
  const fix =
    SHARES.has(unit) && SHARES.has(other)
      ? { start: figure.end, end: figure.end + written.length, text: ` ${words}` }
      : null
  return { kind: 'contradicts', words: `${figure.text} ${words}`, fix }
}

const changeDoubt = (
  { kind }: Figure,
  { change, about, verb }: FigureContext,
  meanings: readonly FigureMeaning[],
  text: string,
): FigureDoubt | null => {
  if (change === null || verb === null) return null
  const isShare = kind === 'share'
  const alike = meanings.filter((meaning) => isShare || about === 'gap' || meaning.about === about)
  if (alike.some((meaning) => meaning.change === change)) return null
  const [other] = alike.flatMap((meaning) => (meaning.change === null ? [] : [meaning.change]))
  if (other === undefined) {
    return { kind: 'contradicts', words: change === 'steady' ? 'tidak tetap' : 'bukan perubahan', fix: null }
  }
  const written = text.slice(verb.start, verb.end)
  const swapped = change === 'steady' || other === 'steady' ? null : opposite(written)
  return {
    kind: 'contradicts',
    words: swapped?.toLowerCase() ?? CHANGE_WORDS[isShare ? 'share' : 'people'][other],
    fix: swapped === null ? null : { ...verb, text: swapped },
  }
}

const countDoubt = (
  { start, end, text, value, of }: SmallCount,
  own: SmallCounts,
  pool: FigurePool,
): FigureDoubt | null => {
  if (of === null) return null
  const known = knownValues(of, own, pool.counts)
  if (known === null || known.includes(value)) return null
  if (known.length === 0) return value === 0 ? null : { kind: 'unknown' }
  const [only] = known
  const right = known.length === 1 && only !== undefined && only > 0 ? cased(text, numberInWords(only)) : null
  const words = known.map((one) => (one === 0 ? 'nihil' : numberInWords(one))).join(' atau ')
  return {
    kind: 'contradicts',
    words: `${words} ${countedName(of)}`,
    fix: right === null ? null : { start, end, text: right },
  }
}

const COUNTED_UNITS: ReadonlySet<FigureUnit | null> = new Set([null, 'rtl', 'regions'])

/**
 * Returns the figures of a text, each with whether the report has it in that sense. A figure is doubted when the report does not have it, and
 * when the unit behind it, the change before it, or what a small count counts contradicts every meaning it has there, and when only a
 * source states it there and the text does not say so; `automatic` is the text that the report has in this place. Worked examples: "760 orang" is unknown where the data say 706; "berkurang 1.857 orang"
 * contradicts them where they rose, "naik 2,71 persen" where the unit is poin persentase, "empat di antaranya melewati tenggat" where two do.
 */
export const checkFigures = (written: string, pool: FigurePool, automatic = ''): readonly CheckedFigure[] => {
  const text = written.replaceAll('\u00a0', ' ')
  const own = smallCountsOf([automatic])
  const digits = new Map(smallCountsIn(text).map((count) => [count.start, count]))
  const figures = figuresIn(text).map((figure): CheckedFigure => {
    const meanings = meaningsOf(figure, pool)
    if (meanings === null) return checked(figure, { kind: 'unknown' })
    const context = contextOf(figure, text)
    const usable = context.stated ? meanings : meanings.filter(({ stated }) => !stated)
    if (usable.length === 0) return checked(figure, { kind: 'stated' })
    const count = COUNTED_UNITS.has(context.unit) ? digits.get(figure.start) : undefined
    const senses = told(usable)
    return checked(
      figure,
      unitDoubt(figure, context, senses, text) ??
        changeDoubt(figure, context, senses, text) ??
        (count === undefined ? null : countDoubt(count, own, pool)),
    )
  })
  const words = countedWordsIn(text)
    .filter(({ of }) => of !== null && knownValues(of, own, pool.counts) !== null)
    .map((count): CheckedFigure => checked(wordFigure(count), countDoubt(count, own, pool)))
  return [...figures, ...words].sort((a, b) => a.start - b.start)
}

const checked = (figure: Figure, doubt: FigureDoubt | null): CheckedFigure => ({
  ...figure,
  found: doubt === null,
  doubt,
})

const wordFigure = ({ start, end, text, value }: SmallCount): Figure => ({
  start,
  end,
  text,
  kind: 'word',
  key: `word:${value}`,
  value,
})

/** Returns the keys of all figures of a text, small counts in words included. */
export const figureKeysIn = (text: string): ReadonlySet<string> =>
  new Set([...figuresIn(text).map(({ key }) => key), ...countedWordsIn(text).map((count) => wordFigure(count).key)])
