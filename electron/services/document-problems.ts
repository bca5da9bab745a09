import type { DocumentProblem, DocumentSection, DocumentText } from '../../shared/contract/document-channels.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import type { Snapshot } from '../../shared/domain/snapshot.ts'
import { formatDay, formatDayShort } from '../../shared/format/date.ts'
import type { FigurePool } from '../../shared/report/figure-pool.ts'
import { openFigures } from '../../shared/report/open-figures.ts'
import type { SectionKey } from '../../shared/report/paper-sections.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import type { ReadableDb } from '../db/handle.ts'
import { versionsOf } from '../db/repositories/snapshots.ts'
import type { PaperKind } from './compose-papers.ts'
import { chosenSnapshots } from './read-meeting.ts'

export interface ProblemContext {
  readonly input: ReportInput
  readonly kind: PaperKind
  readonly texts: readonly DocumentText[]
  readonly sections: readonly DocumentSection[]
  readonly figures: FigurePool
  /** The issued version that it only repeats, null when it says something else or is the first. */
  readonly sameAs: number | null
}

/** Returns the draft snapshots a paper stands on, the current one first: while there is one, it is not issued. */
export const draftSnapshots = (input: ReportInput): readonly Snapshot[] => {
  const used = [input.current, input.previous, input.yearBefore].filter((snapshot) => snapshot !== null)
  return used.filter((snapshot, index) => snapshot.status === 'draft' && used.indexOf(snapshot) === index)
}

/** Returns what stands between a draft and issuing, worst first. */
export const documentProblems = (db: ReadableDb, context: ProblemContext): readonly DocumentProblem[] => [
  ...repetition(context),
  ...drafts(context),
  ...meetings(context),
  ...figures(context),
  ...corrections(db, context),
  ...reports(context),
  ...freshRtl(context),
  ...identity(context),
]

const repetition = ({ sameAs }: ProblemContext): readonly DocumentProblem[] =>
  sameAs === null
    ? []
    : [{ severity: 'blocks', text: `Isi masih sama dengan versi ${sameAs}`, section: null, path: null }]

const drafts = ({ input }: ProblemContext): readonly DocumentProblem[] =>
  draftSnapshots(input).map(({ id, asOf }) => ({
    severity: 'blocks',
    text: `Potret ${formatDayShort(asOf)} masih draf`,
    section: null,
    path: `/potret/${id}`,
  }))

const figures = ({ texts, sections, figures: pool }: ProblemContext): readonly DocumentProblem[] =>
  sections.flatMap(({ key, shown }) => {
    const count = shown
      ? texts.filter(({ section }) => section === key).reduce((sum, text) => sum + openFigures(text, pool).length, 0)
      : 0
    return count === 0
      ? []
      : [{ severity: 'doubt', text: `${count} angka tidak cocok dengan data`, section: key, path: null }]
  })

/** A laporan tells what a meeting had as its result; before that it is material for it. */
const meetings = ({ input, kind }: ProblemContext): readonly DocumentProblem[] => {
  const meeting = input.meeting?.meeting ?? null
  if (kind !== 'laporan' || meeting === null || meeting.state === 'held') return []
  const day = formatDay(meeting.date)
  return [
    meeting.date > input.statusDay
      ? { severity: 'informs', text: `Rapat ${day} belum dilaksanakan`, section: 'kegiatan', path: null }
      : {
          severity: 'informs',
          text: `Rapat ${day} belum ditandai terlaksana`,
          section: 'kegiatan',
          path: `/rapat/${meeting.id}?langkah=pelaksanaan`,
        },
  ]
}

/** A meeting keeps the version it named until somebody takes over a final correction; a draft of one tells nothing yet. */
const corrections = (db: ReadableDb, { input }: ProblemContext): readonly DocumentProblem[] => {
  if (input.meeting === null) return []
  const { id: meeting } = input.meeting.meeting
  const chosen = chosenSnapshots(db, meeting)
  const used = [
    ['current', input.current],
    ['previous', input.previous],
    ['yearBefore', input.yearBefore],
  ] as const
  return used.flatMap(([role, snapshot]): readonly DocumentProblem[] => {
    if (snapshot === null) return []
    const { region, dataset, asOf } = snapshot
    const newest = versionsOf(db, region, dataset, asOf).findLast(({ status }) => status === 'final')
    if (newest === undefined || newest.version <= snapshot.version) return []
    return [
      {
        severity: 'doubt',
        text: `Potret ${formatDayShort(asOf)} sudah dikoreksi (versi ${newest.version})`,
        section: null,
        path: `/rapat/${meeting}?langkah=data`,
        correction: { version: newest.version, meeting, snapshots: { ...chosen, [role]: newest.id } },
      },
    ]
  })
}

const reports = ({ input }: ProblemContext): readonly DocumentProblem[] => {
  const { meeting, carried } = input
  if (meeting === null) return []
  const since = meeting.previousMeeting?.date ?? ''
  const silent = carried.filter(
    ({ entries }) => !entries.some(({ date }) => date > since && date <= meeting.meeting.date),
  )
  return silent.length === 0
    ? []
    : [
        {
          severity: 'informs',
          text: `${silent.length} RTL lama belum dilaporkan`,
          section: 'rtl-lama',
          path: `/rapat/${meeting.meeting.id}?langkah=rtl-lama`,
        },
      ]
}

const lackingWords = (lacking: readonly FollowUp[]): string => {
  const words = [
    ...(lacking.some(({ due }) => due === null) ? ['batas waktu'] : []),
    ...(lacking.some(({ lead }) => lead.length === 0) ? ['penanggung jawab'] : []),
  ]
  return words.join(' atau ')
}

const freshRtl = ({ input }: ProblemContext): readonly DocumentProblem[] => {
  const lacking = input.fresh.filter(({ due, lead }) => due === null || lead.length === 0)
  return lacking.length === 0
    ? []
    : [
        {
          severity: 'informs',
          text: `${lacking.length} RTL baru tanpa ${lackingWords(lacking)}`,
          section: 'rtl-baru',
          path: '/rtl',
        },
      ]
}

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === ''

/** Who signs, and what the head of the paper lacks; it is entered with the meeting, or here without one. */
const identity = ({ input, kind }: ProblemContext): readonly DocumentProblem[] => {
  if (input.meeting === null) {
    return lackingHead(input, (text, section) => ({ severity: 'informs', text, section, path: null }))
  }
  const path = `/rapat/${input.meeting.meeting.id}?langkah=bahan`
  const lacks = (text: string, section: SectionKey): DocumentProblem => ({ severity: 'informs', text, section, path })
  if (kind === 'laporan') return lackingHead(input, lacks)
  return [
    ...(isBlank(input.memo?.to) ? [lacks('Penerima nota dinas belum diisi', 'kop')] : []),
    ...(isBlank(input.memo?.number) ? [lacks('Nomor naskah belum diisi', 'kop')] : []),
    ...(isBlank(input.memo?.nature) ? [lacks('Sifat nota dinas belum diisi', 'kop')] : []),
  ]
}

const lackingHead = (
  input: ReportInput,
  lacks: (text: string, section: SectionKey) => DocumentProblem,
): readonly DocumentProblem[] => [
  ...(input.signatory === null ? [lacks('Penandatangan belum ditetapkan', 'tanda-tangan')] : []),
  ...(isBlank(input.documentNumber) ? [lacks('Nomor naskah belum diisi', 'kop')] : []),
]
