import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { WritableDb } from '../../../electron/db/handle.ts'
import { insertSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { readSetting, writeSetting } from '../../../electron/db/repositories/settings.ts'
import { insertUnit, listUnits } from '../../../electron/db/repositories/units.ts'
import { inReadTransaction, inTransaction } from '../../../electron/db/transaction.ts'
import { DATABASE_ERRORS } from '../../../shared/text/errors-database.ts'
import { kotaBima, openForTest, refusalOf, temporaryFolder } from './helpers.ts'

const write = (db: WritableDb, sql: string): Promise<string> =>
  refusalOf(() => inTransaction(db, () => db.main.exec(sql)))

/** Writes over a part of the open file, as a failing disk or another program would. */
const overwrite = (dir: string, from: number, bytes: Uint8Array): void => {
  const descriptor = openSync(join(dir, 'monev.sqlite'), 'r+')
  try {
    writeSync(descriptor, bytes, 0, bytes.length, from)
  } finally {
    closeSync(descriptor)
  }
}

describe('a database that refuses names what happened', () => {
  test('when a record points to one that is gone, and nothing is stored', async () => {
    const db = await openForTest()
    const snapshot = insertSnapshot(db, kotaBima())
    const before = db.main.serialize()
    for (const sql of [
      `INSERT INTO observation VALUES (NULL, ${snapshot}, 'ucj.pu', NULL, 77, 'Dinas', 1, 1, NULL, NULL, NULL, 0, NULL)`,
      "INSERT INTO follow_up_entry VALUES (NULL, 77, '2025-08-01', 'in-progress', 70, '')",
      "INSERT INTO attendee (meeting_id, unit_name, people) VALUES (77, 'BPKAD', 1)",
    ]) {
      expect(await write(db, sql), sql).toBe('database.referenceGone')
    }
    expect(db.main.serialize().equals(before)).toBe(true)
  })

  test('also when the reference is judged only at the end of the transaction', async () => {
    const db = await openForTest()
    const late = refusalOf(() =>
      inTransaction(db, () => {
        db.main.pragma('defer_foreign_keys = ON')
        db.main.exec("INSERT INTO follow_up_entry VALUES (NULL, 77, '2025-08-01', 'in-progress', 70, '')")
      }),
    )
    expect(await late).toBe('database.referenceGone')
    expect(db.main.prepare('SELECT count(*) FROM follow_up_entry').pluck().get()).toBe(0)
  })

  test('when the same record stands there already', async () => {
    const db = await openForTest()
    insertUnit(db, { name: 'Dinas Sosial', shortName: null })
    expect(await refusalOf(() => insertUnit(db, { name: 'Dinas Sosial', shortName: null }))).toBe('database.duplicate')
    expect(listUnits(db).filter(({ name }) => name === 'Dinas Sosial')).toHaveLength(1)
  })

  test('when another program holds the file', async () => {
    const dir = temporaryFolder()
    const db = await openForTest({ dir })
    db.main.pragma('busy_timeout = 0')
    const other = new SqliteDatabase(join(dir, 'monev.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    try {
      expect(await write(db, "INSERT INTO setting VALUES ('x', '1')")).toBe('database.busy')
    } finally {
      other.close()
    }
    writeSetting(db, 'x', 1)
    expect(readSetting(db, 'x')).toBe(1)
  })

  test('when there is no room left, and what was there stays', async () => {
    const db = await openForTest()
    writeSetting(db, 'x', 1)
    db.main.pragma(`max_page_count = ${Number(db.main.pragma('page_count', { simple: true }))}`)
    expect(await refusalOf(() => writeSetting(db, 'besar', 'x'.repeat(1_000_000)))).toBe('database.diskFull')
    expect([readSetting(db, 'x'), readSetting(db, 'besar')]).toEqual([1, undefined])
  })

  test('when the file may not be written', async () => {
    const db = await openForTest()
    db.main.pragma('query_only = ON')
    expect(await refusalOf(() => writeSetting(db, 'x', 1))).toBe('database.readOnly')
  })

  test('when pages were overwritten while it was open', async () => {
    const dir = temporaryFolder()
    const db = await openForTest({ dir })
    insertSnapshot(db, kotaBima())
    db.main.pragma('wal_checkpoint(TRUNCATE)')
    db.main.pragma('cache_size = 0')
    db.main.pragma('shrink_memory')
    overwrite(dir, 4096, new Uint8Array(4096 * 60).fill(0xa5))
    const read = refusalOf(() =>
      inReadTransaction(db, () => db.main.prepare('SELECT count(*), max(place_name) FROM observation').get()),
    )
    expect(await read).toBe('database.damaged')
  })
})

describe('every message of the database', () => {
  test.each(Object.entries(DATABASE_ERRORS))(
    '%s says what happened, what it means and what to do',
    (_code, message) => {
      const text = message({
        file: 'monev.sqlite',
        who: 'Monev UCJ (jendela)',
        since: '12-11-2025 pukul 09.05',
        what: 'Rapat',
        code: '52.72',
        asOf: '30 Oktober 2025',
      })
      expect(text.replaceAll(/(\w)\.(\w)/g, '$1$2').match(/\.( |$)/g)?.length).toBeGreaterThanOrEqual(3)
      expect(text).not.toMatch(/undefined|SQLITE|SELECT|INSERT|constraint|[\\/]|\bError\b|!/)
    },
  )
})
