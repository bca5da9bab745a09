import type { DocumentProblem, DocumentSection, DocumentText } from '../../shared/contract/document-channels.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Snapshot } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import { checkFigures, type FigurePool } from '../../shared/report/figure-check.ts'
import type { SectionKey } from '../../shared/report/paper-sections.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import type { ReadableDb } from '../db/handle.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'
import type { PaperKind } from './compose-papers.ts'

export interface ProblemContext {
  readonly input: ReportInput
  readonly kind: PaperKind
  readonly texts: readonly DocumentText[]
  readonly sections: readonly DocumentSection[]
  readonly figures: FigurePool
}

/** Returns the draft snapshots a paper stands on, the current one first: while there is one, it is not issued. */
export const draftSnapshots = (input: ReportInput): readonly Snapshot[] => {
  const used = [input.current, input.previous, input.yearBefore].filter((snapshot) => snapshot !== null)
  return used.filter((snapshot, index) => snapshot.status === 'draft' && used.indexOf(snapshot) === index)
}

/** Returns the number of figures in an edited text that neither the data nor a reason account for. */
export const openFigures = ({ edited, reasons }: DocumentText, pool: FigurePool): number =>
  edited === null
    ? 0
    : checkFigures(edited, pool).filter(({ found, key }) => !found && !reasons.some(({ figure }) => figure === key))
        .length

/** Returns what stands between a draft and issuing, worst first. */
export const documentProblems = (db: ReadableDb, context: ProblemContext): readonly DocumentProblem[] => [
  ...drafts(context),
  ...figures(context),
  ...corrections(db, context),
  ...reports(context),
  ...freshRtl(context),
  ...identity(context),
]

const drafts = ({ input }: ProblemContext): readonly DocumentProblem[] =>
  draftSnapshots(input).map(({ id, asOf }) => ({
    severity: 'blocks',
    text: `Potret data per ${formatDay(asOf)} masih draf`,
    section: null,
    path: `/potret/${id}`,
  }))

const figures = ({ texts, sections, figures: pool }: ProblemContext): readonly DocumentProblem[] =>
  sections.flatMap(({ key, shown }) => {
    const count = shown
      ? texts.filter(({ section }) => section === key).reduce((sum, text) => sum + openFigures(text, pool), 0)
      : 0
    return count === 0
      ? []
      : [{ severity: 'doubt', text: `${count} angka tidak cocok dengan data`, section: key, path: null }]
  })

/** A meeting keeps the version it named; a newer one may tell something else. */
const corrections = (db: ReadableDb, { input }: ProblemContext): readonly DocumentProblem[] => {
  const { current } = input
  const newest = newestHeads(db, current.region, UCJ).find(({ asOf }) => asOf === current.asOf)
  if (newest === undefined || newest.id === current.id || input.meeting === null) return []
  return [
    {
      severity: 'doubt',
      text: `Potret per ${formatDay(current.asOf)} sudah dikoreksi (versi ${newest.version})`,
      section: null,
      path: `/rapat/${input.meeting.meeting.id}?langkah=data`,
    },
  ]
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

/** Who signs, and what the head of the paper lacks; number and signatory belong to a meeting. */
const identity = ({ input, kind }: ProblemContext): readonly DocumentProblem[] => {
  if (input.meeting === null) {
    return [
      {
        severity: 'informs',
        text: 'Tanpa rapat, nomor dan penandatangan dicetak kosong',
        section: 'tanda-tangan',
        path: null,
      },
    ]
  }
  const path = `/rapat/${input.meeting.meeting.id}?langkah=bahan`
  const lacks = (text: string, section: SectionKey): DocumentProblem => ({ severity: 'informs', text, section, path })
  if (kind === 'laporan') {
    return [
      ...(input.signatory === null ? [lacks('Penandatangan belum ditetapkan', 'penutup')] : []),
      ...(isBlank(input.documentNumber) ? [lacks('Nomor naskah belum diisi', 'kop')] : []),
    ]
  }
  return [
    ...(isBlank(input.memo?.to) ? [lacks('Penerima nota dinas belum diisi', 'kop')] : []),
    ...(isBlank(input.memo?.number) ? [lacks('Nomor naskah belum diisi', 'kop')] : []),
    ...(isBlank(input.memo?.nature) ? [lacks('Sifat nota dinas belum diisi', 'kop')] : []),
  ]
}
