import { change, decomposition } from '../../calc/change.ts'
import type { Rational } from '../../calc/rational.ts'
import { abs, compare } from '../../calc/rational.ts'
import type { FallCause } from '../../checks/finding-note.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { Figures } from '../../domain/snapshot.ts'
import { formatDay } from '../../format/date.ts'
import { capitalised, formatCount, formatPercent, printedSumDiffers } from '../../format/number.ts'
import { coverageVerb, peopleVerb } from './change.ts'
import { clauseOf, listOf, people, points, printedDirection, withShortPoints } from './sentence.ts'

/** Said where printed parts do not add up to the printed whole. */
const ROUNDED = ' (angka dibulatkan)'

const effectVerb = (direction: -1 | 1): string => (direction > 0 ? 'menaikkan' : 'menurunkan')

const movedNoun = (difference: number): string => (difference > 0 ? 'bertambahnya' : 'berkurangnya')

const conclusion = (moved: Rational): string => {
  const direction = printedDirection(moved)
  return direction === 0
    ? ', sehingga cakupan setelah pembulatan tetap'
    : `, sehingga cakupan ${coverageVerb(direction)} ${points(moved)}`
}

const riseOrFall = (direction: -1 | 1): string => (direction > 0 ? 'Kenaikan itu' : 'Penurunan itu')

const oneCause = (active: number, from: number, to: number, moved: Rational): string | null => {
  const direction = printedDirection(moved)
  if (direction === 0) return null
  const opening = `${riseOrFall(direction)} seluruhnya berasal dari`
  if (from === to) return `${opening} ${movedNoun(active)} peserta aktif; jumlah potensi tidak berubah.`
  return `${opening} ${movedNoun(to - from)} potensi dari ${formatCount(from)} menjadi ${people(to)}; jumlah peserta aktif tidak berubah.`
}

const effect = (cause: string, size: Rational, object: string): string => {
  const direction = printedDirection(size)
  if (direction === 0) return `${cause} tidak mengubah cakupan setelah pembulatan`
  return `${cause} ${effectVerb(direction)}${object} ${points(size)}`
}

/**
 * Returns what moved the coverage between two snapshots, participants or potensi (report.md 9, no. 16 to 18); null when that cannot be
 * told or nothing moved. With `concludes` the sentence ends with the change itself; leave it out where that stands just before.
 * "Bertambahnya 4.089 peserta aktif menaikkan cakupan 5,98 poin persentase, sedangkan bertambahnya potensi dari 67.120 menjadi 68.412
 * orang menurunkannya 0,62 poin, sehingga cakupan naik 5,36 poin."
 */
export const causeSentence = (from: Figures, to: Figures, concludes: boolean): string | null => {
  const moved = change(from, to)
  const parts = decomposition(from, to)
  if (parts === null || moved.points === null || moved.active === null || moved.eligible === null) return null
  if (from.eligible === null || to.eligible === null) return null
  if (moved.active === 0 && moved.eligible === 0) return null
  if (moved.active === 0 || moved.eligible === 0) {
    return oneCause(moved.active, from.eligible, to.eligible, moved.points)
  }
  if (moved.active < 0 && moved.eligible < 0 && printedDirection(moved.points) > 0) {
    if (!concludes) return `Kenaikan itu terjadi karena potensi berkurang ${people(-moved.eligible)}.`
    return `Cakupan naik ${points(moved.points)} meskipun peserta aktif berkurang ${people(-moved.active)}, karena potensi berkurang ${people(-moved.eligible)}.`
  }
  const participation = effect(
    `${capitalised(movedNoun(moved.active))} ${formatCount(Math.abs(moved.active))} peserta aktif`,
    parts.participation,
    ' cakupan',
  )
  const potensi = `${movedNoun(moved.eligible)} potensi dari ${formatCount(from.eligible)} menjadi ${people(to.eligible)}`
  const isOpposed = moved.active > 0 === moved.eligible > 0
  const base = effect(potensi, parts.base, 'nya')
  const said = `${participation}${isOpposed ? ', sedangkan' : ' dan'} ${base}`
  const rounded = printedSumDiffers([parts.participation, parts.base], moved.points) ? ROUNDED : ''
  return withShortPoints(`${said}${concludes ? conclusion(moved.points) : ''}${rounded}.`)
}

const inPoints = (size: Rational): string => `${formatPercent(abs(size))} poin`

const shortEffect = (cause: string, size: Rational): string => {
  const direction = printedDirection(size)
  if (direction === 0) return `${cause} setelah pembulatan tidak mengubahnya`
  return `${cause} ${direction > 0 ? 'menambah' : 'mengurangi'} ${inPoints(size)}`
}

/**
 * Returns change and cause in the few words that a narrow panel has room for; null when they cannot be told or nothing moved.
 * "Cakupan naik 5,36 poin: kepesertaan menambah 5,98 poin, kenaikan potensi mengurangi 0,62 poin."
 */
export const effectsSentence = (from: Figures, to: Figures): string | null => {
  const moved = change(from, to)
  const parts = decomposition(from, to)
  if (parts === null || moved.points === null || moved.active === null || moved.eligible === null) return null
  if (moved.active === 0 && moved.eligible === 0) return null
  const direction = printedDirection(moved.points)
  const said = direction === 0 ? 'setelah pembulatan tetap' : `${coverageVerb(direction)} ${inPoints(moved.points)}`
  if (moved.active === 0 || moved.eligible === 0) {
    const mover = moved.active === 0 ? 'potensi' : 'peserta aktif'
    const sole = direction === 0 ? 'meskipun' : 'seluruhnya karena'
    return `Cakupan ${said}, ${sole} ${mover} ${peopleVerb(moved.active + moved.eligible)}.`
  }
  const base = shortEffect(`${moved.eligible > 0 ? 'kenaikan' : 'penurunan'} potensi`, parts.base)
  const rounded = printedSumDiffers([parts.participation, parts.base], moved.points) ? ROUNDED : ''
  return `Cakupan ${said}: ${shortEffect('kepesertaan', parts.participation)}, ${base}${rounded}.`
}

