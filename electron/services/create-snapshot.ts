import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Region } from '../../shared/domain/region.ts'
import type { Observation, SnapshotHead } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { observationsOf } from '../db/repositories/observations.ts'
import { insertSnapshot, newestHeads, newestVersion } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'

export interface CreateRequest {
  readonly region: Region
  readonly asOf: DateKey
  readonly source: string
  /** Takes the denominators from a snapshot before this day. */
  readonly copyEligible: boolean
  /** That snapshot; without it the newest final one before this day, else the newest draft. */
  readonly eligibleOf?: number | undefined
}

const eligibleOnly = (row: Observation): readonly Observation[] =>
  row.eligible === null
    ? []
    : [{ ...row, active: null, statedPercent: null, statedUncovered: null, statedGap: null, note: null }]

const defaultLabel = (db: ReadableDb): string => indicatorByCode(db, UCJ)?.eligibleLabel ?? 'Potensi'

/** The snapshot whose denominators, or at least their label, a new one takes; a draft only when it is named or nothing is final yet. */
const precedent = (heads: readonly SnapshotHead[], { asOf, eligibleOf }: CreateRequest): SnapshotHead | undefined => {
  const earlier = heads.filter((head) => head.asOf < asOf)
  const named = earlier.find(({ id }) => id === eligibleOf)
  if (eligibleOf !== undefined && named === undefined) throw new AppError('database.notFound', { what: 'Potret data' })
  return named ?? earlier.findLast(({ status }) => status === 'final') ?? earlier.at(-1)
}

/** Begins a draft for a day without a snapshot and returns its id; AppError `snapshot.day-taken` when the day has one. */
export const createSnapshot = (db: WritableDb, request: CreateRequest, now: Date): number =>
  inTransaction(db, () => {
    const { region, asOf, source } = request
    if (newestVersion(db, region.code, UCJ, asOf) !== null) {
      throw new AppError('snapshot.day-taken', { day: formatDay(asOf) })
    }
    const before = precedent(newestHeads(db, region.code, UCJ), request)
    const copied = request.copyEligible && before ? observationsOf(db, before.id).flatMap(eligibleOnly) : []
    const id = insertSnapshot(db, {
      region: region.code,
      regionName: region.name,
      dataset: UCJ,
      asOf,
      supersedes: null,
      source,
      document: null,
      eligibleLabel: before?.eligibleLabel ?? defaultLabel(db),
      origin: 'form',
      fileHash: null,
      note: null,
      observations: copied,
    })
    recordChange(db, now, {
      what: 'snapshot.create',
      key: String(id),
      before: null,
      after: { asOf, source, eligibleOf: copied.length > 0 ? (before?.id ?? null) : null },
    })
    return id
  })
