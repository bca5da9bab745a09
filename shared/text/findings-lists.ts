import type { FindingOf } from '../checks/finding.ts'
import { UCJ } from '../domain/indicator.ts'
import type { FindingContext } from './finding-context.ts'
import { indicatorPhrase } from './finding-phrases.ts'
import { listOf } from './narrative/sentence.ts'

const TARGET_PARTS = { year: 'tahun', indicator: 'indikator', instrument: 'dasar penetapan' } as const
const FOLLOW_UP_PARTS = { lead: 'penanggung jawab', due: 'tenggat', output: 'keluaran' } as const

/** Returns the sentence of check 12: a target without year, indicator or instrument. */
export const targetIncompleteSentence = (finding: FindingOf<'12'>, context: FindingContext): string => {
  const { site, year, missing } = finding
  const of = site.indicator === UCJ ? 'UCJ' : indicatorPhrase(site.indicator, context)
  const noun = ['Target', of, year === null ? '' : `tahun ${year}`].filter((word) => word !== '').join(' ')
  return `${noun} belum memiliki ${listOf(missing.map((part) => TARGET_PARTS[part]))}.`
}

/** Returns the sentence of check 16 (report.md 9, no. 50): an RTL without person in charge, due date or output. */
export const followUpIncompleteSentence = ({ number, missing }: FindingOf<'16'>): string =>
  `RTL ${number} belum memiliki ${listOf(missing.map((part) => FOLLOW_UP_PARTS[part]))}.`
