import { expect, test } from 'vitest'
import { localTimeIn, timestampOf, todayIn } from '../../../electron/platform/clock.ts'

test.each([
  ['2025-11-12T14:59:59Z', '2025-11-12', '2025-11-12', '2025-11-12'],
  ['2025-11-12T15:00:00Z', '2025-11-12', '2025-11-12', '2025-11-13'],
  ['2025-11-12T16:30:00Z', '2025-11-12', '2025-11-13', '2025-11-13'],
  ['2025-12-31T17:00:00Z', '2026-01-01', '2026-01-01', '2026-01-01'],
  ['2024-02-28T16:00:00Z', '2024-02-28', '2024-02-29', '2024-02-29'],
])('at %s it is %s in WIB, %s in WITA and %s in WIT', (now, wib, wita, wit) => {
  const at = new Date(now)
  expect([todayIn('WIB', at), todayIn('WITA', at), todayIn('WIT', at)]).toEqual([wib, wita, wit])
})

test("the time people read is the office's, the time kept is UTC", () => {
  const at = new Date('2025-11-12T16:05:00Z')
  expect(localTimeIn('WITA', at)).toBe('2025-11-13 00.05 WITA')
  expect(timestampOf(at)).toBe('2025-11-12T16:05:00.000Z')
})
