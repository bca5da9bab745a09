import type { DateKey } from '../domain/date-key.ts'
import type { DueChange, DueDate } from '../domain/follow-up.ts'

/**
 * Returns the due date that was in force on a day, from the present one and its changes (oldest first): that of before the first change
 * after the day. 31 August 2025, on 14 November 2025 put off to January 2026: on 12 November it is still 31 August. null when there was none.
 */
export const dueInForce = (present: DueDate | null, changes: readonly DueChange[], day: DateKey): DueDate | null => {
  const later = changes.find(({ on }) => on > day)
  return later === undefined ? present : later.from
}

/** Returns whether two due dates are the same, period and all. */
export const isSameDue = (a: DueDate | null, b: DueDate | null): boolean =>
  a?.on === b?.on && a?.precision === b?.precision

/**
 * Returns what changed from day to day (oldest first in, oldest first out): several changes of one day are told as one with the last reason,
 * and a day that ended as it began as none.
 */
export const dueChangesByDay = (changes: readonly DueChange[]): readonly DueChange[] =>
  [...new Set(changes.map(({ on }) => on))].flatMap((on) => {
    const ofDay = changes.filter((change) => change.on === on)
    const first = ofDay[0]
    const last = ofDay.at(-1)
    if (first === undefined || last === undefined || isSameDue(first.from, last.to)) return []
    return [{ on, from: first.from, to: last.to, reason: last.reason }]
  })
