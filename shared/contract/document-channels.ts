import { z } from 'zod'
import type { DateKey } from '../domain/date-key.ts'
import type { Region } from '../domain/region.ts'
import type { FigurePool } from '../report/figure-pool.ts'
import type { ReportModel } from '../report/model.ts'
import type { PaperLayout } from '../report/paper-layout.ts'
import { SECTION_KEYS, type SectionKey } from '../report/paper-sections.ts'
import { channel } from './channel.ts'
import { dayField, idField, optionalText, regionField, textField } from './fields.ts'
import type { RoleChoice } from './meeting-channels.ts'

const MAX_TEXT = 20_000
const BLOCK = /^[a-z0-9.-]{1,80}$/

const daySubjectField = z.strictObject({
  kind: z.literal('snapshot'),
  region: regionField,
  asOf: dayField,
  /** Day that its figures are compared with; without it the snapshot before. */
  compared: dayField.optional(),
})
const subjectField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), meeting: idField }),
  daySubjectField,
])
const paperField = {
  subject: subjectField,
  kind: z.enum(['laporan', 'nota-dinas']),
  paper: z.enum(['A4', 'F4']),
}
const sectionField = z.enum(SECTION_KEYS)
const blockField = z.string().regex(BLOCK)
const textPlace = { subject: subjectField, kind: paperField.kind, block: blockField }

/** What a paper is about: a meeting, or the figures of a region on a day. */
export type DocumentSubject = z.infer<typeof subjectField>

/** Number of a paper, the official who signs it and the day it is signed on, each null while it is not set. */
export interface PaperHead {
  readonly number: string | null
  readonly signatory: number | null
  readonly signedOn: DateKey | null
}

/** What a document can be made of. */
export interface DocumentChoices {
  /** The latest first. */
  readonly meetings: readonly {
    readonly id: number
    readonly date: DateKey
    /** Days of its current snapshot and of the one compared with it. */
    readonly asOf: DateKey | null
    readonly compared: DateKey | null
  }[]
  /** Newest day first, for a report without a meeting. */
  readonly snapshots: readonly { readonly region: Region; readonly asOf: DateKey; readonly status: 'draft' | 'final' }[]
  /** Day of potret kini, null without a snapshot. */
  readonly currentDay: DateKey | null
  readonly issued: number
  /** Size of the paper issued last, A4 before the first. */
  readonly paper: 'A4' | 'F4'
}

/** A section in its place; those left out stay where they were. */
export interface DocumentSection {
  readonly key: SectionKey
  /** "C.2", null for sections without a number and those left out. */
  readonly number: string | null
  readonly shown: boolean
  readonly required: boolean
  readonly movable: boolean
  /** It has nothing to tell yet ("RTL baru: kosong"). */
  readonly empty: boolean
  /** Tables and pictures of the section, "Tabel 3. Penyebab perubahan cakupan". */
  readonly pictures: readonly { readonly id: string; readonly title: string }[]
  /** The previous meeting has edited or added texts here that this one lacks. */
  readonly copyable: boolean
}

/** A paragraph or list of the paper; texts have plain spaces and an empty line between the items of a list. */
export interface DocumentText {
  readonly id: string
  readonly section: SectionKey
  readonly kind: 'paragraph' | 'list'
  /** null for an added paragraph. */
  readonly automatic: string | null
  /** null while the automatic text stands. */
  readonly edited: string | null
  /** Figures that stay although the data lack them, by their keys. */
  readonly reasons: readonly { readonly figure: string; readonly reason: string }[]
}

/** Something that stands between a draft and issuing; only `blocks` keeps it from being issued. */
export interface DocumentProblem {
  readonly severity: 'blocks' | 'doubt' | 'informs'
  readonly text: string
  readonly section: SectionKey | null
  /** Screen where it is mended, null when that is here. */
  readonly path: string | null
  /** For a corrected snapshot: what the meeting names once it uses that version. */
  readonly correction?: { readonly version: number; readonly meeting: number; readonly snapshots: RoleChoice }
}

