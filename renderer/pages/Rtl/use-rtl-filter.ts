import { useMemo, useState } from 'react'
import { type FollowUpView, isInView } from '../../../shared/calc/follow-up-views.ts'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'

/** What narrows the list; null lets everything through. */
export interface RtlFilter {
  readonly view: FollowUpView
  readonly text: string
  readonly unit: string | null
  readonly meeting: number | null
  readonly region: string | null
}

export interface RtlFilterState {
  readonly filter: RtlFilter
  readonly change: (part: Partial<RtlFilter>) => void
  readonly clear: () => void
  /** What passes, in the order of the list. */
  readonly shown: readonly FollowUpItem[]
  /** What passes everything but the view: the tabs count these. */
  readonly counted: readonly FollowUpItem[]
}

const NOTHING: RtlFilter = { view: 'all', text: '', unit: null, meeting: null, region: null }

/** Keeps the filter of the list; tabs count what the other filters let through, so that a count is what a click shows. */
export const useRtlFilter = (followUps: readonly FollowUpItem[]): RtlFilterState => {
  const [filter, setFilter] = useState(NOTHING)
  const counted = useMemo(() => followUps.filter((item) => passes(item, filter)), [followUps, filter])
  const shown = useMemo(() => counted.filter((item) => isInView(item, filter.view)), [counted, filter.view])
  return {
    filter,
    counted,
    shown,
    change: (part) => setFilter((now) => ({ ...now, ...part })),
    clear: () => setFilter(NOTHING),
  }
}

const passes = (item: FollowUpItem, { text, unit, meeting, region }: RtlFilter): boolean =>
  (unit === null || item.lead.includes(unit)) &&
  (meeting === null || item.meeting.id === meeting) &&
  (region === null || item.region === region) &&
  matches(item, text)

/** Every word must occur in the number, the words or the offices of an action. */
const matches = (item: FollowUpItem, text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const content = [item.number, item.action, item.issue, item.output, item.remark, ...item.lead, ...item.support]
    .join(' ')
    .toLowerCase()
  return words.every((word) => content.includes(word))
}
