import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { toAppError } from '../../../electron/db/errors.ts'
import type { WritableDb } from '../../../electron/db/handle.ts'
import { finaliseSnapshot, insertSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { inTransaction } from '../../../electron/db/transaction.ts'
import { kotaBima, openForTest, refusalOf } from './helpers.ts'

const run = (db: WritableDb, sql: string): Promise<string> =>
  refusalOf(() => inTransaction(db, () => db.main.exec(sql)))

const broken = (db: WritableDb, sql: string): string => {
  try {
    db.main.exec(sql)
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError) return error.code
  }
  return 'accepted'
}

describe('a final snapshot', () => {
  const prepare = async (): Promise<WritableDb> => {
    const db = await openForTest()
    const payer = {
      payer: 'APBD Kota',
      quota: 2000,
      verified: null,
      registered: null,
      paid: null,
      months: null,
      rupiah: null,
      approximate: false,
      note: null,
    }
    const id = insertSnapshot(db, kotaBima({ protections: [payer] }))
    db.main.exec(`INSERT INTO benefit VALUES (1, ${id}, 'JKM', 1, 42000000, NULL)`)
    finaliseSnapshot(db, id)
    return db
  }

  test.each([
    'UPDATE snapshot SET source = source',
    "UPDATE snapshot SET status = 'draft', content_hash = NULL",
    'DELETE FROM snapshot',
    "INSERT OR REPLACE INTO snapshot SELECT id, region_code, region_name, dataset, as_of, version, supersedes, source, document, eligible_label, 'draft', origin, file_hash, note, NULL FROM snapshot",
    'UPDATE observation SET active = 1',
    'UPDATE OR REPLACE observation SET id = id',
    'DELETE FROM observation',
    "INSERT INTO observation VALUES (NULL, 1, 'ucj.pu', '52.72', NULL, 'Kota Bima', 1, 1, NULL, NULL, NULL, 0, NULL)",
    'UPDATE protection SET paid = 1',
    'DELETE FROM protection',
    "INSERT INTO protection VALUES (NULL, 1, 'CSR', 1, 1, 1, 1, 1, 1, 0, NULL)",
    'UPDATE benefit SET cases = 2',
    'DELETE FROM benefit',
    "INSERT INTO benefit VALUES (NULL, 1, 'JKK', 1, 1, NULL)",
  ])('refuses: %s', async (sql) => {
    const db = await prepare()
    const before = db.main.serialize()
    expect(await run(db, sql)).toBe('database.snapshotFinal')
    expect(db.main.serialize().equals(before)).toBe(true)
  })

  test('cannot receive rows moved from a draft', async () => {
    const db = await prepare()
    const draft = insertSnapshot(db, kotaBima({ asOf: '2025-11-30' }))
    expect(
      await run(db, `UPDATE observation SET snapshot_id = 1, indicator = 'ucj.pu' WHERE snapshot_id = ${draft}`),
    ).toBe('database.snapshotFinal')
  })

  test('is never born final', async () => {
    const db = await prepare()
    expect(
      await run(
        db,
        `INSERT INTO snapshot SELECT NULL, region_code, region_name, dataset, '2025-11-30', 1, NULL, source, document,
          eligible_label, 'final', origin, file_hash, note, content_hash FROM snapshot`,
      ),
    ).toBe('database.snapshotNotDraft')
  })
})

