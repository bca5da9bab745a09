import { ruleOf } from '../checks/check-rules.ts'
import type { Finding, FindingCode } from '../checks/finding.ts'
import type { FindingNote } from '../checks/finding-note.ts'
import { assertNever } from '../domain/assert-never.ts'
import type { FindingContext } from './finding-context.ts'
import {
  activeFellSentence,
  asOfDoubtedSentence,
  eligibleMovedSentence,
  eligibleReplacedSentence,
  magnitudeJumpSentence,
  secondSnapshotSentence,
} from './findings-change.ts'
import { followUpIncompleteSentence, targetIncompleteSentence } from './findings-lists.ts'
import {
  gapDiffersSentence,
  percentDiffersSentence,
  statedAboveFullSentence,
  uncoveredDiffersSentence,
} from './findings-stated.ts'
import {
  activeAboveEligibleSentence,
  childrenSumSentence,
  segmentAboveTotalSentence,
  segmentSumSentence,
  segmentsLookEligibleSentence,
} from './findings-sums.ts'
import { causeRecordedSentence, causeWords } from './narrative/cause.ts'
import { clauseOf } from './narrative/sentence.ts'

/** What a report says when nothing was found (report.md 9, no. 44). */
export const NO_FINDINGS = 'Pemeriksaan data tidak menemukan ketidaksesuaian.'

/** Returns the heading of a check on screen, "Peserta aktif turun". */
export const findingTitle = (code: FindingCode): string => ruleOf(code).title

const withExplanation = (sentence: string, note: FindingNote | null): string => {
  const explanation = note?.explanation?.trim() ?? ''
  return explanation === '' ? sentence : `${sentence} Penjelasan yang dicatat: ${clauseOf(explanation)}.`
}

const withCause = (sentence: string, note: FindingNote | null): string => {
  const cause = note?.cause ?? null
  const caused = `${sentence} ${causeRecordedSentence(causeWords(cause, note?.explanation ?? null))}`
  const isExplanationTold = cause === null || cause === 'other'
  return isExplanationTold ? caused : withExplanation(caused, note)
}

const statement = (finding: Finding, context: FindingContext): string => {
  switch (finding.code) {
    case '1':
      return segmentSumSentence(finding, context)
    case '1b':
      return segmentsLookEligibleSentence(finding, context)
    case '1c':
      return segmentAboveTotalSentence(finding, context)
    case '2':
      return activeAboveEligibleSentence(finding, context)
    case '3':
      return percentDiffersSentence(finding, context)
    case '4':
      return uncoveredDiffersSentence(finding, context)
    case '5':
      return gapDiffersSentence(finding, context)
    case '6':
      return childrenSumSentence(finding, context)
    case '7':
      return eligibleMovedSentence(finding, context)
    case '8':
      return activeFellSentence(finding, context)
    case '9':
      return secondSnapshotSentence(finding)
    case '10':
      return asOfDoubtedSentence(finding)
    case '12':
      return targetIncompleteSentence(finding, context)
    case '14':
      return statedAboveFullSentence(finding, context)
    case '15':
      return magnitudeJumpSentence(finding, context)
    case '16':
      return followUpIncompleteSentence(finding)
    case '18':
      return eligibleReplacedSentence(finding)
    default:
      return assertNever(finding)
  }
}

/**
 * Returns a finding as one or two formal Indonesian sentences of at most 30 words (report.md 8 and 9), followed by what the office
 * recorded about it; for a fall (8) also that nothing was recorded. Spaces are plain; `withNoBreaks` is for whoever draws them.
 */
export const findingSentence = (finding: Finding, context: FindingContext): string => {
  const sentence = statement(finding, context)
  return finding.code === '8' ? withCause(sentence, context.note) : withExplanation(sentence, context.note)
}
