import { describe, expect, test } from 'vitest'
import { officeTime } from '../../../shared/format/office-time.ts'

describe('the time in the zone of the office', () => {
  const moment = new Date('2025-11-14T10:45:30Z')

  test('does not ask for the zone of the computer', () => {
    expect(officeTime('WIB', moment)).toEqual({ day: '2025-11-14', time: '17.45' })
    expect(officeTime('WITA', moment)).toEqual({ day: '2025-11-14', time: '18.45' })
    expect(officeTime('WIT', moment)).toEqual({ day: '2025-11-14', time: '19.45' })
  })

  test('is already the next day where midnight has passed', () => {
    expect(officeTime('WITA', new Date('2025-11-14T16:05:00Z'))).toEqual({ day: '2025-11-15', time: '00.05' })
    expect(officeTime('WIB', new Date('2025-11-14T16:05:00Z'))).toEqual({ day: '2025-11-14', time: '23.05' })
  })
})
