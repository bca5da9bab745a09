import type { FollowUp } from '../domain/follow-up.ts'
import { overdueDays } from '../calc/overdue.ts'
import { formatDay, formatDue } from '../format/date.ts'
import { capitalised } from '../format/number.ts'
import { sentenceOf } from '../text/narrative/sentence.ts'
import { attachmentTitle } from './attachment-title.ts'
import { bold, textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import { leadAndSupportCell, matrixStatusCell, numberCell, progressCell, remarkCell } from './follow-up-cells.ts'
import type { ReportPart, TableCell } from './model.ts'
import { followUpOrigin } from './section-meeting.ts'
import { type RowDraft, tableBlock } from './table-block.ts'
import { MATRIX_WIDTHS } from './table-widths.ts'

const HEADERS = [
  'No.',
  'Permasalahan',
  'Rencana tindak lanjut',
  'Penanggung jawab',
  'Target waktu',
  'Indikator/keluaran',
  'Status',
  'Progres',
  'Keterangan',
] as const

const ALIGNMENTS = ['center', 'left', 'left', 'left', 'left', 'left', 'left', 'right', 'left'] as const
const NUMERALS = ['I', 'II'] as const

const dueText = (item: FollowUp): TableCell =>
  item.due === null ? bold(textCell(formatDue(null, 'short'))) : textCell(capitalised(formatDue(item.due, 'short')))

const itemRow = (item: FollowUp, isNew: boolean, day: string): RowDraft => ({
  kind: 'plain',
  cells: [
    numberCell(item),
    textCell(item.issue === null ? '' : sentenceOf(item.issue)),
    textCell(item.action),
    leadAndSupportCell(item),
    dueText(item),
    textCell(item.output ?? ''),
    matrixStatusCell(item, isNew, day),
    progressCell(item, isNew, day),
    remarkCell(item, day),
  ],
})

interface Group {
  readonly title: string
  readonly items: readonly FollowUp[]
  /** Agreed on in the meeting of the paper itself. */
  readonly isNew: boolean
}

const groupsOf = (facts: ReportFacts): readonly Group[] => {
  const { input, followUps } = facts
  const meeting = input.meeting?.meeting ?? null
  const origin = followUpOrigin(input.meeting?.previousMeeting?.date ?? null, followUps.isFromPreviousMeeting)
  const day = meeting === null ? 'rapat' : `rapat ${formatDay(meeting.date)}`
  const fresh = meeting?.state === 'prepared' ? `Usulan RTL baru untuk ${day}` : `RTL baru hasil ${day}`
  return [
    { title: `RTL yang dilanjutkan dari ${origin}`, items: followUps.open, isNew: false },
    { title: fresh, items: followUps.fresh, isNew: true },
  ].filter((group) => group.items.length > 0)
}

const groupRows = (group: Group, position: number, day: string): readonly RowDraft[] => [
  {
    kind: 'group',
    cells: [{ ...textCell(`${NUMERALS[position] ?? ''}. ${group.title}`), colSpan: HEADERS.length }],
    keepWithNext: true,
  },
  ...group.items.map((item) => itemRow(item, group.isNew, day)),
]

/** Returns the matrix of all open RTL as a landscape part, old ones first; no part when there is none. */
export const matrixAttachment = (facts: ReportFacts, position: number): readonly ReportPart[] => {
  const groups = groupsOf(facts)
  if (groups.length === 0) return []
  const { statusDay, paper } = facts.input
  const isLate = groups.some((group) => group.items.some((item) => overdueDays(item, statusDay) !== null))
  const table = tableBlock({
    id: 'matriks',
    style: 'text',
    size: 'attachment',
    caption: null,
    columns: MATRIX_WIDTHS[paper].map((width, column) => ({ width, align: ALIGNMENTS[column] ?? 'left' })),
    header: [
      HEADERS.map((text, column) => {
        const align = ALIGNMENTS[column] ?? 'left'
        return align === 'left' ? { text } : { text, align }
      }),
    ],
    rows: groups.flatMap((group, index) => groupRows(group, index, statusDay)),
    notes: {},
    remarks: isLate ? [`Status “terlambat” dihitung dari tenggat dan ${dayWords(facts)}.`] : [],
  })
  const title = [`Matriks Rencana Tindak Lanjut per ${formatDay(statusDay)}`]
  return [{ orientation: 'landscape', letterhead: false, blocks: [attachmentTitle(facts, position, title), table] }]
}

const dayWords = ({ input }: ReportFacts): string =>
  input.meeting !== null && input.meeting.meeting.date === input.statusDay
    ? 'tanggal rapat'
    : `keadaan per ${formatDay(input.statusDay)}`
