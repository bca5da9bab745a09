import type { TargetResponse } from '../../shared/contract/responses.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { TargetGoal } from '../../shared/domain/target.ts'
import type { WritableDb } from '../db/handle.ts'
import { insertTarget } from '../db/repositories/targets.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { knownRegion } from './known-snapshot.ts'
import { goalOutput } from './target-standing.ts'

export interface NewTargetRequest {
  readonly region: RegionCode
  readonly year: number
  readonly goal: TargetGoal
  readonly instrument: string
  readonly validFrom: string | null
  /** Judges the year; false keeps it as context beside the one that does. */
  readonly acuan: boolean
}

/** Adds a target; the one that was acuan before stays in the list and loses the mark. Returns what was stored. */
export const setTarget = (db: WritableDb, request: NewTargetRequest, now: Date): TargetResponse => {
  const region = knownRegion(db, request.region)
  const { id, replaces } = inTransaction(db, () => {
    const stored = insertTarget(db, { indicator: UCJ, ...request })
    recordChange(db, now, { what: 'target.set', key: String(stored.id), before: stored.replaces, after: request })
    return stored
  })
  return {
    id,
    region,
    indicator: UCJ,
    year: request.year,
    goal: goalOutput(request.goal),
    instrument: request.instrument,
    acuan: request.acuan,
    replaces,
  }
}
