/** A figure that is not as computed. */
export interface Mismatch {
  readonly where: string
  readonly printed: string
  readonly expected: string
}

/** Counts what was compared, by kind, and keeps what differs; a comparison that compares nothing is worth nothing. */
export interface Tally {
  readonly same: (kind: string, where: string, printed: string, expected: string) => void
  readonly fail: (where: string, printed: string, expected: string) => void
  readonly count: (kind: string) => number
  readonly total: () => number
  readonly mismatches: readonly Mismatch[]
}

/** Returns an empty tally. */
export function newTally(): Tally {
  const counts = new Map<string, number>()
  const mismatches: Mismatch[] = []
  return {
    same: (kind, where, printed, expected) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      if (printed !== expected) mismatches.push({ where, printed, expected })
    },
    fail: (where, printed, expected) => mismatches.push({ where, printed, expected }),
    count: (kind) => counts.get(kind) ?? 0,
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    mismatches,
  }
}
