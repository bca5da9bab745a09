import type { IndicatorCode } from '../domain/indicator.ts'
import type { RegionCode } from '../domain/region.ts'
import { causeWords } from '../text/narrative/cause.ts'
import type { ReportInput } from './report-input.ts'

/** Returns the cause the office recorded for a fall of active people at a region, as words; null when none is recorded. */
export const recordedCause = (
  input: Pick<ReportInput, 'findingNotes'>,
  indicator: IndicatorCode,
  region: RegionCode,
): string | null => {
  const note = input.findingNotes.find(
    (candidate) => candidate.code === '8' && candidate.place === `r:${region}` && candidate.indicator === indicator,
  )
  return note === undefined ? null : causeWords(note.cause, note.explanation)
}
