import { namedRegions } from './claims-places.ts'
import type { PaperFigures } from './figures.ts'
import type { StoredData } from './stored-data.ts'

/** Returns the claims that a laporan with these figures has to make at least once: a finding that is left out is a fault too. */
export function requiredClaims(figures: PaperFigures, data: StoredData): readonly string[] {
  const { covered, uncovered, goal, projection, needed, reachedOn, yearBefore } = figures
  const isShort = goal !== null && goal.people !== null && goal.people > 0n
  const present = data.meetings.find(({ id }) => id === figures.subject.meeting?.id)?.attendance ?? []
  const found: readonly (readonly [boolean, string])[] = [
    [figures.children.length > 0, 'kecamatan'],
    [present.length > 0, 'attendance'],
    [covered !== null, 'coverage'],
    [covered !== null, 'active of potensi'],
    [uncovered !== null && uncovered > 0n, 'uncovered'],
    [isShort && goal.points !== null, 'distance'],
    [isShort && projection !== null && projection.share !== null, 'projection'],
    [needed !== null && reachedOn === null, 'pace needed'],
    [reachedOn !== null, 'day of reaching'],
    [yearBefore !== null && yearBefore.growth !== null, 'growth of a year'],
    [namedRegions(figures).length > 0, 'share of the named'],
  ]
  return found.flatMap(([isFound, name]) => (isFound ? [name] : []))
}
