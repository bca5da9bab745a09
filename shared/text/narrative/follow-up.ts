import { endedOn, isEnded, latestEntry, overdueDays, statusOf, toldStatus } from '../../calc/overdue.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { FollowUp, ToldStatus } from '../../domain/follow-up.ts'
import { formatDay, formatDue } from '../../format/date.ts'
import { capitalised, formatCount, numberWord } from '../../format/number.ts'
import { STATUS_WORDS } from '../status-words.ts'
import { clauseOf, firstReadable, listOf } from './sentence.ts'

/** The order in which they are told. */
const ORDER = ['done', 'in-progress', 'constrained', 'not-started', 'unreported', 'discontinued'] as const

const wordsFor = (counts: readonly number[]): ((count: number) => string) =>
  counts.some((count) => count > 20) ? formatCount : numberWord

const openOverdue = (followUps: readonly FollowUp[], day: DateKey): number =>
  followUps.filter((item) => endedOn(item, day) === null && overdueDays(item, day) !== null).length

interface StatusCount {
  readonly status: ToldStatus
  readonly count: number
  readonly word: string
}

/** What is told on a day of RTL that earlier meetings agreed on, in the order in which they are told. */
const statusCounts = (followUps: readonly FollowUp[], day: DateKey): readonly StatusCount[] =>
  ORDER.map((status) => ({
    status,
    count: followUps.filter((item) => toldStatus(item, false, day) === status).length,
    word: STATUS_WORDS[status],
  })).filter(({ count }) => count > 0)

/**
 * Returns how many RTL have which status on a day and how many of them are past their due date (report.md 9, no. 45); `origin` as
 * "rapat 10 Juli 2025". "Dari empat RTL rapat 10 Juli 2025, dua selesai, satu dalam proses, dan satu terkendala; dua di antaranya
 * melewati tenggat."
 */
export const statusSummarySentence = (followUps: readonly FollowUp[], day: DateKey, origin: string): string => {
  const counts = statusCounts(followUps, day)
  const overdue = openOverdue(followUps, day)
  const inWords = wordsFor([followUps.length])
  const only = counts[0]
  if (followUps.length === 1 && only !== undefined) {
    const late = overdue === 0 ? '' : ' dan melewati tenggat'
    return `Satu RTL ${origin} ${only.word}${late}.`
  }
  const said =
    counts.length === 1 && only !== undefined
      ? `semuanya ${only.word}`
      : listOf(counts.map(({ count, word }) => `${inWords(count)} ${word}`))
  const late = overdue === 0 ? '' : `; ${inWords(overdue)} di antaranya melewati tenggat`
  return `Dari ${inWords(followUps.length)} RTL ${origin}, ${said}${late}.`
}

const against = (followUp: FollowUp, ended: DateKey): string => {
  if (followUp.due === null) return ''
  if (ended === followUp.due.on) return ', tepat pada batas tenggat'
  return ended < followUp.due.on ? ', sebelum tenggat' : ''
}

/**
 * Returns that an RTL is done, in time or late (no. 46 and 47); `output` is what it produced, null leaves it out.
 * "RTL 2.1 selesai pada 20 November 2025, 51 hari setelah tenggat."
 */
export const doneSentence = (followUp: FollowUp, ended: DateKey, output: string | null): string => {
  const late = overdueDays(followUp, ended)
  const opening = `RTL ${followUp.number} selesai pada ${formatDay(ended)}`
  const timing = late === null ? against(followUp, ended) : `, ${formatCount(late)} hari setelah tenggat`
  const produced = output === null ? '' : `; keluarannya ${clauseOf(output)}`
  return firstReadable([`${opening}${timing}${produced}.`, `${opening}${timing}.`])
}

/** Returns that an RTL was discontinued and why (second part of no. 49). */
export const discontinuedSentence = (number: string, ended: DateKey, reason: string): string => {
  const opening = `RTL ${number} dihentikan pada ${formatDay(ended)}`
  const words = clauseOf(reason)
  return words === '' ? `${opening}.` : firstReadable([`${opening} karena ${words}.`, `${opening}.`])
}

/**
 * Returns where an open RTL stands on a day (no. 48 and 49); overdue is judged on that day.
 * "RTL 2.1 masih dalam proses (90 persen) dan melewati tenggat 30 September 2025 selama 43 hari."
 */
export const openSentence = (followUp: FollowUp, day: DateKey): string => {
  const entry = latestEntry(followUp, day)
  const late = overdueDays(followUp, day)
  if (entry?.status === 'constrained') {
    const overdue = late === null ? '' : ` dan melewati tenggat selama ${formatCount(late)} hari`
    const opening = `RTL ${followUp.number} terkendala${overdue}`
    const reason = clauseOf(entry.note)
    return reason === '' ? `${opening}.` : firstReadable([`${opening}; ${reason}.`, `${opening}.`])
  }
  const progress = entry?.percent === null || entry?.percent === undefined ? '' : ` (${entry.percent} persen)`
  const status =
    entry?.status === 'in-progress' ? `masih dalam proses${progress}` : STATUS_WORDS[toldStatus(followUp, false, day)]
  const overdue =
    late === null || followUp.due === null
      ? ''
      : ` dan melewati tenggat ${formatDue(followUp.due, 'long')} selama ${formatCount(late)} hari`
  return `RTL ${followUp.number} ${status}${overdue}.`
}

