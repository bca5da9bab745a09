import type { Share } from './exact.ts'
import { coveredOf, type PaperFigures } from './figures.ts'
import type { StoredData, StoredSnapshot } from './stored-data.ts'

/** One point of the course: the newest version of each day up to that of the figures. */
export interface CoursePoint {
  readonly asOf: string
  readonly covered: Share | null
}

/** Returns the course of the region's own coverage over all days up to that of the figures. */
export function courseOf({ subject, name, periods, now }: PaperFigures, data: StoredData): readonly CoursePoint[] {
  const byDay = new Map<string, StoredSnapshot>()
  for (const snapshot of data.snapshots) {
    if (snapshot.region === subject.region && snapshot.asOf <= subject.current.asOf) byDay.set(snapshot.asOf, snapshot)
  }
  const known = [{ asOf: subject.current.asOf, pair: now }, ...periods]
  return [...byDay.values()].map(({ asOf, rows }) => {
    const pair = known.find((period) => period.asOf === asOf)?.pair ?? rows.get(`ucj|${subject.region}`)
    if (pair === undefined) throw new Error(`no figures of ${name} on ${asOf}`)
    return { asOf, covered: coveredOf(pair) }
  })
}
