import { uncovered } from '../calc/coverage.ts'
import { targetStanding } from '../calc/target-gap.ts'
import type { Observation } from '../domain/snapshot.ts'
import { applicableGoal } from './applicable-goal.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { Finding } from './finding.ts'

const isTargetGap = (context: CheckContext, row: Observation, people: number): boolean => {
  const applicable = applicableGoal(context, row)
  if (applicable === null) return false
  const standing = targetStanding(row, applicable.goal)
  return standing.kind === 'short' && standing.people === people
}

const differs = (context: CheckContext, row: Observation): readonly Finding[] => {
  const { statedUncovered: stated, eligible, active, place, indicator } = row
  const computed = uncovered(row)
  if (stated === null || eligible === null || active === null || computed === null) return []
  const isNobodyLeft = stated === 0 && computed < 0
  if (stated === computed || isNobodyLeft) return []
  const seems = isTargetGap(context, row, stated) ? 'target-gap' : null
  const site = { place, indicator, field: 'statedUncovered' } as const
  return [{ code: '4', severity: severityOf('4'), site, stated, eligible, active, seems }]
}

/**
 * Returns check 4 for every row whose stated *belum terlindungi* is not eligible − active (domain.md 6), and whether it is the
 * distance to the target instead. Silent when a figure is unknown, and for a stated 0 where active exceeds eligible (check 2 says
 * so). Kendari: 91.453 beside 140.940 − 49.397 = 91.543.
 */
export const statedUncovereds = (context: CheckContext): readonly Finding[] =>
  context.input.snapshot.observations.flatMap((row) => differs(context, row))
