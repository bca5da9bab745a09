import type { ColumnField } from '../../../shared/import/column-field.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import type { SkippedRow } from './skipped-words.ts'

/** A column of the file as it is drawn. */
export interface GridColumn {
  readonly column: number
  readonly letters: string
  readonly header: string
  readonly field: ColumnField | null
  readonly isRight: boolean
  /** Names the place of a row: what became of the row stands there. */
  readonly isPlace: boolean
  readonly isPersonal: boolean
  readonly width: number
}

/** Why a cell is looked at: a numbered problem, or a remark. */
export interface CellMark {
  readonly kind: 'problem' | 'note'
  /** Number of the problem in the panel, 0 for a remark. */
  readonly number: number
}

/** Where the active cell goes after a text was typed. */
export type EditMove = 'down' | 'right' | 'stay'

/** Everything that the rows of a grid need to draw themselves. */
export interface GridView {
  readonly file: string
  readonly sheet: string
  readonly headerRow: number | null
  /** Why a row carries no figures, null for a row that is read. */
  readonly skippedRow: (row: number) => SkippedRow | null
  readonly markAt: (cell: CellPlace) => CellMark | null
  /** The text that stands in place of the file's, null when the cell is as it was. */
  readonly correctedText: (cell: CellPlace) => string | null
  /** The region that was chosen for a row, beside its name. */
  readonly chosenPlace: (cell: CellPlace) => string | null
  readonly active: CellPlace | null
  readonly onActive: (cell: CellPlace) => void
  /** A cell is being typed into; `typed` is the first letter, null to begin with the text of the cell, which is selected when `isReplaced`. */
  readonly editing: { readonly typed: string | null; readonly isReplaced: boolean } | null
  readonly onOpen: (cell: CellPlace) => void
  readonly onEdited: (cell: CellPlace, text: string, move: EditMove) => void
  readonly onCancelEdit: () => void
}

/** Returns a key for looking up cells. */
export const cellKey = ({ row, column }: CellPlace): string => `${row}:${column}`
