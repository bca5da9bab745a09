import { AppError } from '../../../shared/domain/app-error.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { Protection } from '../../../shared/domain/protection.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import type { Snapshot, SnapshotHead } from '../../../shared/domain/snapshot.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { deleteUnreferenced, expectOneChange, inReadTransaction, inTransaction } from '../transaction.ts'
import { newId } from './given-ids.ts'
import { insertObservations, observationsOf } from './observations.ts'
import { insertProtections } from './protections.ts'
import { contentHashOf } from './snapshot-hash.ts'
import { headOf, type SnapshotRow } from './snapshot-rows.ts'

/** A snapshot about to be stored as a draft; its version is given by what the day already has. */
export type NewSnapshot = Omit<Snapshot, 'id' | 'version' | 'status' | 'contentHash'> & {
  readonly protections?: readonly Protection[]
  /** Given only to bring a deleted draft back. */
  readonly id?: number
}

const WHAT = 'Potret data'

const rowById = (db: ReadableDb, id: number): SnapshotRow | undefined =>
  db.main.prepare<[number], SnapshotRow>('SELECT * FROM snapshot WHERE id = ?').get(id)

/**
 * Stores a draft with its observations and payers in one transaction, all or nothing, and returns its id. The version is
 * one above the highest of the same region, dataset and day; `supersedes` names the snapshot it corrects.
 */
export const insertSnapshot = (db: WritableDb, snapshot: NewSnapshot): number =>
  inTransaction(db, () => {
    const version = (newestVersion(db, snapshot.region, snapshot.dataset, snapshot.asOf)?.version ?? 0) + 1
    const id = snapshot.id ?? newId(db, 'snapshot')
    db.main
      .prepare(`
        INSERT INTO snapshot (id, region_code, region_name, dataset, as_of, version, supersedes, source, document,
          eligible_label, status, origin, file_hash, note, content_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?, ?, NULL)
      `)
      .run(
        id,
        snapshot.region,
        snapshot.regionName,
        snapshot.dataset,
        snapshot.asOf,
        version,
        snapshot.supersedes,
        snapshot.source,
        snapshot.document,
        snapshot.eligibleLabel,
        snapshot.origin,
        snapshot.fileHash,
        snapshot.note,
      )
    insertObservations(db, id, snapshot.observations)
    insertProtections(db, id, snapshot.protections ?? [])
    return id
  })

/** A day without a final version takes any; otherwise the chain of corrections must lead to the newest final one. */
const correctsNewestFinal = (versions: readonly SnapshotHead[], supersedes: number | null): boolean => {
  const newestFinal = versions.findLast(({ status }) => status === 'final')
  if (!newestFinal) return true
  const byId = new Map(versions.map((head) => [head.id, head]))
  let corrected = supersedes
  while (corrected !== null && corrected !== newestFinal.id) corrected = byId.get(corrected)?.supersedes ?? null
  return corrected === newestFinal.id
}

/**
 * Makes a draft final for good and returns the hash of its content. Refuses what is not a draft
 * (`database.snapshotNotDraft`) and a second final snapshot of the day that does not correct the first
 * (`database.snapshotUnrelated`).
 */
export const finaliseSnapshot = (db: WritableDb, id: number): string =>
  inTransaction(db, () => {
    const row = rowById(db, id)
    if (!row) throw new AppError('database.notFound', { what: WHAT })
    if (row.status !== 'draft') throw new AppError('database.snapshotNotDraft')
    if (!correctsNewestFinal(versionsOf(db, row.region_code, row.dataset, row.as_of), row.supersedes)) {
      throw new AppError('database.snapshotUnrelated')
    }
    const hash = contentHashOf(db, row)
    const { changes } = db.main
      .prepare("UPDATE snapshot SET status = 'final', content_hash = ? WHERE id = ? AND status = 'draft'")
      .run(hash, id)
    expectOneChange(changes, WHAT)
    return hash
  })

/** What a form can change of a draft. */
export type DraftHead = Pick<SnapshotHead, 'id' | 'asOf' | 'source' | 'document' | 'eligibleLabel' | 'note'>

