import { describe, expect, it } from 'vitest'
import { formatNip } from '../../../shared/format/nip.ts'

describe('formatNip', () => {
  it('groups 18 digits 8-6-1-3 however they were entered', () => {
    const expected = '19700101 199503 1 001'
    for (const entered of [
      '197001011995031001',
      '19700101 199503 1 001',
      ' 19700101.199503.1.001',
      '19700101-199503-1-001',
    ]) {
      expect(formatNip(entered)).toBe(expected)
    }
  })

  it('leaves anything else as it was entered', () => {
    expect(formatNip('12345')).toBe('12345')
    expect(formatNip(' NRP 7001 ')).toBe('NRP 7001')
    expect(formatNip('1970010119950310011')).toBe('1970010119950310011')
    expect(formatNip('')).toBe('')
  })
})
