import { endedOn, latestEntry, overdueDays, statusOf, toldPercent, toldStatus } from '../calc/overdue.ts'
import type { DateKey } from '../domain/date-key.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { formatDay, formatDue } from '../format/date.ts'
import { capitalised, formatCount } from '../format/number.ts'
import { numberLines } from '../text/follow-up-number.ts'
import { statusLabel } from '../text/status-words.ts'
import { clauseOf, sentenceOf } from '../text/narrative/sentence.ts'
import { richCell, textCell } from './cells.ts'
import type { Run, TableCell } from './model.ts'

const lateLabel = (days: number): string => `terlambat ${formatCount(days)} hari`

const textLines = (lines: readonly string[]): TableCell => richCell(lines.map((text) => [{ text }]))

/** Returns the number, the year of another year's meeting on a line of its own. */
export const numberCell = ({ number }: FollowUp): TableCell => textLines(numberLines(number))

/** Returns the persons in charge, one paragraph each; `–` when nobody is. */
export const leadCell = ({ lead }: FollowUp): TableCell => (lead.length === 0 ? textCell('–') : textLines(lead))

/** Returns the persons in charge with those who support them below. */
export const leadAndSupportCell = ({ lead, support }: FollowUp): TableCell => {
  const leads = lead.length === 0 ? ['–'] : lead
  return textLines(support.length === 0 ? leads : [...leads, `Pendukung: ${support.join(', ')}`])
}

/** Returns the due date as exactly as it is known; `note` hangs on one that is not set. */
export const dueCell = ({ due }: FollowUp, note?: string): TableCell =>
  due === null ? textCell(formatDue(null, 'short'), note) : textCell(capitalised(formatDue(due, 'short')))

const openStatus = (followUp: FollowUp, day: DateKey): readonly Run[] => {
  const entry = latestEntry(followUp, day)
  const late = overdueDays(followUp, day)
  const percent = entry?.percent ?? null
  const progress = percent === null || entry?.status === 'not-started' ? '' : ` (${percent}%)`
  const status: Run = { text: statusLabel(toldStatus(followUp, false, day)), bold: true }
  if (late === null) return progress === '' ? [status] : [status, { text: progress }]
  return [status, { text: `${progress}, ` }, { text: lateLabel(late), bold: true }]
}

const endedStatus = (followUp: FollowUp, day: DateKey, ended: DateKey): readonly Run[] => {
  const status = statusOf(followUp, day)
  const late = status === 'done' ? overdueDays(followUp, day) : null
  const timing = late === null ? '' : `, ${formatCount(late)} hari setelah tenggat`
  return [{ text: statusLabel(status), bold: true }, { text: ` ${formatDay(ended)}${timing}` }]
}

/** Returns the status of a carried RTL on a day: in bold with progress and delay, then the latest note as one paragraph. */
export const statusCell = (followUp: FollowUp, day: DateKey): TableCell => {
  const ended = endedOn(followUp, day)
  const status = ended === null ? openStatus(followUp, day) : endedStatus(followUp, day, ended)
  const note = latestEntry(followUp, day)?.note.trim() ?? ''
  return richCell(note === '' ? [status] : [status, [{ text: sentenceOf(note) }]])
}

/** Returns the status for the matrix: the word, and the delay in bold on its own line; `isNew` for an RTL of this very meeting. */
export const matrixStatusCell = (followUp: FollowUp, isNew: boolean, day: DateKey): TableCell => {
  const late = overdueDays(followUp, day)
  const status: readonly Run[] = [{ text: statusLabel(toldStatus(followUp, isNew, day)) }]
  return richCell(late === null ? [status] : [status, [{ text: lateLabel(late), bold: true }]])
}

/** Returns the progress in percent: 0% for what is known not to have begun, – for what nobody reported. */
export const progressCell = (followUp: FollowUp, isNew: boolean, day: DateKey): TableCell => {
  const percent = toldPercent(followUp, isNew, day)
  return percent === null
    ? { runs: [[{ text: '–' }]], value: { kind: 'unknown' } }
    : { runs: [[{ text: `${percent}%` }]], value: { kind: 'count', count: percent } }
}

/** Returns the remark of an action; for a constrained one without a remark the reason. */
export const remarkCell = (followUp: FollowUp, day: DateKey): TableCell => {
  const remark = followUp.remark?.trim() ?? ''
  if (remark !== '') return textCell(sentenceOf(remark))
  const entry = latestEntry(followUp, day)
  const reason = entry?.status === 'constrained' ? entry.note.trim() : ''
  return textCell(reason === '' ? '' : sentenceOf(reason))
}

/** Returns what was recorded about a missing due date, "ditetapkan paling lambat 19 November 2025"; null when the remark is about something else. */
export const dueRemark = ({ due, remark }: FollowUp): string | null => {
  const words = remark?.trim() ?? ''
  return due === null && /^tenggat\b/iu.test(words) ? clauseOf(words.replace(/^tenggat\s+/iu, '')) : null
}
