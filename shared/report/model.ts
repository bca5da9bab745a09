import type { ChartModel } from '../charts/chart-model.ts'
import type { DateKey } from '../domain/date-key.ts'

/** A report as data: the DOCX, the screen preview and the print pages all draw this and nothing else. */
export interface ReportModel {
  readonly kind: 'laporan' | 'nota-dinas'
  readonly paper: Paper
  /** Document property, also the name of the file. */
  readonly title: string
  /** Invented sample figures: marked on every page and inside every picture. */
  readonly sample: boolean
  readonly furniture: PageFurniture
  /** Day of the meeting it is made for; without it there is none, or the paper was issued before that was kept. */
  readonly meetingDay?: DateKey
  readonly parts: readonly ReportPart[]
}

export type Paper = 'A4' | 'F4'

export interface PageFurniture {
  /** Left in the header from page 2 on; null leaves it empty. */
  readonly headerLeft: string | null
  readonly footerLeft: string
}

/** A run of pages with one orientation; a part with a letterhead has its own first-page margins. */
export interface ReportPart {
  readonly orientation: 'portrait' | 'landscape'
  /** The first page carries no running header, only the sample mark. */
  readonly letterhead: boolean
  readonly blocks: readonly Block[]
}

export type Block =
  | LetterheadBlock
  | TitleBlock
  | FactsBlock
  | KeyFiguresBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | SignatureBlock
  | AttachmentTitleBlock

/** A piece of text; `note` hangs a superscript letter on it. No-break spaces are already in the text. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly note?: string
}

export interface LetterheadBlock {
  readonly type: 'letterhead'
  readonly government: string
  readonly office: string
  readonly address: readonly string[]
  /** PNG bytes; null leaves the column empty. */
  readonly emblem: Uint8Array | null
}

/** Centred lines of the title: LAPORAN / TENTANG / subject in at most two lines / number. */
export interface TitleBlock {
  readonly type: 'title'
  readonly kind: string
  readonly about: string | null
  readonly subject: readonly string[]
  readonly number: string | null
}

/** Label : value lines under a title. `labelWidth` in twips. */
export interface FactsBlock {
  readonly type: 'facts'
  readonly labelWidth: number
  readonly rows: readonly { readonly label: string; readonly value: readonly Run[] }[]
}

export interface KeyFiguresBlock {
  readonly type: 'key-figures'
  readonly items: readonly {
    readonly label: string
    readonly figure: string
    readonly explanation: readonly string[]
  }[]
}

export interface HeadingBlock {
  readonly type: 'heading'
  /** 0 is unnumbered ("Ringkasan"), 1 is `A.`, 2 is `1.` */
  readonly level: 0 | 1 | 2
  readonly number: string | null
  readonly text: string
  readonly keepWithNext: boolean
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly id: string
  readonly runs: readonly Run[]
  readonly keepWithNext: boolean
}

export interface ListBlock {
  readonly type: 'list'
  readonly id: string
  readonly marker: 'decimal' | 'alpha'
  readonly items: readonly (readonly Run[])[]
  readonly keepWithNext: boolean
}

export interface TableColumn {
  /** Width in twips on this paper. */
  readonly width: number
  readonly align: 'left' | 'right' | 'center'
}

export interface TableCell {
  readonly runs: readonly (readonly Run[])[]
  /** The exact value behind the printed text, for export and checking: an integer, a fraction as [numerator, denominator] in base 10, or null when unknown or when the cell is text. */
  readonly value: TableValue
  readonly colSpan?: number
  readonly align?: 'left' | 'right' | 'center'
  readonly indent?: boolean
}

export type TableValue =
  | { readonly kind: 'text' }
  | { readonly kind: 'count'; readonly count: number | null }
  | { readonly kind: 'share'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'unknown' }

export interface HeaderCell {
  readonly text: string
  readonly note?: string
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly align?: 'left' | 'right' | 'center'
}

export interface TableRow {
  readonly kind: 'plain' | 'total' | 'group'
  readonly cells: readonly TableCell[]
  /** Stays on the page of the next row (a kecamatan with its kelurahan). */
  readonly keepWithNext: boolean
}

export interface TableBlock {
  readonly type: 'table'
  readonly id: string
  /** `figures`: horizontal rules only; `text`: full grid, cells top-aligned. */
  readonly style: 'figures' | 'text'
  /** 9,5 pt in the body, 9 pt in the matrix and attachments. */
  readonly size: 'body' | 'attachment'
  /** "Tabel 1." with its number, null in attachments. */
  readonly label: string | null
  readonly caption: string | null
  readonly columns: readonly TableColumn[]
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly TableRow[]
  readonly notes: readonly { readonly mark: string | null; readonly text: string }[]
}

export interface FigureBlock {
  readonly type: 'figure'
  readonly id: string
  readonly chart: ChartModel
  readonly widthMm: number
  readonly heightMm: number
  /** "Gambar 1." */
  readonly label: string
  /** A full sentence that says the finding. */
  readonly caption: string
  readonly alt: string
}

export interface SignatureBlock {
  readonly type: 'signature'
  /** "Dibuat di Kota Bima", "pada tanggal …"; empty for a nota dinas. */
  readonly opening: readonly string[]
  /** Position in capitals with its prefix and a closing comma, broken by sense. */
  readonly position: readonly string[]
  /** Name with titles, one line each. */
  readonly name: readonly string[]
  readonly rank: string | null
  readonly nip: string | null
  /** 12 in a laporan, 11 in a nota dinas. */
  readonly sizePt: 11 | 12
}

/** First lines of an attachment: "Lampiran 1 Laporan Nomor …" and its title in capitals. */
export interface AttachmentTitleBlock {
  readonly type: 'attachment-title'
  readonly reference: string
  readonly title: readonly string[]
}