/** A paper as it would be issued now. */
export interface ComposedDocument {
  readonly state: 'ready'
  readonly model: ReportModel
  readonly layout: PaperLayout
  readonly sections: readonly DocumentSection[]
  readonly texts: readonly DocumentText[]
  /** Every figure of the automatic paper with what it means there (`figure-check`). */
  readonly figures: FigurePool
  readonly problems: readonly DocumentProblem[]
  readonly version: number
  /** The issued version that this one would take the place of, null for the first. */
  readonly corrects: VersionReference | null
  /** What a paper without a meeting is numbered and signed with; null for one of a meeting, where that stands with the meeting. */
  readonly head: PaperHead | null
  readonly fileName: string
}

/** A version of a paper, to be named and opened. */
export interface VersionReference {
  readonly id: number
  readonly version: number
}

/** A paper that cannot be made yet: what is missing, and where to fill it in. */
export interface IncompleteDocument {
  readonly state: 'incomplete'
  readonly missing: 'memo' | 'snapshot'
  readonly path: string
}

export interface IssuedDocumentOutput {
  readonly id: number
  readonly kind: 'laporan' | 'nota-dinas'
  readonly paper: 'A4' | 'F4'
  readonly version: number
  readonly newest: boolean
  /** The meeting with its day as the paper has it, whatever became of the meeting since. */
  readonly meeting: { readonly id: number; readonly date: DateKey } | null
  /** What a paper without a meeting is about; null for one of a meeting, and for one from before that was kept. */
  readonly basis: { readonly region: string; readonly asOf: DateKey; readonly compared: DateKey | null } | null
  readonly supersedes: VersionReference | null
  readonly supersededBy: VersionReference | null
  readonly number: string | null
  readonly fileName: string
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** `2025-11-14 09.14 WITA` in the office's zone. */
  readonly issuedAt: string
  /** Bytes and model are as they were issued; a list looks once while the data is open, opening a paper always. */
  readonly verified: boolean
}

/** Intentions about papers: compose, edit, issue, download. */
export const DOCUMENT_CHANNELS = {
  'document.choices': channel<DocumentChoices>()('read', z.strictObject({})),
  'document.compose': channel<ComposedDocument | IncompleteDocument>()('read', z.strictObject(paperField)),
  /** Leaves sections out and orders those of chapter C. */
  'document.arrange': channel<Record<string, never>>()(
    'write',
    z.strictObject({
      subject: subjectField,
      kind: paperField.kind,
      hidden: z.array(sectionField).max(SECTION_KEYS.length),
      order: z.array(sectionField).max(SECTION_KEYS.length),
    }),
  ),
  /** Numbers and signs a paper without a meeting. */
  'document.setHead': channel<Record<string, never>>()(
    'write',
    z.strictObject({
      subject: daySubjectField,
      number: optionalText(80),
      signatory: idField.nullable(),
      signedOn: dayField.nullable(),
    }),
  ),
  /** Keeps an edited text; the automatic text itself is no edit, and an empty text leaves the block out. */
  'narrative.save': channel<Record<string, never>>()(
    'write',
    z.strictObject({ ...textPlace, text: z.string().max(MAX_TEXT) }),
  ),
  /** Goes back to the automatic text, or takes an added paragraph away. */
  'narrative.reset': channel<Record<string, never>>()('write', z.strictObject(textPlace)),
  /** Lets a figure stay that the data lack, with its reason; null takes the reason back. */
  'narrative.accept': channel<Record<string, never>>()(
    'write',
    z.strictObject({ ...textPlace, figure: z.string().min(1).max(120), reason: textField(300).nullable() }),
  ),
  /** Takes over the edited and added texts of a section from the meeting before. */
  'narrative.copy': channel<{ readonly copied: number }>()(
    'write',
    z.strictObject({ meeting: idField, kind: paperField.kind, section: sectionField }),
  ),
  'document.draft': channel<{ readonly fileName: string; readonly bytes: Uint8Array }>()(
    'read',
    z.strictObject(paperField),
  ),
  /** Numbers the paper as the next version and freezes it with its bytes. */
  'document.issue': channel<IssuedDocumentOutput>()('write', z.strictObject(paperField)),
  'document.list': channel<{ readonly documents: readonly IssuedDocumentOutput[] }>()('read', z.strictObject({})),
  'document.open': channel<{
    readonly document: IssuedDocumentOutput
    readonly model: ReportModel
    readonly layout: PaperLayout
  }>()('read', z.strictObject({ id: idField })),
  'document.download': channel<{ readonly fileName: string; readonly bytes: Uint8Array }>()(
    'read',
    z.strictObject({ id: idField }),
  ),
}