/** Returns the one sentence about an RTL on a day, whatever its status. */
export const followUpSentence = (followUp: FollowUp, day: DateKey): string => {
  const ended = endedOn(followUp, day)
  if (ended === null) return openSentence(followUp, day)
  if (statusOf(followUp, day) === 'discontinued') {
    return discontinuedSentence(followUp.number, ended, latestEntry(followUp, day)?.note ?? '')
  }
  return doneSentence(followUp, ended, followUp.output)
}

const lacking = (followUps: readonly FollowUp[], what: string): string | null => {
  if (followUps.length === 0) return null
  if (followUps.length > 5) return `${capitalised(numberWord(followUps.length))} RTL belum memiliki ${what}.`
  return `RTL ${listOf(followUps.map((item) => item.number))} belum memiliki ${what}.`
}

/**
 * Returns which RTL lack a due date or a person in charge (no. 50), one sentence each; empty when none does. `forDue` and `forLead` are
 * the RTL to look at. "RTL 3.2 belum memiliki tenggat."
 */
export const incompleteSentences = (forDue: readonly FollowUp[], forLead: readonly FollowUp[]): readonly string[] =>
  [
    lacking(
      forDue.filter((item) => item.due === null),
      'tenggat',
    ),
    lacking(
      forLead.filter((item) => item.lead.length === 0),
      'penanggung jawab',
    ),
  ].filter((sentence) => sentence !== null)

/** More numbers than this are counted. */
const MOST_NUMBERS = 5

/** Returns which RTL go on after the meeting, "RTL 2.1 dan 2.4 dilanjutkan."; null when all have ended. */
export const continuedSentence = (open: readonly FollowUp[]): string | null => {
  if (open.length === 0) return null
  if (open.length > MOST_NUMBERS) return `${capitalised(countedRtl(open.length))} yang belum berakhir dilanjutkan.`
  return `RTL ${listOf(open.map(({ number }) => number))} dilanjutkan.`
}

const countedRtl = (count: number): string =>
  count > 20 ? `sebanyak ${formatCount(count)} RTL` : `${numberWord(count)} RTL`

/** Returns that the meeting agreed on nothing new (no. 50). */
export const noFreshSentence = (): string => 'Rapat ini tidak menyepakati RTL baru.'

/** Returns that there is nothing to follow up because no meeting went before (no. 50). */
export const firstMeetingSentence = (): string => 'Belum ada RTL dari rapat sebelumnya.'

/** Returns that the earlier meetings left no open action. */
export const nothingCarriedSentence = (): string => 'Tidak ada RTL yang dilanjutkan dari rapat sebelumnya.'

/**
 * What is said of the carried RTL, in the words of the results; the shorter form takes the open ones together. Where every open one is past
 * its due date, that alone is said of them.
 */
const carriedParts = (carried: readonly FollowUp[], day: DateKey): readonly string[] => {
  if (carried.length === 0) return []
  const inWords = wordsFor([carried.length])
  const overdue = openOverdue(carried, day)
  const counts = statusCounts(carried, day)
  const ended = counts.filter(({ status }) => isEnded(status))
  const open = carried.length - ended.reduce((sum, { count }) => sum + count, 0)
  const said = (parts: readonly Omit<StatusCount, 'status'>[], late: string): string => {
    const [only] = parts
    if (carried.length === 1 && only !== undefined) return `satu RTL sebelumnya ${only.word}`
    const words =
      parts.length === 1 && only !== undefined
        ? `semuanya ${only.word}`
        : listOf(parts.map(({ count, word }) => `${inWords(count)} ${word}`))
    return `dari ${inWords(carried.length)} RTL rapat sebelumnya, ${words}${late}`
  }
  if (open > 0 && overdue === open) return [said([...ended, { count: open, word: 'melewati tenggat' }], '')]
  const late = overdue === 0 ? '' : `; ${inWords(overdue)} di antaranya melewati tenggat`
  const together = open === 0 ? ended : [...ended, { count: open, word: 'belum berakhir' }]
  return [said(counts, late), said(together, late)]
}

/** What is said of the new RTL, with and without those that lack a due date. */
const freshParts = (fresh: readonly FollowUp[], isHeld: boolean): readonly string[] => {
  if (fresh.length === 0) return []
  const inWords = wordsFor([fresh.length])
  const undated = fresh.filter((item) => item.due === null).length
  const opening = isHeld
    ? `rapat ini menyepakati ${inWords(fresh.length)} RTL baru`
    : `rapat ini akan membahas ${inWords(fresh.length)} usulan RTL baru`
  if (undated === 0) return [opening, opening]
  const dated =
    undated === fresh.length
      ? `${opening} yang belum memiliki tenggat`
      : `${opening}, ${inWords(undated)} di antaranya belum memiliki tenggat`
  return [dated, opening]
}

/**
 * Returns old and new RTL in one sentence for the summary, null when there is neither; before the meeting new ones are "usulan".
 * "Dari empat RTL rapat sebelumnya, dua selesai dan dua melewati tenggat; rapat ini menyepakati tiga RTL baru, satu di antaranya
 * belum memiliki tenggat."
 */
export const summaryFollowUpSentence = (
  carried: readonly FollowUp[],
  fresh: readonly FollowUp[],
  day: DateKey,
  isHeld: boolean,
): string | null => {
  const [whole = null, short = whole] = carriedParts(carried, day)
  const [dated = null, counted = null] = freshParts(fresh, isHeld)
  const sentence = (...parts: readonly (string | null)[]): string =>
    `${capitalised(parts.filter((part) => part !== null).join('; '))}.`
  if (whole === null && dated === null) return null
  return firstReadable([
    sentence(whole, dated),
    sentence(whole, counted),
    sentence(short, dated),
    sentence(short, counted),
  ])
}
