import { hasSource, type SnapshotHead } from '../domain/snapshot.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { Finding } from './finding.ts'

type Links = ReadonlyMap<number, number | null>

/** The first snapshot of a chain of corrections; also when the list does not hold it. */
const originOf = (id: number, supersedes: Links): number => {
  const seen = new Set<number>()
  let current = id
  while (!seen.has(current)) {
    seen.add(current)
    const earlier = supersedes.get(current) ?? null
    if (earlier === null) return current
    current = earlier
  }
  return Math.min(...seen)
}

const newestPerOrigin = (heads: readonly SnapshotHead[], supersedes: Links): readonly SnapshotHead[] => {
  const newest = new Map<number, SnapshotHead>()
  for (const head of heads) {
    const origin = originOf(head.id, supersedes)
    const known = newest.get(origin)
    if (known === undefined || head.version > known.version) newest.set(origin, head)
  }
  return [...newest.values()]
}

/**
 * Returns check 9 (✖), one finding for each other snapshot of the same region, dataset and as-of day that is not connected with this
 * one by corrections (domain.md 6); versions of one other snapshot count once, as the newest.
 */
export const unrelatedSnapshots = (context: CheckContext): readonly Finding[] => {
  const { snapshot, others } = context.input
  const supersedes: Links = new Map([...others, snapshot].map((head) => [head.id, head.supersedes]))
  const own = originOf(snapshot.id, supersedes)
  const rivals = others.filter(
    (head) =>
      head.region === snapshot.region &&
      head.dataset === snapshot.dataset &&
      head.asOf === snapshot.asOf &&
      originOf(head.id, supersedes) !== own,
  )
  return newestPerOrigin(rivals, supersedes).map((head) => ({
    code: '9',
    severity: severityOf('9'),
    site: { place: null, indicator: null, field: 'asOf' },
    asOf: snapshot.asOf,
    otherId: head.id,
    otherSource: hasSource(head) ? head.source : '',
  }))
}
