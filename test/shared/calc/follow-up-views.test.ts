import { describe, expect, it } from 'vitest'
import { dueDateFor } from '../../../shared/calc/due-period.ts'
import { byUrgency, isInView, type ViewedFollowUp } from '../../../shared/calc/follow-up-views.ts'

const item = (id: number, part: Partial<ViewedFollowUp> = {}): ViewedFollowUp => ({
  id,
  due: null,
  status: 'in-progress',
  overdue: null,
  endedOn: null,
  ...part,
})
const day = (on: string): ViewedFollowUp['due'] => ({ on, precision: 'day' })

const ITEMS = [
  item(1, { status: 'done', endedOn: '2025-09-24', due: day('2025-09-30') }),
  item(2, { due: day('2025-12-31') }),
  item(3),
  item(4, { due: day('2025-09-30'), overdue: 45 }),
  item(5, { due: day('2025-08-31'), overdue: 75, status: 'constrained' }),
  item(6, { status: 'discontinued', endedOn: '2025-10-22' }),
  item(7, { due: day('2025-12-12') }),
]

describe('the list of actions', () => {
  it('puts the latest first, then by due date, then undated, then ended, the last ended on top', () => {
    expect([...ITEMS].sort(byUrgency).map(({ id }) => id)).toEqual([5, 4, 7, 2, 3, 6, 1])
    expect(
      [...ITEMS]
        .reverse()
        .sort(byUrgency)
        .map(({ id }) => id),
    ).toEqual([5, 4, 7, 2, 3, 6, 1])
  })

  it('sorts every action into its views; undated ones that ended are not waited for', () => {
    const inView = (view: Parameters<typeof isInView>[1]) =>
      ITEMS.filter((one) => isInView(one, view)).map(({ id }) => id)
    expect(inView('all')).toHaveLength(7)
    expect(inView('open')).toEqual([2, 3, 4, 5, 7])
    expect(inView('overdue')).toEqual([4, 5])
    expect(inView('constrained')).toEqual([5])
    expect(inView('undated')).toEqual([3])
    expect(inView('done')).toEqual([1])
    expect(inView('discontinued')).toEqual([6])
  })
})

describe('a due date', () => {
  it.each([
    ['2025-11-14', 'day', '2025-11-14'],
    ['2025-11-14', 'month', '2025-11-30'],
    ['2024-02-01', 'month', '2024-02-29'],
    ['2025-11-14', 'quarter', '2025-12-31'],
    ['2025-01-01', 'quarter', '2025-03-31'],
    ['2025-06-30', 'quarter', '2025-06-30'],
  ] as const)('of %s as %s is stored as %s', (on, precision, stored) => {
    expect(dueDateFor(on, precision)).toEqual({ on: stored, precision })
  })

  it('refuses a day that does not exist', () => {
    expect(() => dueDateFor('2025-06-31', 'day')).toThrow(RangeError)
    expect(() => dueDateFor('2025-13-01', 'quarter')).toThrow(RangeError)
  })
})
