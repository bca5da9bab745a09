import { describe, expect, it } from 'vitest'
import { followUpNumber, hasYear, numberLines } from '../../../shared/text/follow-up-number.ts'

describe('the number of an RTL', () => {
  it('stands alone in the year of its meeting and brings that year into any other', () => {
    expect(followUpNumber('1.1', '2025-03-05', '2025-12-31')).toBe('1.1')
    expect(followUpNumber('1.1', '2025-03-05', '2026-01-01')).toBe('1.1/2025')
    expect(followUpNumber('1.1', '2026-02-05', '2025-12-31')).toBe('1.1/2026')
  })

  it('puts the year on a line of its own in a narrow cell', () => {
    expect(numberLines('2.14')).toEqual(['2.14'])
    expect(numberLines('2.14/2025')).toEqual(['2.14/', '2025'])
    expect([hasYear('2.14'), hasYear('2.14/2025')]).toEqual([false, true])
  })
})
