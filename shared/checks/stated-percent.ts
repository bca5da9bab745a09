import type { Observation } from '../domain/snapshot.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import { digitSwaps } from './digit-swaps.ts'
import type { CountField, Finding, SwapCandidate } from './finding.ts'
import {
  fitsShare,
  isAboveHundred,
  isCutOff,
  parseStatedPercent,
  shownPercent,
  type StatedPercent,
} from './stated-percent-text.ts'

interface Known {
  readonly stated: StatedPercent
  readonly eligible: number
  readonly active: number
  readonly statedUncovered: number | null
}

const percentSwaps = ({ stated, eligible, active, statedUncovered }: Known): readonly SwapCandidate[] =>
  digitSwaps(stated.digits)
    .map((digits): StatedPercent => ({ digits, decimals: stated.decimals }))
    .filter((candidate) => fitsShare(candidate, active, eligible))
    .map((candidate) => ({
      field: 'statedPercent',
      from: shownPercent(stated),
      to: shownPercent(candidate),
      fitsUncovered: eligible - active === statedUncovered,
    }))

const countSwaps = (known: Known, field: CountField): readonly SwapCandidate[] =>
  digitSwaps(String(known[field])).flatMap((digits): readonly SwapCandidate[] => {
    const to = Number(digits)
    const active = field === 'active' ? to : known.active
    const eligible = field === 'eligible' ? to : known.eligible
    if (!fitsShare(known.stated, active, eligible)) return []
    return [{ field, from: known[field], to, fitsUncovered: eligible - active === known.statedUncovered }]
  })

const candidatesOf = (known: Known): readonly SwapCandidate[] => {
  if (known.stated.decimals === 0) return []
  const all = [...percentSwaps(known), ...countSwaps(known, 'active'), ...countSwaps(known, 'eligible')]
  return [...all.filter((candidate) => candidate.fitsUncovered), ...all.filter((candidate) => !candidate.fitsUncovered)]
}

const differs = (row: Observation): readonly Finding[] => {
  const { statedPercent, eligible, active, statedUncovered, place, indicator } = row
  if (statedPercent === null || eligible === null || eligible === 0 || active === null) return []
  const stated = parseStatedPercent(statedPercent)
  if (stated === null || fitsShare(stated, active, eligible)) return []
  return [
    {
      code: '3',
      severity: severityOf('3'),
      site: { place, indicator, field: 'statedPercent' },
      stated: statedPercent,
      eligible,
      active,
      truncated: isCutOff(stated, active, eligible),
      candidates: candidatesOf({ stated, eligible, active, statedUncovered }),
    },
  ]
}

/**
 * Returns check 3 for every row whose stated percentage is not active ÷ eligible within its own rounding (domain.md 6); silent
 * without a coverage or a readable percentage. With a decimal, the swaps of two neighbouring digits that would make it fit are
 * listed as candidates. Kota Bima: 37,59 beside 25.963 of 68.412 gives the candidate 37,95.
 */
export const statedPercents = (context: CheckContext): readonly Finding[] =>
  context.input.snapshot.observations.flatMap(differs)

/** Returns check 14 for every row whose stated percentage is above 100 (domain.md 6), whether or not the counts are known. */
export const statedPercentsAboveFull = (context: CheckContext): readonly Finding[] =>
  context.input.snapshot.observations.flatMap(({ statedPercent, place, indicator }): readonly Finding[] => {
    const stated = statedPercent === null ? null : parseStatedPercent(statedPercent)
    if (statedPercent === null || stated === null || !isAboveHundred(stated)) return []
    const site = { place, indicator, field: 'statedPercent' } as const
    return [{ code: '14', severity: severityOf('14'), site, stated: statedPercent }]
  })
