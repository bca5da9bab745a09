import { describe, expect, it } from 'vitest'
import { carriedMeetings } from '../../../shared/calc/carried-meetings.ts'
import type { FollowUpEntry, FollowUpStatus } from '../../../shared/domain/follow-up.ts'

const MEETINGS = [
  { id: 4, date: '2025-12-10', ordinal: 4 },
  { id: 1, date: '2025-02-06', ordinal: 1 },
  { id: 2, date: '2025-07-10', ordinal: 2 },
  { id: 3, date: '2025-11-12', ordinal: 3 },
]

const entry = (date: string, status: FollowUpStatus): FollowUpEntry => ({
  id: 1,
  date,
  status,
  percent: null,
  note: '',
})

const idsOf = (bornInMeeting: number, entries: readonly FollowUpEntry[]): readonly number[] =>
  carriedMeetings({ bornInMeeting, entries }, MEETINGS).map(({ id }) => id)

describe('the meetings that carry an action', () => {
  it('are all later ones while it is open, earliest first', () => {
    expect(idsOf(1, [])).toEqual([2, 3, 4])
    expect(idsOf(2, [entry('2025-08-01', 'in-progress')])).toEqual([3, 4])
  })

  it('include the one that hears of its end, and no later one', () => {
    expect(idsOf(2, [entry('2025-09-24', 'done')])).toEqual([3])
    expect(idsOf(2, [entry('2025-11-12', 'discontinued')])).toEqual([3])
    expect(idsOf(2, [entry('2025-11-13', 'done')])).toEqual([3, 4])
  })

  it('come back when it was taken up again', () => {
    expect(idsOf(1, [entry('2025-03-01', 'done'), entry('2025-07-01', 'in-progress')])).toEqual([2, 3, 4])
  })

  it('are none for the latest meeting or one that is not known', () => {
    expect(idsOf(4, [])).toEqual([])
    expect(idsOf(9, [])).toEqual([])
  })

  it('tell two meetings of one day apart by their number', () => {
    const sameDay = [
      { id: 7, date: '2025-07-10', ordinal: 3 },
      { id: 6, date: '2025-07-10', ordinal: 2 },
    ]
    expect(carriedMeetings({ bornInMeeting: 6, entries: [] }, sameDay).map(({ id }) => id)).toEqual([7])
    expect(carriedMeetings({ bornInMeeting: 7, entries: [] }, sameDay)).toEqual([])
  })
})
