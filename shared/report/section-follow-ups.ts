import type { FollowUp } from '../domain/follow-up.ts'
import { formatDay, formatDayShort } from '../format/date.ts'
import { numberWord } from '../format/number.ts'
import {
  continuedSentence,
  firstMeetingSentence,
  incompleteSentences,
  noFreshSentence,
  nothingCarriedSentence,
  statusSummarySentence,
} from '../text/narrative/follow-up.ts'
import { hasYear } from '../text/follow-up-number.ts'
import { paragraph, section } from './blocks.ts'
import { textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import { dueCell, dueRemark, leadCell, numberCell, statusCell } from './follow-up-cells.ts'
import type { Block, TableBlock, TableColumn } from './model.ts'
import { followUpOrigin } from './section-meeting.ts'
import { tableBlock } from './table-block.ts'
import { WIDTHS } from './table-widths.ts'

const textColumns = (widths: readonly number[]): readonly TableColumn[] =>
  widths.map((width, position) => ({ width, align: position === 0 ? 'center' : 'left' }))

const originOf = ({ input, followUps }: ReportFacts): string =>
  followUpOrigin(input.meeting?.previousMeeting?.date ?? null, followUps.isFromPreviousMeeting)

const numberNote = (facts: ReportFacts): string => {
  const meeting = facts.input.meeting?.previousMeeting ?? null
  const year =
    meeting !== null && facts.followUps.isFromPreviousMeeting ? `tahun ${meeting.date.slice(0, 4)}` : 'tahun rapat itu'
  const opening = `Nomor RTL tetap sama sampai selesai: angka pertama menunjukkan urutan rapat dalam ${year}, angka kedua nomor urut`
  return facts.followUps.carried.some(({ number }) => hasYear(number))
    ? `${opening}, dan angka di belakang garis miring tahun rapat.`
    : `${opening}.`
}

const carriedTable = (facts: ReportFacts): TableBlock => {
  const { input, followUps } = facts
  const { number, action, lead, due, status } = WIDTHS.carried
  return tableBlock({
    id: 'rtl-lama',
    style: 'text',
    caption: `Status RTL ${originOf(facts)}`,
    columns: textColumns([number, action, lead, due, status]),
    header: [
      [
        { text: 'No.', align: 'center' },
        { text: 'Rencana tindak lanjut' },
        { text: 'Penanggung jawab' },
        { text: 'Tenggat' },
        { text: `Status per ${formatDayShort(input.statusDay)}` },
      ],
    ],
    rows: followUps.carried.map((item) => ({
      kind: 'plain',
      cells: [
        numberCell(item),
        textCell(item.action),
        leadCell(item),
        dueCell(item),
        statusCell(item, input.statusDay),
      ],
    })),
    notes: {},
    remarks: [numberNote(facts)],
  })
}

/** Returns section 7 of the results on earlier RTL; a first meeting says that there are none, a report without a meeting is silent then. */
export const carriedSection = (facts: ReportFacts): readonly Block[] => {
  const { input, followUps } = facts
  if (followUps.carried.length === 0) {
    if (input.meeting === null) return []
    const said = input.meeting.previousMeeting === null ? firstMeetingSentence() : nothingCarriedSentence()
    return section(2, 'Tindak Lanjut Rapat Sebelumnya', paragraph('rtl-lama', [said]))
  }
  return section(2, 'Tindak Lanjut Rapat Sebelumnya', [
    ...paragraph(
      'rtl-lama',
      [statusSummarySentence(followUps.carried, input.statusDay, originOf(facts)), continuedSentence(followUps.open)],
      true,
    ),
    carriedTable(facts),
  ])
}

const dueNote = (fresh: readonly FollowUp[], isHeld: boolean): string => {
  const undated = fresh.filter((item) => item.due === null)
  const remarks = [...new Set(undated.map(dueRemark))]
  const [only] = remarks
  const opening = isHeld ? 'Tenggat belum disebutkan dalam rapat' : 'Tenggat belum diusulkan'
  return remarks.length === 1 && only !== null && only !== undefined ? `${opening}; ${only}.` : `${opening}.`
}

/** A due date that the office is about to set is told by the note under the table. */
const lackingSentences = (fresh: readonly FollowUp[]): readonly string[] =>
  incompleteSentences(
    fresh.filter((item) => dueRemark(item) === null),
    fresh,
  )

const freshTable = (facts: ReportFacts, caption: string, isHeld: boolean): TableBlock => {
  const { fresh } = facts.followUps
  const { number, action, lead, due } = WIDTHS.fresh
  return tableBlock({
    id: 'rtl-baru',
    style: 'text',
    caption,
    columns: textColumns([number, action, lead, due]),
    header: [
      [
        { text: 'No.', align: 'center' },
        { text: 'Rencana tindak lanjut' },
        { text: 'Penanggung jawab' },
        { text: 'Tenggat' },
      ],
    ],
    rows: fresh.map((item) => ({
      kind: 'plain',
      cells: [numberCell(item), textCell(item.action), leadCell(item), dueCell(item, 'due')],
    })),
    notes: fresh.some((item) => item.due === null) ? { due: dueNote(fresh, isHeld) } : {},
    remarks: [],
  })
}

/** Returns section 8 of the results on new RTL; a meeting that agreed on none says so, a report without a meeting is silent. */
export const freshSection = (facts: ReportFacts): readonly Block[] => {
  const { input, followUps } = facts
  const meeting = input.meeting?.meeting ?? null
  const { fresh } = followUps
  if (meeting === null && fresh.length === 0) return []
  const isHeld = meeting?.state !== 'prepared'
  const title = isHeld ? 'Rencana Tindak Lanjut Baru' : 'Usulan Rencana Tindak Lanjut Baru'
  if (fresh.length === 0) return section(2, title, paragraph('rtl-baru', [isHeld ? noFreshSentence() : noProposal()]))
  const opening = isHeld
    ? `Rapat menyepakati ${numberWord(fresh.length)} RTL; matriks lengkapnya dimuat dalam Lampiran 1.`
    : `Rapat akan membahas ${numberWord(fresh.length)} usulan RTL; matriks lengkapnya dimuat dalam Lampiran 1.`
  const day = meeting === null ? '' : ` rapat ${formatDay(meeting.date)}`
  return section(2, title, [
    ...paragraph('rtl-baru', [opening, ...lackingSentences(fresh)], true),
    freshTable(facts, isHeld ? `RTL hasil${day === '' ? ' rapat' : day}` : `Usulan RTL${day}`, isHeld),
  ])
}

const noProposal = (): string => 'Belum ada usulan RTL baru.'