/** Returns the warning that the source or the label of potensi changed between the two days (no. 19). */
export const eligibleSourceSentence = (): string =>
  'Sumber potensi berganti antara kedua tanggal itu sehingga kedua cakupan tidak sepenuhnya sebanding.'

/** What each segment added to the coverage of the whole. */
export interface SegmentsText {
  /** Earlier day; null leaves out "Sejak …". */
  readonly since: DateKey | null
  readonly segments: readonly { readonly name: string; readonly contribution: Rational }[]
  /** Change of the whole coverage; null leaves it out (the segments do not explain all of it). */
  readonly total: Rational | null
  /** "kota", "kabupaten", "provinsi". */
  readonly regionWord: string
}

const contributions = (segments: SegmentsText['segments'], verb: string): string => {
  const [first, ...others] = segments.map(({ name, contribution }) => ({ name, size: points(contribution) }))
  if (first === undefined) return ''
  return listOf([
    `segmen ${first.name} ${verb} ${first.size}`,
    ...others.map(({ name, size }) => `segmen ${name} ${size}`),
  ])
}

const largestFirst = (segments: SegmentsText['segments'], direction: -1 | 1): SegmentsText['segments'] =>
  segments
    .filter(({ contribution }) => printedDirection(contribution) === direction)
    .sort((a, b) => compare(abs(b.contribution), abs(a.contribution)))

/**
 * Returns what the segments added to or took from the coverage (no. 20), largest first, those that round to 0,00 left out; null when
 * none is left. "Segmen BPU menambah cakupan 2,81 poin persentase dan segmen PU 0,19 poin, sedangkan segmen Jakon mengurangi 0,29 poin,
 * sehingga cakupan kota naik 2,71 poin."
 */
export const segmentsSentence = (text: SegmentsText): string | null => {
  const up = largestFirst(text.segments, 1)
  const down = largestFirst(text.segments, -1)
  if (up.length + down.length === 0) return null
  const added = contributions(up, 'menambah cakupan')
  const taken = contributions(down, up.length === 0 ? 'mengurangi cakupan' : 'mengurangi')
  const said = [added, taken].filter((part) => part !== '').join(', sedangkan ')
  const direction = text.total === null ? 0 : printedDirection(text.total)
  const end =
    text.total === null || direction === 0
      ? ''
      : `, sehingga cakupan ${text.regionWord} ${coverageVerb(direction)} ${points(text.total)}`
  const opening = text.since === null ? capitalised(said) : `Sejak ${formatDay(text.since)}, ${said}`
  const parts = text.segments.map(({ contribution }) => contribution)
  const rounded = end !== '' && text.total !== null && printedSumDiffers(parts, text.total) ? ROUNDED : ''
  return withShortPoints(`${opening}${end}${rounded}.`)
}

const CAUSES: Readonly<Record<Exclude<FallCause, 'other'>, string>> = {
  'election-officers': 'berakhirnya masa tugas petugas pemilu',
  'became-pppk': 'pengangkatan pekerja non-ASN menjadi PPPK',
  'paid-months-ended': 'berakhirnya masa iuran yang dibayarkan',
  'projects-ended': 'berakhirnya proyek',
  administrative: 'perubahan administrasi kepesertaan',
}

/** Returns a recorded cause of a fall as a noun phrase, "berakhirnya proyek"; `other` is what the office wrote, null when it wrote nothing. */
export const causeWords = (cause: FallCause | null, explanation: string | null): string | null => {
  if (cause !== null && cause !== 'other') return CAUSES[cause]
  const words = clauseOf(explanation ?? '')
  return words === '' ? null : words
}

/** Returns the cause the office recorded, or that none is recorded (no. 21); causes are never guessed. */
export const causeRecordedSentence = (words: string | null): string =>
  words === null ? 'Penyebabnya belum dicatat.' : `Penyebab yang dicatat ialah ${words}.`

/** A region whose active people fell, with the recorded cause as words or null. */
export interface FallText {
  readonly name: string
  readonly cause: string | null
}

/** Returns what is recorded about the falls just named (no. 21): one sentence for those without a cause, one for each cause. */
export const fallCauseSentences = (falls: readonly FallText[]): readonly string[] => {
  const [only] = falls
  if (only === undefined) return []
  if (falls.length === 1 && only.cause === null) return [`Penyebab penurunan di ${only.name} belum dicatat.`]
  const recorded = falls.filter((fall) => fall.cause !== null)
  const open = falls.filter((fall) => fall.cause === null).map((fall) => fall.name)
  if (recorded.length === 0) return ['Penyebab semua penurunan itu belum dicatat.']
  return [
    ...recorded.map((fall) => `Penyebab penurunan di ${fall.name} yang dicatat ialah ${fall.cause}.`),
    ...(open.length === 0
      ? []
      : [`Penyebab penurunan di ${open.length > 3 ? 'wilayah lainnya' : listOf(open)} belum dicatat.`]),
  ]
}
