import type { IndicatorCode } from '../domain/indicator.ts'
import { severityOf } from './check-rules.ts'
import type { Finding, FindingOf } from './finding.ts'

/** A target as far as it has been filled in; blank text counts as missing. A complete `Target` is one. */
export interface TargetDraft {
  readonly id: number | null
  readonly indicator: IndicatorCode | null
  readonly year: number | null
  readonly instrument: string | null
}

type Missing = FindingOf<'12'>['missing'][number]

const isBlank = (text: string | null): boolean => text === null || text.trim() === ''

const missingIn = (target: TargetDraft): readonly Missing[] => [
  ...(target.year === null ? (['year'] as const) : []),
  ...(isBlank(target.indicator) ? (['indicator'] as const) : []),
  ...(isBlank(target.instrument) ? (['instrument'] as const) : []),
]

/** Returns check 12 for every target without year, indicator or instrument (domain.md 6), naming what is missing. */
export const checkTargets = (targets: readonly TargetDraft[]): readonly Finding[] =>
  targets.flatMap((target): readonly Finding[] => {
    const missing = missingIn(target)
    if (missing.length === 0) return []
    const indicator = isBlank(target.indicator) ? null : target.indicator
    const site = { place: null, indicator, field: null }
    return [{ code: '12', severity: severityOf('12'), site, targetId: target.id, year: target.year, missing }]
  })
