import type { DateKey } from '../../domain/date-key.ts'
import { SEGMENT_NAMES, type UcjSegment } from '../../domain/indicator.ts'
import { type Attendance, type Meeting, presentOffices } from '../../domain/meeting.ts'
import type { OfficeZone } from '../../domain/office.ts'
import { formatDay, formatTimeRange, weekdayName } from '../../format/date.ts'
import { formatCount, numberWord } from '../../format/number.ts'
import { clauseOf, firstReadable, listOf, sentenceOf } from './sentence.ts'

/** The meeting that a report is made for; one that was not held yet has no results to tell. */
export interface ReportOccasion {
  readonly day: DateKey
  readonly isHeld: boolean
}

/** Returns what UCJ is and what the report holds; `comparedWith` holds the earlier days, nearest first. */
export const purposeOfReport = (
  region: string,
  asOf: DateKey,
  comparedWith: readonly DateKey[],
  meeting: ReportOccasion | null,
): readonly string[] => {
  const held =
    meeting === null
      ? ''
      : ` ${meeting.isHeld ? 'dan hasil' : 'sebagai bahan'} rapat monitoring dan evaluasi (Monev) tanggal ${formatDay(meeting.day)}`
  const days = listOf(comparedWith.map(formatDay))
  return [
    'Universal Coverage Jamsostek (UCJ) adalah keadaan ketika seluruh pekerja menjadi peserta aktif program jaminan sosial ketenagakerjaan yang diselenggarakan BPJS Ketenagakerjaan.',
    `Laporan ini memuat capaian UCJ ${region} per ${formatDay(asOf)}${held}.`,
    ...(comparedWith.length === 0 ? [] : [`Pembandingnya ialah keadaan per ${days}.`]),
  ]
}

/** What a report goes on to show, as far as it has the data. */
export interface AimText {
  readonly hasTarget: boolean
  readonly hasComparison: boolean
  readonly hasRegions: boolean
  readonly hasSegments: boolean
  readonly hasFollowUps: boolean
}

/** Returns what the report is for and what it aims to show. */
export const aimSentences = (text: AimText): readonly string[] => {
  const shown = [text.hasRegions ? 'wilayah' : '', text.hasSegments ? 'segmen' : ''].filter((word) => word !== '')
  const aims = [
    text.hasTarget ? 'menyajikan capaian terhadap target' : 'menyajikan capaian',
    text.hasComparison ? 'menjelaskan penyebab perubahannya' : '',
    shown.length === 0 ? '' : `menunjukkan ${listOf(shown)} yang didahulukan`,
    text.hasFollowUps ? 'mencatat rencana tindak lanjut (RTL) dan penanggung jawabnya' : '',
  ].filter((aim) => aim !== '')
  return [
    'Laporan ini dimaksudkan sebagai bahan pimpinan dalam menilai kemajuan kepesertaan.',
    `Tujuannya ialah ${listOf(aims, 'serta')}.`,
  ]
}

/** What the report covers. */
export interface ScopeText {
  readonly region: string
  /** `5 kecamatan`, `41 kelurahan`: levels with how many regions have figures, of how many there are, widest first. */
  readonly levels: readonly { readonly count: number; readonly total: number; readonly word: string }[]
  readonly segments: readonly UcjSegment[]
  readonly eligibleLabel: string
}

/** A label that names its own source ("menurut Sakernas") needs no other. */
const potensiSentence = (label: string): string => {
  if (label.trim() === '') return 'Pengertian potensi tidak disebutkan oleh sumber data.'
  const source = /\bmenurut\b/iu.test(label) ? '' : ' menurut sumber data'
  return `Potensi adalah ${clauseOf(label)}${source}.`
}

