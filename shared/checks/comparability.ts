import { eligibleDiffers, sourceDiffers } from '../calc/comparison.ts'
import type { SnapshotHead } from '../domain/snapshot.ts'
import { severityOf } from './check-rules.ts'
import type { Finding, Replaced } from './finding.ts'

const replaced = (from: string, to: string): Replaced | null => (from === to ? null : { from, to })

/** Returns check 18 when the label or the source of eligible people differs between the two snapshots compared (domain.md 6). */
export const checkComparability = (from: SnapshotHead, to: SnapshotHead): readonly Finding[] => {
  if (!eligibleDiffers(from, to)) return []
  return [
    {
      code: '18',
      severity: severityOf('18'),
      site: { place: null, indicator: null, field: 'source' },
      fromDay: from.asOf,
      toDay: to.asOf,
      label: replaced(from.eligibleLabel, to.eligibleLabel),
      source: sourceDiffers(from.source, to.source) ? { from: from.source, to: to.source } : null,
    },
  ]
}
