import type { Snapshot } from '../domain/snapshot.ts'
import type { Finding } from './finding.ts'

/** What keeps a draft from becoming final: it holds no figures, or findings marked ✖. */
export type WhyNotFinal =
  | { readonly kind: 'no-figures' }
  | { readonly kind: 'findings'; readonly blocking: readonly Finding[] }

/**
 * Returns what keeps a draft with these findings from becoming final, null when nothing does: no potensi and no peserta aktif in any row,
 * or a finding marked ✖ (domain.md 6: a second unrelated snapshot, an as-of day in the future). A draft that knows only "35%" is empty.
 */
export const whyNotFinal = (snapshot: Snapshot, findings: readonly Finding[]): WhyNotFinal | null => {
  const isEmpty = snapshot.observations.every((row) => row.eligible === null && row.active === null)
  if (isEmpty) return { kind: 'no-figures' }
  const blocking = findings.filter(({ severity }) => severity === 'blocks')
  return blocking.length === 0 ? null : { kind: 'findings', blocking }
}