describe('a draft', () => {
  test('refuses a place outside its region, also by a common beginning of the code', async () => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    for (const code of ['52', '52.7', '52.71', '52.06.01', '53.72.01']) {
      const values = `NULL, ${id}, 'ucj.pu', '${code}', NULL, 'X', 1, 1, NULL, NULL, NULL, 0, NULL`
      expect(await run(db, `INSERT INTO observation VALUES (${values})`), code).toBe('database.placeOutside')
    }
    expect(await run(db, "UPDATE observation SET region_code = '52.71'")).toBe('database.placeOutside')
    expect(await run(db, "UPDATE snapshot SET region_code = '52.72.04'")).toBe('database.placeOutside')
    expect(db.main.prepare('SELECT count(*) FROM observation').pluck().get()).toBe(2)
  })

  test.each([
    ['a place that is both region and unit', "'52.72', 1, 'X', 1, 1"],
    ['no place at all', "NULL, NULL, 'X', 1, 1"],
    ['a negative count', "'52.72', NULL, 'X', -1, 1"],
    ['a fraction', "'52.72', NULL, 'X', 1, 1.5"],
    ['a count beyond all people', "'52.72', NULL, 'X', 1, 10000000001"],
    ['text for a count', "'52.72', NULL, 'X', 'dua', 1"],
    ['a malformed region code', "'52.72.1', NULL, 'X', 1, 1"],
    ['an empty name', "'52.72', NULL, ' ', 1, 1"],
  ])('refuses %s', async (_, values) => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    db.main.exec("INSERT INTO unit VALUES (1, 'BPKAD', NULL)")
    expect(
      broken(db, `INSERT INTO observation VALUES (NULL, ${id}, 'ucj.pu', ${values}, NULL, NULL, NULL, 0, NULL)`),
    ).toMatch(/^SQLITE_CONSTRAINT_(CHECK|DATATYPE)$/)
  })

  test('keeps zero and unknown apart', async () => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    db.main.exec(
      `INSERT INTO observation VALUES (NULL, ${id}, 'ucj.pu', '52.72', NULL, 'X', 0, NULL, NULL, NULL, NULL, 0, NULL)`,
    )
    expect(db.main.prepare("SELECT eligible, active FROM observation WHERE indicator = 'ucj.pu'").get()).toEqual({
      eligible: 0,
      active: null,
    })
  })

  test('refuses a second figure for the same place and indicator', async () => {
    const db = await openForTest()
    const twice = kotaBima().observations.slice(0, 1)
    expect(await refusalOf(() => insertSnapshot(db, kotaBima({ observations: [...twice, ...twice] })))).toBe(
      'database.duplicate',
    )
    expect(db.main.prepare('SELECT count(*) FROM snapshot').pluck().get()).toBe(0)
  })

  test.each(['2025-06-31', '2025-13-01', '2025-1-1', '2025-02-29', 'kemarin', '2025-10-30T00:00'])(
    'refuses %s as its day',
    async (day) => {
      const db = await openForTest()
      expect(() => insertSnapshot(db, kotaBima({ asOf: day }))).toThrow(/CHECK constraint/)
    },
  )
})

