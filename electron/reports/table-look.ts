import type { TableBlock } from '../../shared/report/model.ts'
import { STYLE } from './docx-styles.ts'

/** Measures of a table: letters in points, padding in twips. */
export interface TableLook {
  readonly sizePt: number
  readonly style: string
  readonly paddingH: number
  readonly paddingV: number
}

const PADDING_H = 85
const PADDING_FIGURES = 40
const PADDING_TEXT = 57
/** An attachment of 5 kecamatan and 41 kelurahan fits one page of F4 with this, not with 40. */
const PADDING_ATTACHMENT = 34

/** Returns the measures of a table: 9,5 pt in the body, 9 pt in matrix and attachments; padding 0,6 to 1 mm above and below. */
export function tableLook(table: TableBlock): TableLook {
  const attachment = table.size === 'attachment'
  const tall = attachment ? PADDING_ATTACHMENT : PADDING_FIGURES
  return {
    sizePt: attachment ? 9 : 9.5,
    style: attachment ? STYLE.attachmentCell : STYLE.cell,
    paddingH: PADDING_H,
    paddingV: table.style === 'text' ? PADDING_TEXT : tall,
  }
}
