import type { RegionCode } from '../../../shared/domain/region.ts'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { columnName } from '../../../shared/text/snapshot-columns.ts'
import { cellView } from './cell-values.ts'
import type { GridLook } from './GridRowView.tsx'

/** A figure that a region's own row leaves unknown, while all regions right below have theirs. */
export interface SumOffer {
  readonly site: CellSite
  readonly count: number
  /** "Aktif". */
  readonly column: string
}

/** Returns what the parts of a region add up to where its own row has no figure, column by column; nothing for a region without an own row. */
export const sumOffers = (
  { columns, source, tree }: Pick<GridLook, 'columns' | 'source' | 'tree'>,
  region: RegionCode,
): readonly SumOffer[] =>
  columns.flatMap((column): readonly SumOffer[] => {
    const { offer } = cellView(source, tree, region, column)
    if (offer === null || column.cell === null) return []
    return [{ site: { region, ...column.cell }, count: offer, column: columnName(column.cell) }]
  })

/** Returns the words of the button: "Isi 50.400", among several "Isi Aktif 50.400". */
export const offerLabel = ({ count, column }: SumOffer, isNamed: boolean): string =>
  `Isi ${isNamed ? `${column} ` : ''}${formatCount(count)}`
