import type { FollowUp } from '../domain/follow-up.ts'
import { severityOf } from './check-rules.ts'
import type { Finding, FindingOf } from './finding.ts'

type Missing = FindingOf<'16'>['missing'][number]

const missingIn = (followUp: FollowUp): readonly Missing[] => [
  ...(followUp.lead.length === 0 ? (['lead'] as const) : []),
  ...(followUp.due === null ? (['due'] as const) : []),
  ...(followUp.output === null || followUp.output.trim() === '' ? (['output'] as const) : []),
]

/** Returns check 16 for every RTL without a person in charge, a due date or an output (domain.md 6), naming what is missing. */
export const checkFollowUps = (followUps: readonly FollowUp[]): readonly Finding[] =>
  followUps.flatMap((followUp): readonly Finding[] => {
    const missing = missingIn(followUp)
    if (missing.length === 0) return []
    const site = { place: null, indicator: followUp.indicator, field: null }
    const { id: followUpId, number } = followUp
    return [{ code: '16', severity: severityOf('16'), site, followUpId, number, missing }]
  })
