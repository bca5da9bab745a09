import { type DateKey, daysBetween } from '../domain/date-key.ts'
import type { FollowUp, FollowUpEntry, FollowUpStatus, ToldStatus } from '../domain/follow-up.ts'

type WithEntries = Pick<FollowUp, 'entries'>

/** Returns whether a status ends an action: done or discontinued. */
export const isEnded = (status: ToldStatus): boolean => status === 'done' || status === 'discontinued'

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
 * Returns what is told of an action on a day, on screen and on paper: its status, or `unreported` while nobody has said a word about it
 * since it was agreed. Of one that was only just agreed (`isNew`) it is known that it has not begun. domain.md 2: unknown is never 0.
 * Agreed 12-11-2025 without entries: `not-started` in the papers of that meeting, `unreported` in those of the next.
 */
export const toldStatus = (followUp: WithEntries, isNew: boolean, on?: DateKey): ToldStatus =>
  isNew ? statusOf(followUp, on) : (latestEntry(followUp, on)?.status ?? 'unreported')

/** Returns the progress told of an action on a day in percent: 0 for what is known not to have begun, null when nobody reported one. */
export const toldPercent = (followUp: WithEntries, isNew: boolean, on?: DateKey): number | null =>
  latestEntry(followUp, on)?.percent ?? (toldStatus(followUp, isNew, on) === 'not-started' ? 0 : null)

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
