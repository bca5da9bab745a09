import type { Finding, FindingOf } from '../checks/finding.ts'
import { noteOf } from '../checks/finding-note.ts'
import { placeKey } from '../domain/snapshot.ts'
import { findingContext } from '../text/finding-context.ts'
import { findingSentence } from '../text/findings.ts'
import { formatCount } from '../format/number.ts'
import { causeWords } from '../text/narrative/cause.ts'
import { firstSentenceOf, sentenceOf } from '../text/narrative/sentence.ts'
import { recordedCause } from './recorded-cause.ts'
import type { ReportInput } from './report-input.ts'

/** A list that a reader still reads; the rest stays on the screen with the data. */
const MOST_FINDINGS = 12

const isExplainedFall = (input: ReportInput, finding: Finding): boolean => {
  if (finding.code !== '8') return false
  const note = noteOf(finding, input.findingNotes)
  return note !== null && causeWords(note.cause, note.explanation) !== null
}

/** Returns the findings a report lists: those about data (not about RTL), without falls whose recorded cause stands in the results. */
export const dataFindings = (input: ReportInput): readonly Finding[] =>
  input.findings.filter((finding) => finding.code !== '16' && !isExplainedFall(input, finding))

/** Returns a finding as its sentence in the words of this report. */
export const findingText = (input: ReportInput, finding: Finding): string =>
  findingSentence(
    finding,
    findingContext({
      scope: input.region,
      regions: [...input.children, ...input.grandchildren],
      indicators: input.indicators ?? [],
      note: noteOf(finding, input.findingNotes),
    }),
  )

/** Checks that put the figures of a region or its segments in doubt, gravest first. */
const GRAVE = ['1b', '1', '1c', '2', '15', '6'] as const

/** Parts that leave less than this share of the total unmapped are what sources usually deliver (domain.md 2). */
const USUAL_REST_PERCENT = 1

const isUsualRest = (finding: Finding): boolean => {
  if (finding.code !== '6' || finding.missing.length > 0) return false
  return finding.unmapped > 0 && 100 * finding.unmapped < USUAL_REST_PERCENT * finding.total
}

/** Returns the gravest doubt about the figures of the region itself or its segments in one sentence for the summary; null without any. */
export const doubtSentence = (input: ReportInput): string | null => {
  const own = dataFindings(input).filter(
    ({ site }) => site.place === null || (site.place.kind === 'region' && site.place.code === input.region.code),
  )
  const [gravest] = GRAVE.flatMap((code) => own.filter((finding) => finding.code === code && !isUsualRest(finding)))
  return gravest === undefined ? null : firstSentenceOf(findingText(input, gravest))
}

/** What "Catatan Mutu Data" lists; `count` also counts the findings that are not told one by one. */
export interface DataQuality {
  readonly items: readonly string[]
  readonly count: number
}

/** Returns what "Catatan Mutu Data" lists: the findings, worst first, then what was noted with the snapshot itself. */
export const dataQuality = (input: ReportInput): DataQuality => {
  const findings = dataFindings(input)
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => findingText(input, finding))
  const rest = findings.length - shown.length
  const text = input.current.note?.trim() ?? ''
  const notes = text === '' ? [] : [sentenceOf(text)]
  return {
    items: [
      ...shown,
      ...(rest === 0
        ? []
        : [`Sebanyak ${formatCount(rest)} hal lain dicatat pada potret data dan tidak dirinci di sini.`]),
      ...notes,
    ],
    count: findings.length + notes.length,
  }
}

/** Returns the falls of active people without a recorded cause among the findings, the largest first. */
export const unexplainedFalls = (input: ReportInput): readonly FindingOf<'8'>[] =>
  input.findings
    .flatMap((finding) => (finding.code === '8' ? [finding] : []))
    .filter(({ site }) => {
      const { place, indicator } = site
      if (place?.kind !== 'region' || indicator === null) return false
      return recordedCause(input, indicator, place.code) === null
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || keyOf(a).localeCompare(keyOf(b)))

const keyOf = (finding: Finding): string => (finding.site.place === null ? '' : placeKey(finding.site.place))
