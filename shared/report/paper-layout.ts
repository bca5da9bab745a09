/** How a model lies on paper: measures that the DOCX uses and the printed pages share. Lengths in twips unless named otherwise. */
export interface PaperLayout {
  /** One for each part of the model. */
  readonly pages: readonly PageBox[]
  readonly letterhead: LetterheadLayout | null
  /** Size in points at which every key figure stays on one line. */
  readonly keyFigurePt: number
  /** By the id of the table. */
  readonly tables: Readonly<Record<string, TableLayout>>
}

/** A sheet as it lies on the desk: `width` is the longer side of a landscape page. */
export interface PageBox {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** Distance of header and footer from the edge of the sheet. */
  readonly header: number
  readonly footer: number
  /** Width between the margins: 9071 on a portrait page of either paper. */
  readonly textWidth: number
  /** Height between the margins. */
  readonly textHeight: number
}

/** Lines of a letterhead at the sizes that fit between the columns of 24 mm. */
export interface LetterheadLayout {
  readonly names: readonly LetterheadLine[]
  readonly address: readonly LetterheadLine[]
  readonly emblem: { readonly widthMm: number; readonly heightMm: number } | null
}

export interface LetterheadLine {
  readonly text: string
  readonly sizePt: number
  readonly bold: boolean
}

/** Columns wide enough for their longest word, and where the rows may part. */
export interface TableLayout {
  readonly widths: readonly number[]
  readonly sizePt: number
  readonly paddingH: number
  readonly paddingV: number
  /** For each row: it stays on the page of the next one, the last on that of the note. */
  readonly keeps: readonly boolean[]
  /** For each row: it may itself be parted. */
  readonly splits: readonly boolean[]
}
