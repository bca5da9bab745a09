import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import type { ReadableDb } from '../handle.ts'
import type { SnapshotRow } from './snapshot-rows.ts'

/** Raised when the lines below change; older snapshots keep the form they were sealed with. */
const FORMAT = 1

const OBSERVATIONS = `
  SELECT indicator, region_code, unit_id, place_name, eligible, active, stated_percent, stated_uncovered, stated_gap,
    approximate, note
  FROM observation WHERE snapshot_id = ? ORDER BY indicator, region_code, unit_id
`
const PROTECTIONS = `
  SELECT payer, quota, verified, registered, paid, months, rupiah, approximate, note
  FROM protection WHERE snapshot_id = ? ORDER BY payer
`
const BENEFITS = 'SELECT programme, cases, rupiah, note FROM benefit WHERE snapshot_id = ? ORDER BY programme'

const headLine = (row: SnapshotRow): string =>
  canonicalJson({
    format: FORMAT,
    region: row.region_code,
    regionName: row.region_name,
    dataset: row.dataset,
    asOf: row.as_of,
    version: row.version,
    supersedes: row.supersedes,
    source: row.source,
    document: row.document,
    eligibleLabel: row.eligible_label,
    origin: row.origin,
    fileHash: row.file_hash,
    note: row.note,
  })

/**
 * Returns the SHA-256 of everything a snapshot says: one line of canonical JSON for the head, then one array a line for
 * each observation, payer and benefit, sorted by their keys. Status and hash are not part of it.
 */
export const contentHashOf = (db: ReadableDb, row: SnapshotRow): string => {
  const hash = createHash('sha256').update(`${headLine(row)}\n`)
  for (const [kind, sql] of [
    ['observation', OBSERVATIONS],
    ['protection', PROTECTIONS],
    ['benefit', BENEFITS],
  ] as const) {
    for (const values of db.main.prepare<[number], unknown[]>(sql).raw().iterate(row.id)) {
      hash.update(`${kind}${JSON.stringify(values)}\n`)
    }
  }
  return hash.digest('hex')
}