describe('what is only ever added', () => {
  const prepare = async (): Promise<WritableDb> => {
    const db = await openForTest()
    db.main.exec(`
      INSERT INTO meeting (id, date, ordinal, state) VALUES (1, '2025-07-10', 2, 'held');
      INSERT INTO follow_up (id, born_in, item, number, action) VALUES (1, 1, 4, '2.4', 'Memadankan data');
      INSERT INTO follow_up_entry VALUES (1, 1, '2025-08-01', 'in-progress', 70, '');
      INSERT INTO follow_up_entry_cancelled VALUES (1, '2025-08-02', NULL);
      INSERT INTO follow_up_due_change VALUES (1, 1, '2025-08-02', NULL, NULL, '2025-08-31', 'month', NULL);
      INSERT INTO document (id, meeting_id, kind, paper, version, supersedes, number, file_name, model, model_hash, bytes, hash, issued_at) VALUES (1, 1, 'laporan', 'A4', 1, NULL, NULL, 'a.docx', '{}', '${'a'.repeat(64)}', x'50', '${'b'.repeat(64)}', 'x');
      INSERT INTO audit VALUES (1, 'x', 'u', 'w', 'k', NULL, NULL);
    `)
    return db
  }

  test.each([
    ['UPDATE follow_up_entry SET note = note', 'database.followUpEntryKept'],
    ['DELETE FROM follow_up_entry', 'database.followUpEntryKept'],
    [
      "INSERT OR REPLACE INTO follow_up_entry VALUES (1, 1, '2025-08-01', 'done', 100, '')",
      'database.followUpEntryKept',
    ],
    ['UPDATE follow_up_entry_cancelled SET reason = reason', 'database.followUpEntryKept'],
    ['DELETE FROM follow_up_entry_cancelled', 'database.followUpEntryKept'],
    ['UPDATE follow_up_due_change SET reason = reason', 'database.followUpDueKept'],
    ['DELETE FROM follow_up_due_change', 'database.followUpDueKept'],
    ["UPDATE document SET file_name = 'b.docx'", 'database.documentIssued'],
    ['DELETE FROM document', 'database.documentIssued'],
    ['UPDATE audit SET what = what', 'database.auditKept'],
    ['DELETE FROM audit', 'database.auditKept'],
    ["UPDATE follow_up SET number = '2.5', item = 5", 'database.followUpNumberKept'],
    ['UPDATE meeting SET ordinal = 3', 'database.followUpNumberKept'],
    ["UPDATE meeting SET date = '2026-07-10'", 'database.followUpNumberKept'],
    ["INSERT INTO follow_up (born_in, item, number, action) VALUES (1, 5, '3.5', 'X')", 'database.followUpNumberKept'],
  ])('refuses: %s', async (sql, code) => {
    const db = await prepare()
    const before = db.main.serialize()
    expect(await run(db, sql)).toBe(code)
    expect(db.main.serialize().equals(before)).toBe(true)
  })

  test('an action with progress or evidence, and a meeting with actions, cannot be deleted', async () => {
    const db = await prepare()
    expect(broken(db, 'DELETE FROM follow_up')).toBe('SQLITE_CONSTRAINT_FOREIGNKEY')
    expect(broken(db, 'DELETE FROM meeting')).toBe('SQLITE_CONSTRAINT_FOREIGNKEY')
  })

  test.each(['constrained', 'discontinued'])('a status %s needs a reason', async (status) => {
    const db = await prepare()
    expect(broken(db, `INSERT INTO follow_up_entry VALUES (2, 1, '2025-08-02', '${status}', NULL, ' ')`)).toBe(
      'SQLITE_CONSTRAINT_CHECK',
    )
  })

  test.each([
    ['2025-12-30', 'month'],
    ['2025-11-30', 'quarter'],
    ['2025-12-31', 'tahun'],
    ['2025-06-31', 'day'],
  ])('a due date %s cannot be exact to the %s', async (on, precision) => {
    const db = await prepare()
    expect(broken(db, `UPDATE follow_up SET due_on = '${on}', due_precision = '${precision}'`)).toBe(
      'SQLITE_CONSTRAINT_CHECK',
    )
    expect(broken(db, "UPDATE follow_up SET due_on = '2025-12-31', due_precision = 'quarter'")).toBe('accepted')
  })
})

describe('a failure', () => {
  test('inside a transaction undoes everything before it', async () => {
    const db = await openForTest()
    expect(() =>
      inTransaction(db, () => {
        insertSnapshot(db, kotaBima())
        throw new Error('berhenti')
      }),
    ).toThrow('berhenti')
    expect(db.main.prepare('SELECT count(*) FROM snapshot').pluck().get()).toBe(0)
  })

  test('that nobody foresaw stays what it is', async () => {
    const db = await openForTest()
    expect(() => inTransaction(db, () => db.main.exec('SELECT tiada FROM office'))).toThrow(SqliteDatabase.SqliteError)
    const own = new Error('x')
    expect(toAppError(own)).toBe(own)
  })

  test('asynchronous work inside a transaction is refused', async () => {
    const db = await openForTest()
    expect(() => inTransaction(db, () => Promise.resolve(1))).toThrow(/promise/i)
  })

  test.each([
    ['SQLITE_FULL', 'database.diskFull'],
    ['SQLITE_BUSY_SNAPSHOT', 'database.busy'],
    ['SQLITE_CORRUPT_INDEX', 'database.damaged'],
    ['SQLITE_READONLY_DBMOVED', 'database.readOnly'],
    ['SQLITE_IOERR_WRITE', 'database.unreachable'],
    ['SQLITE_CANTOPEN', 'database.unreachable'],
  ])('%s gets the name %s', async (code, name) => {
    expect(
      await refusalOf(() => {
        throw toAppError(new SqliteDatabase.SqliteError('x', code))
      }),
    ).toBe(name)
  })
})
