import { type ReactNode, useMemo } from 'react'
import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { listOf } from '../../../shared/text/narrative/sentence.ts'
import { NARROW, useMedia } from '../../frame/use-media.ts'
import { numbersIn } from './cell-marks.ts'
import { cellView } from './cell-values.ts'
import { focusFinding } from './finding-place.ts'
import type { GridRow } from './grid-rows.ts'
import { type GridBlock, type GridPoint, pointsOf } from './grid-selection.ts'
import type { GridLook } from './GridRowView.tsx'
import { offerLabel, type SumOffer, sumOffers } from './sum-offers.ts'

const MOST_SUMMED = 20_000
const MOST_NAMED = 3

/** Below the grid: what the signs mean, the keys that help, and the sum of a chosen block. */
export const GridFoot = ({
  readOnly,
  selection,
  rows,
  look,
  beyond,
  findings,
  chosen,
  showBeyond,
  active,
  fill,
  children,
}: {
  readonly readOnly: boolean
  /** The chosen block, null for a single cell. */
  readonly selection: GridBlock | null
  readonly rows: readonly GridRow[]
  readonly look: Look
  /** Columns out of sight to the right, and the way to the last of them. */
  readonly beyond: number
  readonly showBeyond: () => void
  readonly findings: readonly SnapshotFinding[]
  /** The finding of the chosen cell, named here where the findings do not stand beside the grid. */
  readonly chosen: SnapshotFinding | null
  readonly active: GridPoint
  readonly fill: (offer: SumOffer) => void
  readonly children: ReactNode
}) => {
  const { columns, source, tree } = look
  const isNarrow = useMedia(NARROW)
  const sums = useMemo(() => showsSums(rows, { columns, source, tree }), [rows, columns, source, tree])
  const offer = readOnly || selection !== null ? undefined : offerAt(active, rows, look)
  return (
    <div className="grid-foot">
      {isNarrow && chosen !== null && (
        <button type="button" className="plain-link" onClick={() => focusFinding(chosen.key)}>
          Temuan {chosen.number}: {chosen.title}
        </button>
      )}
      {offer !== undefined && (
        <button type="button" className="plain-link" onClick={() => fill(offer)}>
          {offerLabel(offer, false)}, jumlah wilayah di bawahnya
        </button>
      )}
      {beyond > 0 && (
        <button type="button" className="plain-link" onClick={showBeyond}>
          {formatCount(beyond)} kolom lagi di kanan{hiddenWords(numbersIn(findings, columns.slice(-beyond)))}
        </button>
      )}
      <span>– belum diketahui (bukan nol)</span>
      {sums && <span>Σ jumlah wilayah di bawahnya</span>}
      {!readOnly && (
        <>
          <span>
            <kbd>Enter</kbd> isi ke bawah
          </span>
          <span>
            <kbd>F8</kbd> temuan berikutnya
          </span>
          <span>
            <kbd>Ctrl Z</kbd> urungkan
          </span>
        </>
      )}
      {selection !== null && <BlockSum block={selection} rows={rows} look={look} />}
      <span className="grid-foot-end">{children}</span>
    </div>
  )
}

/** ", temuan 4 dan 7", so that no finding seems to have no cell. */
const hiddenWords = (numbers: readonly number[]): string => {
  if (numbers.length === 0) return ''
  const rest = numbers.length - MOST_NAMED
  return `, temuan ${rest > 0 ? `${numbers.slice(0, MOST_NAMED).join(', ')}, dan ${rest} lainnya` : listOf(numbers.map(String))}`
}

const offerAt = ({ row, column }: GridPoint, rows: readonly GridRow[], look: Look): SumOffer | undefined => {
  const region = rows[row]?.region.code
  const cell = look.columns[column]?.cell
  if (region === undefined || cell == null) return undefined
  return sumOffers(look, region).find(({ site }) => site.indicator === cell.indicator && site.field === cell.field)
}

type Look = Pick<GridLook, 'columns' | 'source' | 'tree'>

/** Returns whether a sum is shown: one stands in a row that has regions below it and no figures of its own. */
export const showsSums = (rows: readonly GridRow[], { columns, source, tree }: Look): boolean =>
  rows.some(
    ({ region, hasChildren }) =>
      hasChildren &&
      columns.some((column) => {
        const { sum, offer } = cellView(source, tree, region.code, column)
        return column.cell !== null && (sum || offer !== null)
      }),
  )

const BlockSum = ({
  block,
  rows,
  look,
}: {
  readonly block: GridBlock
  readonly rows: readonly GridRow[]
  readonly look: Look
}) => {
  const points = pointsOf(block)
  if (points.length > MOST_SUMMED)
    return <span className="grid-foot-sum">{formatCount(points.length)} sel dipilih</span>
  let sum = 0
  let known = 0
  let unknown = 0
  for (const { row, column } of points) {
    const region = rows[row]?.region.code
    const shown = look.columns[column]
    const field = shown?.cell?.field
    if (region === undefined || shown?.cell == null || field === 'statedPercent') continue
    const value = field === undefined ? null : look.source(region, shown.cell.indicator)[field]
    if (typeof value === 'number') {
      sum += value
      known += 1
    } else if (cellView(look.source, look.tree, region, shown).unknown) unknown += 1
  }
  if (known === 0) return null
  return (
    <span className="grid-foot-sum" role="status">
      Jumlah {formatCount(known)} sel: {formatCount(sum)}
      {unknown > 0 && ` (sebagian, ${formatCount(unknown)} belum diketahui)`}
    </span>
  )
}
