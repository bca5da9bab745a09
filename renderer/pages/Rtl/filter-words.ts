import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { VIEW_LABELS } from './labels.ts'
import type { RtlFilterState } from './use-rtl-filter.ts'

/** Returns what is shown of all actions, "2 dari 7 RTL: terlambat, Dinas PUPR"; "7 RTL dari semua rapat" without a filter. */
export const filterWords = (
  { filter, shown }: Pick<RtlFilterState, 'filter' | 'shown'>,
  followUps: readonly FollowUpItem[],
): string => {
  const meeting = followUps.find((item) => item.meeting.id === filter.meeting)?.meeting
  const place = followUps.find((item) => item.region === filter.region)?.place
  const parts = [
    filter.view === 'all' ? null : VIEW_LABELS.find(([view]) => view === filter.view)?.[1].toLowerCase(),
    filter.unit,
    filter.meeting === null || meeting === undefined ? null : `rapat ${formatDay(meeting.date)}`,
    filter.region === null ? null : place?.name,
    filter.text.trim() === '' ? null : `memuat “${filter.text.trim()}”`,
  ].filter((part) => part !== null && part !== undefined)
  return parts.length === 0
    ? `${formatCount(followUps.length)} RTL dari semua rapat`
    : `${formatCount(shown.length)} dari ${formatCount(followUps.length)} RTL: ${parts.join(', ')}`
}