/** Changes the head of a draft; a final one is refused with `database.snapshotFinal`, a day that is taken with `database.duplicate`. */
export const updateDraftHead = (db: WritableDb, head: DraftHead): void => {
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare('UPDATE snapshot SET as_of = ?, source = ?, document = ?, eligible_label = ?, note = ? WHERE id = ?')
      .run(head.asOf, head.source, head.document, head.eligibleLabel, head.note, head.id)
    expectOneChange(changes, WHAT)
  })
}

/** Makes a draft the correction of an earlier version of its day; a final one is refused with `database.snapshotFinal`. */
export const supersede = (db: WritableDb, id: number, earlier: number): void => {
  inTransaction(db, () => {
    expectOneChange(db.main.prepare('UPDATE snapshot SET supersedes = ? WHERE id = ?').run(earlier, id).changes, WHAT)
  })
}

/** Deletes a draft with its figures; a final one, or one that a meeting or a correction names, is refused. */
export const deleteDraft = (db: WritableDb, id: number): void => {
  deleteUnreferenced(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM snapshot WHERE id = ?').run(id).changes, WHAT)
  })
}

/** Returns the head of a snapshot, null when there is none with that id. */
export const headById = (db: ReadableDb, id: number): SnapshotHead | null => {
  const row = rowById(db, id)
  return row ? headOf(row) : null
}

/**
 * Returns a snapshot with its observations, null when there is none with that id. A final one is compared with its hash:
 * `database.snapshotTampered` when the content is not what was made final.
 */
export const readSnapshot = (db: ReadableDb, id: number): Snapshot | null =>
  inReadTransaction(db, () => {
    const row = rowById(db, id)
    if (!row) return null
    if (row.status === 'final' && contentHashOf(db, row) !== row.content_hash) {
      throw new AppError('database.snapshotTampered', { asOf: row.as_of })
    }
    return { ...headOf(row), observations: observationsOf(db, id) }
  })

/** Returns the heads of all versions, ordered by region, dataset, day and version. */
export const listHeads = (
  db: ReadableDb,
  filter: { readonly region?: RegionCode; readonly dataset?: string } = {},
): readonly SnapshotHead[] =>
  db.main
    .prepare<[Record<string, string | null>], SnapshotRow>(`
      SELECT * FROM snapshot
      WHERE (@region IS NULL OR region_code = @region) AND (@dataset IS NULL OR dataset = @dataset)
      ORDER BY region_code, dataset, as_of, version
    `)
    .all({ region: filter.region ?? null, dataset: filter.dataset ?? null })
    .map(headOf)

/** Returns the newest version of each day of a region and dataset, earliest day first. */
export const newestHeads = (db: ReadableDb, region: RegionCode, dataset: string): readonly SnapshotHead[] =>
  db.main
    .prepare<[string, string], SnapshotRow>(`
      SELECT * FROM snapshot s
      WHERE region_code = ? AND dataset = ? AND version = (
        SELECT max(version) FROM snapshot o
        WHERE o.region_code = s.region_code AND o.dataset = s.dataset AND o.as_of = s.as_of
      )
      ORDER BY as_of
    `)
    .all(region, dataset)
    .map(headOf)

/** Returns the versions of one day, oldest first. */
export const versionsOf = (
  db: ReadableDb,
  region: RegionCode,
  dataset: string,
  asOf: DateKey,
): readonly SnapshotHead[] =>
  db.main
    .prepare<[string, string, string], SnapshotRow>(
      'SELECT * FROM snapshot WHERE region_code = ? AND dataset = ? AND as_of = ? ORDER BY version',
    )
    .all(region, dataset, asOf)
    .map(headOf)

/** Returns the newest version of one day, null when the day has none. */
export const newestVersion = (
  db: ReadableDb,
  region: RegionCode,
  dataset: string,
  asOf: DateKey,
): SnapshotHead | null => versionsOf(db, region, dataset, asOf).at(-1) ?? null
