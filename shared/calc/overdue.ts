import { type DateKey, daysBetween } from '../domain/date-key.ts'
import type { FollowUp, FollowUpEntry, FollowUpStatus } from '../domain/follow-up.ts'

type WithEntries = Pick<FollowUp, 'entries'>

/** Returns whether a status ends an action: done or discontinued. */
export const isEnded = (status: FollowUpStatus): boolean => status === 'done' || status === 'discontinued'

/** Returns the entries dated on or before `on` (all without it), by date; entries of one day keep their order. */
const entriesUntil = ({ entries }: WithEntries, on?: DateKey): readonly FollowUpEntry[] =>
  entries
    .filter((entry) => on === undefined || entry.date <= on)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))

/** Returns the newest entry dated on or before `on` (any day without it), null without one. */
export const latestEntry = (followUp: WithEntries, on?: DateKey): FollowUpEntry | null =>
  entriesUntil(followUp, on).at(-1) ?? null

/** Returns the status on a day (the newest one without it): that of the latest entry until then, `not-started` without entries. */
export const statusOf = (followUp: WithEntries, on?: DateKey): FollowUpStatus =>
  latestEntry(followUp, on)?.status ?? 'not-started'

/**
 * Returns the day the action ended, null while it is open. Later notes on an ended action do not move that day; an action that was
 * taken up again has not ended. Only entries dated on or before `on` count when it is given.
 */
export const endedOn = (followUp: WithEntries, on?: DateKey): DateKey | null => {
  let ended: DateKey | null = null
  for (const entry of entriesUntil(followUp, on)) {
    if (!isEnded(entry.status)) ended = null
    else ended ??= entry.date
  }
  return ended
}

/**
 * Returns whether the action had not ended before `day`; one that ends on the day itself is still open at its start, so a meeting
 * on that day still carries it (domain.md 8: born before, not ended before).
 */
export const isOpenAt = (followUp: WithEntries, day: DateKey): boolean => {
  const before = entriesUntil(followUp, day).filter((entry) => entry.date < day)
  return endedOn({ entries: before }) === null
}

/**
 * Returns the days that an open action is past its due date on `today`, or that an ended one was late; null when it is or was in
 * time, or has no due date. Due 30-09-2025: 43 on 12-11-2025 while open, 51 when done on 20-11-2025.
 */
export const overdueDays = (followUp: Pick<FollowUp, 'due' | 'entries'>, today: DateKey): number | null => {
  if (followUp.due === null) return null
  const days = daysBetween(followUp.due.on, endedOn(followUp, today) ?? today)
  return days > 0 ? days : null
}
