import { type DateKey, daysBetween } from '../domain/date-key.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { AsOfReason, Finding } from './finding.ts'

/** Days after which data count as old at a meeting (domain.md 6). */
const OLD_AFTER_DAYS = 60

const doubt = (asOf: DateKey, reason: AsOfReason, against: DateKey): Finding => ({
  code: '10',
  severity: severityOf('10', reason),
  site: { place: null, indicator: null, field: 'asOf' },
  reason,
  asOf,
  against,
  days: Math.abs(daysBetween(asOf, against)),
})

/**
 * Returns check 10: the as-of day lies in the future (✖), or after the meeting, or more than 60 days before it (domain.md 6); the
 * first that applies. Without a meeting only the future counts. 7 September at a meeting on 12 November 2025: 66 days.
 */
export const asOfDay = (context: CheckContext): readonly Finding[] => {
  const { today, meetingDate, snapshot } = context.input
  const { asOf } = snapshot
  if (daysBetween(today, asOf) > 0) return [doubt(asOf, 'future', today)]
  if (meetingDate === null) return []
  const age = daysBetween(asOf, meetingDate)
  if (age < 0) return [doubt(asOf, 'after-meeting', meetingDate)]
  return age > OLD_AFTER_DAYS ? [doubt(asOf, 'old', meetingDate)] : []
}
