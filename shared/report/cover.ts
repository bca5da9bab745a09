import type { DateKey } from '../domain/date-key.ts'
import type { Office, OfficeZone } from '../domain/office.ts'
import { formatDay, formatTime, weekdayName } from '../format/date.ts'
import { listOf } from '../text/narrative/sentence.ts'
import type { PeriodFacts, ReportFacts } from './facts.ts'
import { letterheadNames } from './letterhead-names.ts'
import type { Block, FactsBlock, LetterheadBlock, TitleBlock } from './model.ts'
import type { ReportMeeting } from './report-input.ts'
import { sourceName } from './source-text.ts'

/** Position of the colon behind the labels, in twips. */
const LABEL_WIDTH = 1530

/** Returns the letterhead, no block when the office has not been entered yet. */
export const letterhead = (office: Office | null): readonly LetterheadBlock[] =>
  office === null
    ? []
    : [
        {
          type: 'letterhead',
          ...letterheadNames(office),
          address: office.address,
          emblem: office.emblem,
        },
      ]

/** Returns what the report is about in two lines that break by sense. */
export const subjectLines = (facts: ReportFacts): readonly [string, string] => {
  const matter =
    facts.input.meeting === null
      ? 'Capaian Universal Coverage Jamsostek'
      : 'Monitoring dan Evaluasi Universal Coverage Jamsostek'
  return [matter, `${facts.name} per ${formatDay(facts.asOf)}`]
}

const withWholeDay = (line: string, { asOf }: ReportFacts): string => {
  const day = `per ${formatDay(asOf)}`
  return line.replace(day, day.replaceAll(' ', '\u00a0'))
}

const title = (facts: ReportFacts): TitleBlock => ({
  type: 'title',
  kind: 'LAPORAN',
  about: 'TENTANG',
  subject: subjectLines(facts).map((line) => withWholeDay(line, facts).toUpperCase()),
  number: facts.input.documentNumber === null ? null : `Nomor ${facts.input.documentNumber}`,
})

const shortPlace = (place: string, regionName: string): string =>
  place.replace(`Sekretariat Daerah ${regionName}`, 'Setda').replace('Sekretariat Daerah', 'Setda')

const meetingLine = ({ meeting }: ReportMeeting, zone: OfficeZone, regionName: string): string => {
  const parts = [
    `${weekdayName(meeting.date)}, ${formatDay(meeting.date)}`,
    ...(meeting.start === null ? [] : [formatTime(meeting.start, zone)]),
    ...(meeting.place === null ? [] : [`di ${shortPlace(meeting.place, regionName)}`]),
  ]
  return parts.join(', ')
}

const dayOf = (period: PeriodFacts | null): DateKey | null => period?.asOf ?? null

const comparisonLine = ({ input, previous, yearBefore }: ReportFacts): string => {
  const hasEarlierMeeting = input.meeting !== null && input.meeting.previousMeeting !== null
  const last = hasEarlierMeeting ? 'rapat sebelumnya' : 'potret sebelumnya'
  const isSame = dayOf(previous) === dayOf(yearBefore)
  const parts = [
    ...(previous === null ? [] : [`${formatDay(previous.asOf)} (${isSame ? `${last} dan tahun lalu` : last})`]),
    ...(yearBefore === null || isSame ? [] : [`${formatDay(yearBefore.asOf)} (tahun lalu)`]),
  ]
  return parts.length === 0 ? 'belum ada' : listOf(parts)
}

const factsBlock = (facts: ReportFacts): FactsBlock => {
  const { input } = facts
  const row = (label: string, text: string) => ({ label, value: [{ text }] })
  const zone = input.office?.zone ?? 'WIB'
  return {
    type: 'facts',
    labelWidth: LABEL_WIDTH,
    rows: [
      ...(input.meeting === null
        ? []
        : [row('Rapat Monev', meetingLine(input.meeting, zone, input.office?.regionName ?? facts.name))]),
      row('Pembanding', comparisonLine(facts)),
      row('Sumber data', sourceName(input.current.source, input.sample)),
    ],
  }
}

/** Returns the head of the first page: letterhead, title, and the lines on meeting, comparison and source. */
export const cover = (facts: ReportFacts): readonly Block[] => [
  ...letterhead(facts.input.office),
  title(facts),
  factsBlock(facts),
]
