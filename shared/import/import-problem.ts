import type { ErrorParams } from '../domain/app-error.ts'
import type { Region } from '../domain/region.ts'

/** Why a row cannot be accepted. */
export type ImportProblemCode =
  | 'place-missing'
  | 'place-unknown'
  | 'place-ambiguous'
  | 'place-outside'
  | 'place-not-inside'
  | 'place-duplicate'
  | 'code-malformed'
  | 'code-unknown'
  | 'code-name-differ'
  | 'count-text'
  | 'count-nihil'
  | 'count-fraction'
  | 'count-negative'
  | 'count-too-large'
  | 'count-date'
  | 'percent-text'
  | 'percent-negative'
  | 'percent-notation'
  | 'percent-share'
  | 'cell-far'
  | 'cell-error'
  | 'cell-boolean'
  | 'formula-without-value'

/** One reason why one row is refused, with the place in the file and the value that stands there. */
export interface ImportProblem {
  readonly code: ImportProblemCode
  readonly row: number
  /** Letters of the column, null when the problem belongs to the whole row. */
  readonly column: string | null
  /** The header of that column as the file writes it. */
  readonly header: string | null
  readonly value: string
  readonly params: ErrorParams
  /** Row of the cell with the value when it stands above this row: a merged kecamatan cell. */
  readonly valueRow?: number
  /** The value names a place above the row's own one. */
  readonly isUpperPlace?: boolean
  /** Regions that the value may stand for, likeliest first; never applied by themselves. */
  readonly candidates?: readonly Region[]
  /** Every row of the same region, for a region that stands in several. */
  readonly rows?: readonly number[]
}

/** One cell of the sheet that is read. */
export interface CellPlace {
  readonly row: number
  /** Column from 1. */
  readonly column: number
}

/** What was noticed while reading and does not refuse a row. */
export type ImportNoteCode =
  | 'columns-ignored'
  | 'header-covers'
  | 'segments-assumed'
  | 'persons-unread'
  | 'sheets-unread'
  | 'sheet-hidden'
  | 'rows-hidden'
  | 'total-row'
  | 'text-row'
  | 'heading-row'
  | 'outside-columns'
  | 'rest-row'
  | 'average-row'
  | 'blank-figures'
  | 'values-unknown'
  | 'segment-empty'
  | 'share-as-percent'
  | 'context-used'
  | 'alias-used'
  | 'spelling-differs'
  | 'approximate'
  | 'place-chosen'
  | 'cells-replaced'
  | 'rows-left-out'

export interface ImportNote {
  readonly code: ImportNoteCode
  readonly params: ErrorParams
  /** The cells that it speaks of where it speaks of cells, at most 500. */
  readonly cells?: readonly CellPlace[]
}

/** What a row above the figures is; such rows are not data and are not counted among the rows read. */
export type HeadReason = 'title' | 'header' | 'numbering'

/** Why a row among the figures was skipped. */
export type RowSkip = 'empty' | 'text' | 'heading' | 'rest'

/** Why a row carries no figures of its own. */
export type SkipReason = HeadReason | RowSkip

/** Returns at most `limit` items in one string, telling how many more there are: "3, 5, 8, dan 12 lainnya". */
export const joinedList = (items: readonly (string | number)[], limit = 8): string => {
  if (items.length <= limit) return items.join(', ')
  return `${items.slice(0, limit).join(', ')}, dan ${items.length - limit} lainnya`
}
