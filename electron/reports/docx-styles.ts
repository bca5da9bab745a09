import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { ReportModel } from '../../shared/report/model.ts'

export const FONT = 'Arial'
/** Numbers hang at 0, their text starts at 8 mm. */
export const HANGING = 454

/** Ids of the paragraph styles; Word shows the names given in `reportStyles`. */
export const STYLE = {
  body: 'BodyText',
  section: 'JudulBagian',
  heading1: 'Heading1',
  heading2: 'Heading2',
  list: 'ListNumber',
  titleKind: 'Title',
  titleAbout: 'JudulTentang',
  titleSubject: 'JudulPerihal',
  titleNumber: 'JudulNomor',
  fact: 'Keterangan',
  keyLabel: 'AngkaKunciLabel',
  keyFigure: 'AngkaKunci',
  keyNote: 'AngkaKunciPenjelasan',
  tableCaption: 'Caption',
  figure: 'Gambar',
  figureCaption: 'KeteranganGambar',
  cell: 'SelTabel',
  attachmentCell: 'SelLampiran',
  tableNote: 'CatatanTabel',
  spacer: 'Pemisah',
  letterhead: 'KopNaskah',
  letterheadRule: 'GarisKop',
  signature: 'TandaTangan',
  attachmentReference: 'RujukanLampiran',
  attachmentTitle: 'JudulLampiran',
  header: 'Header',
  footer: 'Footer',
} as const

/** References of the three kinds of numbering. */
export const NUMBERING = { headings: 'judul', decimal: 'angka', alpha: 'huruf' } as const

/** Sizes in points of one kind of document; a nota dinas is set smaller so that it fits one page. */
interface Typography {
  readonly body: number
  readonly section: number
}

function typography(kind: ReportModel['kind']): Typography {
  return kind === 'nota-dinas' ? { body: 11, section: 11.5 } : { body: 12, section: 13 }
}

/** Multiples of a line as Word counts them: 240 is one line. */
const LINE = { single: 240, table: 245, nota: 259, heading: 264, list: 276, body: 288 } as const

interface Look {
  readonly size: number
  readonly bold?: boolean
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly hanging?: boolean
  readonly outline?: number
  readonly color?: string
}

