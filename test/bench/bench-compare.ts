import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { compareSnapshots } from '../../shared/calc/comparison.ts'
import { UCJ, UCJ_SEGMENTS } from '../../shared/domain/indicator.ts'
import type { Observation, Snapshot } from '../../shared/domain/snapshot.ts'
import { type BenchResult, sideBySide } from './measure.ts'

const INDICATORS = [UCJ, ...UCJ_SEGMENTS]

const CHANGES = `
  SELECT b.place, b.indicator, b.active - a.active AS active, b.eligible - a.eligible AS eligible,
    CAST(b.active AS REAL) / b.eligible - CAST(a.active AS REAL) / a.eligible AS points,
    CAST(b.active - a.active AS REAL) / a.active AS growth,
    CAST(b.active - a.active AS REAL) / b.eligible AS participation,
    CAST(a.active AS REAL) / b.eligible - CAST(a.active AS REAL) / a.eligible AS base
  FROM figure b JOIN figure a ON a.snapshot = 1 AND a.place = b.place AND a.indicator = b.indicator
  WHERE b.snapshot = 2`

const snapshotOf = (villages: readonly { code: string; name: string }[], id: 1 | 2): Snapshot => ({
  id,
  region: '00',
  regionName: 'Indonesia',
  dataset: 'ucj',
  asOf: id === 1 ? '2025-06-30' : '2025-10-30',
  version: 1,
  supersedes: null,
  source: 'bench',
  document: null,
  eligibleLabel: 'bench',
  status: 'final',
  origin: 'import',
  fileHash: null,
  note: null,
  contentHash: null,
  observations: villages.flatMap((village, index) =>
    INDICATORS.map(
      (indicator, position): Observation => ({
        indicator,
        place: { kind: 'region', ...village },
        eligible: 1000 + ((index * 7 + position * 13) % 900),
        active: 100 + ((index * 11 + position * 17 + id * 5) % 800),
        statedPercent: null,
        statedUncovered: null,
        statedGap: null,
        approximate: false,
        note: null,
      }),
    ),
  ),
})

/** Compares two snapshots of every kelurahan and desa by five indicators, beside the same join and arithmetic in SQL. */
export const benchCompare = async (regionsFile: string): Promise<BenchResult> => {
  const regions = new SqliteDatabase(regionsFile, { readonly: true })
  const villages = regions
    .prepare<[], { code: string; name: string }>("SELECT code, name FROM region WHERE level = 'village'")
    .all()
  regions.close()
  const from = snapshotOf(villages, 1)
  const to = snapshotOf(villages, 2)
  const folder = mkdtempSync(join(tmpdir(), 'monev-bench-'))
  const db = new SqliteDatabase(join(folder, 'peer.sqlite'))
  try {
    db.exec(
      'CREATE TABLE figure (snapshot INTEGER, place TEXT, indicator TEXT, eligible INTEGER, active INTEGER, PRIMARY KEY (snapshot, indicator, place)) STRICT, WITHOUT ROWID',
    )
    const insert = db.prepare('INSERT INTO figure VALUES (?, ?, ?, ?, ?)')
    db.transaction(() => {
      for (const snapshot of [from, to]) {
        for (const row of snapshot.observations) {
          if (row.place.kind === 'region')
            insert.run(snapshot.id, row.place.code, row.indicator, row.eligible, row.active)
        }
      }
    })()
    const join = db.prepare(CHANGES)
    const expected = villages.length * INDICATORS.length
    const { ours, peer } = await sideBySide(
      5,
      // a fresh list of rows each time, since the index of a snapshot is kept with it
      () => assertRows(compareSnapshots(renewed(from), renewed(to)).rows.length, expected),
      () => assertRows(join.all().length, expected),
    )
    return {
      what: `comparing two snapshots of ${villages.length} kelurahan/desa × ${INDICATORS.length} indicators`,
      ours: { name: 'compareSnapshots, exact', timing: ours },
      peer: { name: 'the same join in SQL, floating point', timing: peer },
    }
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const renewed = (snapshot: Snapshot): Snapshot => ({ ...snapshot, observations: [...snapshot.observations] })

const assertRows = (found: number, expected: number): void => {
  if (found !== expected) throw new Error(`bench compared ${found} rows, not ${expected}`)
}