/** Returns what the report covers and what its denominator counts. */
export const scopeSentences = (text: ScopeText): readonly string[] => {
  const inWords = text.levels.length === 1 ? numberWord : formatCount
  const levels = text.levels.map(({ count, total, word }) =>
    count === total ? `${inWords(count)} ${word}` : `${inWords(count)} dari ${inWords(total)} ${word}`,
  )
  const covered = levels.length === 0 ? text.region : listOf(levels)
  const names = text.segments.map((segment) => `${SEGMENT_NAMES[segment].long} (${SEGMENT_NAMES[segment].short})`)
  const opening = `Laporan mencakup ${covered}`
  const segments = `${numberWord(names.length)} segmen kepesertaan`
  return [
    names.length === 0
      ? `${opening}.`
      : firstReadable([
          `${opening} serta ${segments}, yaitu ${listOf(names)}.`,
          `${opening}. Capaian disajikan menurut ${segments}, yaitu ${listOf(names)}.`,
        ]),
    potensiSentence(text.eligibleLabel),
    'Peserta terdaftar yang tidak aktif tidak dihitung sebagai peserta aktif.',
  ]
}

/** What is said about the meeting itself. */
export interface MeetingText {
  readonly meeting: Meeting
  readonly zone: OfficeZone
  /** Position of the chair with its prefix, null when not recorded. */
  readonly chair: string | null
  readonly attendance: readonly Attendance[]
}

/** Returns when and where the meeting was, with what is known of the time and the place: "Rabu, 12 November 2025, pukul 09.00 s.d. 11.30 WITA". */
export const meetingTime = ({ meeting, zone }: Pick<MeetingText, 'meeting' | 'zone'>): string => {
  const day = `${weekdayName(meeting.date)}, ${formatDay(meeting.date)}`
  return meeting.start === null ? day : `${day}, ${formatTimeRange(meeting.start, meeting.end, zone)}`
}

const attendanceSentence = (attendance: readonly Attendance[]): string | null => {
  const present = presentOffices(attendance)
  if (present.length === 0) return null
  const people = present.reduce((sum, { people: count }) => sum + count, 0)
  const opening = `Rapat dihadiri ${formatCount(people)} orang dari ${numberWord(present.length)} unsur`
  return firstReadable([
    `${opening}: ${listOf(present.map(({ unit }) => unit))}.`,
    `${opening}; daftarnya dimuat dalam daftar hadir.`,
  ])
}

/** Returns when and where the meeting was held (or will be), who led it and who came. */
export const meetingSentences = (text: MeetingText): readonly string[] => {
  const { meeting, chair } = text
  const isHeld = meeting.state === 'held'
  const opening = `Rapat Monev ${isHeld ? 'dilaksanakan' : 'dijadwalkan'} pada ${meetingTime(text)}`
  const where = meeting.place === null ? '' : ` di ${clauseOf(meeting.place)}`
  const led = isHeld ? 'dipimpin' : 'akan dipimpin'
  const attendance = isHeld ? attendanceSentence(text.attendance) : null
  return [
    chair === null
      ? `${opening}${where}.`
      : firstReadable([
          `${opening}${where} dan ${led} oleh ${chair}.`,
          `${opening}${where}. Rapat ${led} oleh ${chair}.`,
        ]),
    ...(attendance === null ? [] : [attendance]),
  ]
}

const itemsOf = (agenda: string): readonly string[] =>
  agenda
    .split(/[;\n]+/u)
    .map((item) => clauseOf(item.replace(/^\s*(?:\d+[.)]|[-•*])\s*/u, '')))
    .filter((item) => item !== '')

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Returns what the meeting discussed: the agenda as entered, or `topics` when none was; items get (a), (b), … */
export const agendaSentence = (agenda: string | null, topics: readonly string[], isHeld: boolean): string | null => {
  const entered = agenda === null ? [] : itemsOf(agenda)
  const items = entered.length === 0 ? topics : entered
  const verb = isHeld ? 'membahas' : 'akan membahas'
  const [only] = items
  if (only === undefined) return null
  if (items.length === 1) return sentenceOf(`Rapat ${verb} ${only}`)
  return `Rapat ${verb} ${listOf(items.map((item, position) => `(${LETTERS.charAt(position)}) ${item}`))}.`
}

/** Returns where the discussion itself is recorded. */
export const minutesSentence = (): string => 'Pembahasannya dimuat dalam notula.'

/** Returns the closing paragraph of a report. */
export const closingSentence = (hasFollowUps: boolean): string =>
  hasFollowUps
    ? 'Demikian laporan ini dibuat untuk menjadi bahan pertimbangan pimpinan dan acuan pelaksanaan tindak lanjut.'
    : 'Demikian laporan ini dibuat untuk menjadi bahan pertimbangan pimpinan.'
