import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'

/** Returns a doubt with that number about those cells; explained when `explanation` is given. */
export const findingAt = (
  number: number,
  cells: readonly CellSite[],
  explanation: string | null = null,
): SnapshotFinding => ({
  code: '3',
  severity: 'doubt',
  site: { place: null, indicator: null, field: null },
  title: 'Jumlah segmen berbeda dari total',
  text: '',
  number,
  key: `k${number}`,
  where: '',
  cells,
  suggestions: [],
  swap: [],
  support: null,
  note: explanation === null ? null : { cause: null, explanation },
  answer: 'explanation',
  placeKey: null,
})
