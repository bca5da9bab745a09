import { describe, expect, it } from 'vitest'
import {
  endedOn,
  isOpenAt,
  latestEntry,
  overdueDays,
  statusOf,
  toldPercent,
  toldStatus,
} from '../../../shared/calc/overdue.ts'
import type { DueDate, FollowUpEntry, FollowUpStatus } from '../../../shared/domain/follow-up.ts'

const entry = (date: string, status: FollowUpStatus, id = 1): FollowUpEntry => ({
  id,
  date,
  status,
  percent: null,
  note: '',
})
const due = (on: string): DueDate => ({ on, precision: 'day' })

describe('statusOf and latestEntry', () => {
  const entries = [entry('2025-08-01', 'in-progress', 1), entry('2025-09-10', 'constrained', 2)]

  it('is not started without entries, and only entries until the day count', () => {
    expect(statusOf({ entries: [] })).toBe('not-started')
    expect(latestEntry({ entries: [] })).toBeNull()
    expect(statusOf({ entries })).toBe('constrained')
    expect(statusOf({ entries }, '2025-09-10')).toBe('constrained')
    expect(statusOf({ entries }, '2025-09-09')).toBe('in-progress')
    expect(statusOf({ entries }, '2025-07-31')).toBe('not-started')
    expect(latestEntry({ entries }, '2025-08-31')?.id).toBe(1)
  })

  it('takes the last one entered of one day, and the latest day when an older note was added afterwards', () => {
    const sameDay = [entry('2025-09-10', 'in-progress', 1), entry('2025-09-10', 'done', 2)]
    expect(latestEntry({ entries: sameDay })?.id).toBe(2)
    const late = [entry('2025-09-10', 'done', 1), entry('2025-09-01', 'in-progress', 2)]
    expect(statusOf({ entries: late })).toBe('done')
  })
})

describe('toldStatus and toldPercent', () => {
  const silent = { entries: [] }
  const begun = { entries: [entry('2025-08-01', 'not-started')] }

  it('tell what nobody reported as unreported and unknown, and only what was just agreed as not begun', () => {
    expect([toldStatus(silent, false), toldPercent(silent, false)]).toEqual(['unreported', null])
    expect([toldStatus(silent, true), toldPercent(silent, true)]).toEqual(['not-started', 0])
  })

  it('take what was reported until the day', () => {
    expect([toldStatus(begun, false, '2025-08-01'), toldPercent(begun, false, '2025-08-01')]).toEqual([
      'not-started',
      0,
    ])
    expect(toldStatus(begun, false, '2025-07-31')).toBe('unreported')
    const at = (percent: number | null) => ({ entries: [{ ...entry('2025-08-01', 'in-progress'), percent }] })
    expect([toldPercent(at(null), false), toldPercent(at(40), false)]).toEqual([null, 40])
  })
})

describe('endedOn and isOpenAt', () => {
  it('is the day of the first ending entry, which later notes do not move', () => {
    const entries = [entry('2025-08-01', 'in-progress'), entry('2025-09-24', 'done'), entry('2025-10-05', 'done')]
    expect(endedOn({ entries })).toBe('2025-09-24')
    expect(endedOn({ entries }, '2025-09-23')).toBeNull()
    expect(endedOn({ entries: [entry('2025-07-10', 'discontinued')] })).toBe('2025-07-10')
    expect(endedOn({ entries: [] })).toBeNull()
  })

  it('forgets an end after the action was taken up again', () => {
    const entries = [entry('2025-08-01', 'done'), entry('2025-09-01', 'in-progress')]
    expect(endedOn({ entries })).toBeNull()
    expect(endedOn({ entries: [...entries, entry('2025-10-01', 'done')] })).toBe('2025-10-01')
    expect(isOpenAt({ entries }, '2025-08-15')).toBe(false)
    expect(isOpenAt({ entries }, '2025-09-02')).toBe(true)
  })

  it('still carries an action on the day it ends and no longer on the next', () => {
    const entries = [entry('2025-07-10', 'discontinued')]
    expect(isOpenAt({ entries }, '2025-07-09')).toBe(true)
    expect(isOpenAt({ entries }, '2025-07-10')).toBe(true)
    expect(isOpenAt({ entries }, '2025-07-11')).toBe(false)
    expect(isOpenAt({ entries: [] }, '2025-07-11')).toBe(true)
  })
})

describe('overdueDays', () => {
  it('counts the days an open action is late: 43 and 73 on the day of the meeting', () => {
    const entries = [entry('2025-10-01', 'in-progress')]
    expect(overdueDays({ due: due('2025-09-30'), entries }, '2025-11-12')).toBe(43)
    const month: DueDate = { on: '2025-08-31', precision: 'month' }
    expect(overdueDays({ due: month, entries: [entry('2025-08-20', 'constrained')] }, '2025-11-12')).toBe(73)
    expect(overdueDays({ due: due('2025-09-30'), entries: [] }, '2025-10-01')).toBe(1)
  })

  it('is not late on the due day itself, nor without a due date', () => {
    expect(overdueDays({ due: due('2025-09-30'), entries: [] }, '2025-09-30')).toBeNull()
    expect(overdueDays({ due: due('2025-09-30'), entries: [] }, '2025-09-01')).toBeNull()
    expect(overdueDays({ due: null, entries: [] }, '2030-01-01')).toBeNull()
  })

  it('keeps the lateness of an ended action: 51 days whenever it is asked, null when it ended in time', () => {
    const entries = [entry('2025-11-20', 'done')]
    expect(overdueDays({ due: due('2025-09-30'), entries }, '2026-06-01')).toBe(51)
    expect(overdueDays({ due: due('2025-09-30'), entries: [entry('2025-09-24', 'done')] }, '2026-06-01')).toBeNull()
    expect(overdueDays({ due: due('2025-09-30'), entries: [entry('2025-09-30', 'done')] }, '2026-06-01')).toBeNull()
  })

  it('does not know on a day what was entered for a later one', () => {
    const entries = [entry('2025-11-20', 'done')]
    expect(overdueDays({ due: due('2025-09-30'), entries }, '2025-11-12')).toBe(43)
  })
})