/** Returns the document defaults and every named style of a report; lengths in points, all line values of the rule "auto". */
export function reportStyles(kind: ReportModel['kind']): IStylesOptions {
  const memo = kind === 'nota-dinas'
  const { body, section } = typography(kind)
  const listLook: Look = memo
    ? { size: body, after: 3, line: LINE.nota, hanging: true }
    : { size: body, after: 4, line: LINE.list, hanging: true }
  const sectionLook: Look = memo ? { size: section, before: 8, after: 2 } : { size: section, before: 12, after: 6 }
  const heading: Look = { size: 13, bold: true, line: LINE.heading, keepNext: true, keepLines: true, hanging: true }
  const center = AlignmentType.CENTER
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(body),
          language: { value: 'id-ID', eastAsia: 'id-ID', bidirectional: 'ar-SA' },
        },
      },
    },
    paragraphStyles: [
      style('Normal', 'Normal', { size: body }),
      style(STYLE.body, 'Body Text', { size: body, after: 6, line: LINE.body, align: AlignmentType.JUSTIFIED }),
      style(STYLE.section, 'Judul Bagian', {
        ...heading,
        ...sectionLook,
        hanging: false,
        outline: 0,
      }),
      style(STYLE.heading1, 'heading 1', { ...heading, before: 16, after: 6, outline: 0 }, STYLE.body),
      style(STYLE.heading2, 'heading 2', { ...heading, size: 12, before: 11, after: 4, outline: 1 }, STYLE.body),
      style(STYLE.list, 'List Number', listLook),
      style(STYLE.titleKind, 'Title', {
        size: 14,
        bold: true,
        after: 3,
        line: LINE.heading,
        align: center,
        keepNext: true,
      }),
      style(STYLE.titleAbout, 'Judul Tentang', {
        size: 11,
        after: 3,
        line: LINE.heading,
        align: center,
        keepNext: true,
      }),
      style(STYLE.titleSubject, 'Judul Perihal', {
        size: 12,
        bold: true,
        after: 3,
        line: LINE.heading,
        align: center,
        keepNext: true,
      }),
      style(STYLE.titleNumber, 'Judul Nomor', {
        size: 11,
        after: 3,
        line: LINE.heading,
        align: center,
        keepNext: true,
      }),
      style(STYLE.fact, 'Keterangan Naskah', { size: 11, after: 0.75, line: LINE.list }),
      style(STYLE.keyLabel, 'Angka Kunci Label', { size: 9, keepNext: true }),
      style(STYLE.keyFigure, 'Angka Kunci', { size: 19, bold: true, after: 1, keepNext: true }),
      style(STYLE.keyNote, 'Angka Kunci Penjelasan', { size: 8.5, keepNext: true }),
      style(STYLE.tableCaption, 'caption', {
        size: 10,
        bold: true,
        before: 10,
        after: 4,
        line: LINE.table,
        keepNext: true,
        keepLines: true,
      }),
      style(STYLE.figure, 'Gambar', { size: 10, before: 10, keepNext: true }),
      style(STYLE.figureCaption, 'Keterangan Gambar', {
        size: 10,
        before: 3,
        after: 11,
        line: LINE.table,
        keepLines: true,
      }),
      style(STYLE.cell, 'Sel Tabel', { size: 9.5, line: LINE.table }),
      style(STYLE.attachmentCell, 'Sel Lampiran', { size: 9, line: LINE.table }),
      style(STYLE.tableNote, 'Catatan Tabel', { size: 8.5, before: 3, after: 10, line: LINE.table, keepLines: true }),
      style(STYLE.spacer, 'Pemisah', { size: 1 }),
      style(STYLE.letterhead, 'Kop Naskah Dinas', { size: 9, align: center }),
      style(STYLE.letterheadRule, 'Garis Kop', { size: 1, after: 13 }),
      style(STYLE.signature, 'Tanda Tangan', {
        size: body,
        line: memo ? LINE.nota : LINE.heading,
        align: center,
        keepLines: true,
      }),
      style(STYLE.attachmentReference, 'Rujukan Lampiran', { size: 9, keepNext: true }),
      style(STYLE.attachmentTitle, 'Judul Lampiran', {
        size: 12,
        bold: true,
        before: 7,
        after: 8,
        line: LINE.heading,
        align: center,
        keepNext: true,
        keepLines: true,
        outline: 0,
      }),
      style(STYLE.header, 'header', { size: 8, color: '404040' }),
      style(STYLE.footer, 'footer', { size: 8, color: '404040' }),
    ],
  }
}

/** Returns the numbering of headings (`A.` over `1.`) and of lists (`1.` or `a.`), all hanging at 8 mm. */
export function reportNumbering(): INumberingOptions {
  return {
    config: [
      {
        reference: NUMBERING.headings,
        levels: [level(0, LevelFormat.UPPER_LETTER, '%1.'), level(1, LevelFormat.DECIMAL, '%2.')],
      },
      { reference: NUMBERING.decimal, levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
      { reference: NUMBERING.alpha, levels: [level(0, LevelFormat.LOWER_LETTER, '%1.')] },
    ],
  }
}

/** Half points, Word's unit of letter size. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

function style(id: string, name: string, look: Look, next?: string): IParagraphStyleOptions {
  return {
    id,
    name,
    quickFormat: true,
    ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
    ...(next ? { next } : {}),
    paragraph: {
      alignment: look.align ?? AlignmentType.LEFT,
      keepNext: look.keepNext ?? false,
      keepLines: look.keepLines ?? false,
      spacing: {
        before: twentieths(look.before ?? 0),
        after: twentieths(look.after ?? 0),
        line: look.line ?? LINE.single,
        lineRule: LineRuleType.AUTO,
      },
      ...(look.hanging ? { indent: { left: HANGING, hanging: HANGING } } : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
    run: {
      font: FONT,
      size: halfPoints(look.size),
      bold: look.bold ?? false,
      color: look.color ?? '000000',
    },
  }
}

function level(index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: index,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: HANGING, hanging: HANGING } } },
  }
}

/** Twips in the given points. */
export function twentieths(points: number): number {
  return Math.round(points * 20)
}
