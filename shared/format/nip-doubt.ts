import { isDateKey } from '../domain/date-key.ts'

const DIGITS = 18

/** What is unusual about a NIP: another number of digits, other signs, or a birth date that does not exist. */
export type NipDoubt = 'length' | 'signs' | 'birth-date'

/**
 * Returns what is unusual about a NIP as entered, null for nothing and for none at all; it is shown and never blocks (domain.md 8).
 * Digits 1–8 are the birth date; digits 13–14 are not looked at, because numbers of PPPK have no month there.
 */
export const nipDoubt = (nip: string): NipDoubt | null => {
  const digits = nip.replace(/[\s.\u00a0-]/g, '')
  if (digits === '') return null
  if (/\D/.test(digits)) return 'signs'
  if (digits.length !== DIGITS) return 'length'
  return isDateKey(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`) ? null : 'birth-date'
}
