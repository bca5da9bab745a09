import type { DateKey } from '../domain/date-key.ts'
import type { FollowUp, FollowUpStatus } from '../domain/follow-up.ts'
import { isEnded } from './overdue.ts'

/** Ways to look at the list of actions; an action can be in several. */
export const FOLLOW_UP_VIEWS = ['all', 'open', 'overdue', 'constrained', 'undated', 'done', 'discontinued'] as const
export type FollowUpView = (typeof FOLLOW_UP_VIEWS)[number]

/** What an action must say to be sorted and viewed; `overdue` is in days, null unless it is open and late. */
export interface ViewedFollowUp {
  readonly id: number
  readonly due: FollowUp['due']
  readonly status: FollowUpStatus
  readonly overdue: number | null
  readonly endedOn: DateKey | null
}

/** Returns whether an action belongs to a view; `undated` and `overdue` hold open actions only. */
export const isInView = (followUp: ViewedFollowUp, view: FollowUpView): boolean => {
  switch (view) {
    case 'all':
      return true
    case 'open':
      return !isEnded(followUp.status)
    case 'overdue':
      return followUp.overdue !== null
    case 'constrained':
    case 'done':
    case 'discontinued':
      return followUp.status === view
    case 'undated':
      return followUp.due === null && !isEnded(followUp.status)
  }
}

const groupOf = (followUp: ViewedFollowUp): number => {
  if (followUp.overdue !== null) return 0
  if (isEnded(followUp.status)) return 3
  return followUp.due === null ? 2 : 1
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Orders actions for a list: overdue ones first, the latest of all on top; then open ones by due date, open ones without a date, and
 * ended ones, the last ended first. Equal ones keep the order of their ids.
 */
export const byUrgency = (a: ViewedFollowUp, b: ViewedFollowUp): number => {
  const group = groupOf(a) - groupOf(b)
  if (group !== 0) return group
  const late = (b.overdue ?? 0) - (a.overdue ?? 0)
  if (late !== 0) return late
  const ended = ascending(b.endedOn ?? '', a.endedOn ?? '')
  if (ended !== 0) return ended
  const due = groupOf(a) === 1 ? ascending(a.due?.on ?? '', b.due?.on ?? '') : 0
  return due === 0 ? a.id - b.id : due
}
