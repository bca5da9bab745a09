import { describe, expect, it } from 'vitest'
import { dueChangesByDay, dueInForce } from '../../../shared/calc/due-in-force.ts'
import type { DueChange, DueDate } from '../../../shared/domain/follow-up.ts'

const AUGUST: DueDate = { on: '2025-08-31', precision: 'month' }
const DECEMBER: DueDate = { on: '2025-12-31', precision: 'quarter' }
const JANUARY: DueDate = { on: '2026-01-31', precision: 'month' }
const change = (on: string, from: DueDate | null, to: DueDate | null): DueChange => ({ on, from, to, reason: null })

describe('the due date in force on a day', () => {
  const changes = [change('2025-09-01', AUGUST, DECEMBER), change('2025-11-14', DECEMBER, JANUARY)]

  it('is that of before the first change after it, and the present one from the last change on', () => {
    expect(dueInForce(JANUARY, changes, '2025-08-31')).toEqual(AUGUST)
    expect(dueInForce(JANUARY, changes, '2025-09-01')).toEqual(DECEMBER)
    expect(dueInForce(JANUARY, changes, '2025-11-13')).toEqual(DECEMBER)
    expect(dueInForce(JANUARY, changes, '2025-11-14')).toEqual(JANUARY)
  })

  it('is the present one without changes, and none where there was none', () => {
    expect(dueInForce(AUGUST, [], '2020-01-01')).toEqual(AUGUST)
    expect(dueInForce(AUGUST, [change('2025-09-01', null, AUGUST)], '2025-08-01')).toBeNull()
  })
})

describe('changes told by day', () => {
  it('are one a day, and none for a day that was taken back', () => {
    const kept = change('2025-09-01', AUGUST, DECEMBER)
    expect(
      dueChangesByDay([
        kept,
        change('2025-11-14', DECEMBER, JANUARY),
        change('2025-11-14', JANUARY, DECEMBER),
        change('2025-12-01', DECEMBER, null),
        { ...change('2025-12-01', null, JANUARY), reason: 'Menunggu data.' },
      ]),
    ).toEqual([kept, { on: '2025-12-01', from: DECEMBER, to: JANUARY, reason: 'Menunggu data.' }])
  })
})
