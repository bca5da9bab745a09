import { daysApart } from './calendar.ts'
import type { Subject } from './figures.ts'
import type { StoredData, StoredSnapshot } from './stored-data.ts'

const WINDOW = 45

/** Returns what the papers of the latest meeting are about. */
export function latestMeetingSubject(data: StoredData): Subject {
  const meeting = data.meetings.at(-1)
  const byRole = (role: string): StoredSnapshot | null =>
    data.snapshots.find(({ id }) => id === meeting?.roles.get(role)) ?? null
  const current = byRole('current')
  if (meeting === undefined || current === null) throw new Error('no meeting with a current snapshot')
  return {
    region: current.region,
    current,
    previous: byRole('previous'),
    yearBefore: byRole('year-before'),
    meeting: { id: meeting.id, date: meeting.date },
  }
}

/** Returns what a report on a region's day is about: beside the day before it, and the final one nearest to a year before. */
export function daySubject(data: StoredData, region: string, asOf: string): Subject {
  const newest = new Map<string, StoredSnapshot>()
  for (const snapshot of data.snapshots) if (snapshot.region === region) newest.set(snapshot.asOf, snapshot)
  const current = newest.get(asOf)
  if (current === undefined) throw new Error(`no snapshot of ${region} on ${asOf}`)
  const earlier = [...newest.values()].filter((snapshot) => snapshot.asOf < asOf)
  const wanted = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
  const distance = (snapshot: StoredSnapshot): number => Math.abs(daysApart(wanted, snapshot.asOf))
  const near = earlier
    .filter((snapshot) => snapshot.final && distance(snapshot) <= WINDOW)
    .sort((a, b) => distance(a) - distance(b) || (a.asOf < b.asOf ? -1 : 1))
  return { region, current, previous: earlier.at(-1) ?? null, yearBefore: near[0] ?? null, meeting: null }
}
