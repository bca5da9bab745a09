import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { TRIGGER_REFUSALS } from '../../../electron/db/errors.ts'
import type { Migration } from '../../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { countRows } from '../../../electron/db/verified-copy.ts'
import { bytesOf, openForTest, REGIONS, refusalOf, temporaryFolder } from './helpers.ts'
import { columnsOf, contentOf, fill, stepsTo, tablesOf } from './schema-rows.ts'

/** Tables of the data model (design 4) with the columns that it names. */
const DATA_MODEL: Readonly<Record<string, readonly string[]>> = {
  office: ['region_code', 'government', 'name', 'address', 'place', 'zone', 'emblem'],
  official: ['name', 'position', 'prefix', 'rank', 'nip'],
  unit: ['name'],
  indicator: ['label', 'eligible_label', 'active_label', 'part_of', 'place_kind', 'kind'],
  target: ['indicator', 'region_code', 'year', 'percent_hundredths', 'people', 'instrument', 'valid_from', 'acuan'],
  rate: ['payer_class', 'rupiah', 'valid_from', 'valid_to', 'source'],
  category_scheme: ['year', 'source'],
  category_band: ['lower', 'label'],
  instrument: ['type', 'number', 'title', 'date', 'expires_on'],
  region_alias: ['spelling', 'region_code'],
  code_change: ['old_code', 'new_code', 'valid_from'],
  snapshot: [
    'region_code',
    'dataset',
    'as_of',
    'version',
    'supersedes',
    'source',
    'document',
    'eligible_label',
    'status',
    'origin',
    'file_hash',
    'note',
    'content_hash',
  ],
  observation: [
    'snapshot_id',
    'indicator',
    'region_code',
    'unit_id',
    'eligible',
    'active',
    'stated_percent',
    'stated_uncovered',
    'stated_gap',
    'approximate',
    'note',
  ],
  finding_note: ['explanation', 'cause'],
  protection: ['payer', 'quota', 'verified', 'registered', 'paid', 'months', 'rupiah', 'approximate', 'note'],
  benefit: ['programme', 'cases', 'rupiah'],
  layout: ['mapping'],
  meeting: ['date', 'start_time', 'end_time', 'place', 'agenda', 'chair_id', 'note_taker_id', 'state'],
  meeting_snapshot: ['meeting_id', 'dataset', 'role', 'snapshot_id'],
  attendee: ['meeting_id', 'unit_name', 'people'],
  addressee: ['meeting_id', 'name'],
  minute: ['kind', 'speaker', 'text'],
  narrative: ['meeting_id', 'section', 'text'],
  draft: ['content'],
  follow_up: ['born_in', 'number', 'issue', 'action', 'output', 'due_on', 'due_precision', 'indicator', 'region_code'],
  follow_up_unit: ['role'],
  follow_up_entry: ['date', 'status', 'percent', 'note'],
  follow_up_due_change: ['changed_on', 'from_on', 'from_precision', 'to_on', 'to_precision', 'reason'],
  follow_up_entry_cancelled: ['entry_id', 'cancelled_on', 'reason'],
  evidence: ['bytes', 'hash', 'type'],
  document: [
    'meeting_id',
    'region_code',
    'dataset',
    'as_of',
    'compared_as_of',
    'kind',
    'version',
    'supersedes',
    'model',
    'bytes',
    'hash',
    'issued_at',
    'meeting_day',
  ],
  given_id: ['record', 'highest'],
  audit: ['at', 'os_user', 'what', 'key', 'before', 'after'],
  setting: ['key', 'value'],
}

describe('the schema', () => {
  test('has every table and column of the data model from the first migrations', async () => {
    const db = await openForTest()
    expect([...tablesOf(db.main)].sort()).toEqual(Object.keys(DATA_MODEL).sort())
    for (const [table, columns] of Object.entries(DATA_MODEL)) {
      expect(columnsOf(db.main, table), table).toEqual(expect.arrayContaining([...columns]))
    }
  })

  test('has only STRICT tables', async () => {
    const db = await openForTest()
    const lax = db.main.prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0",
    )
    expect(lax.pluck().all()).toEqual(['sqlite_schema'])
  })

  test('counts in steps of ten', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => (index + 1) * 10))
  })

  test('raises only refusals that have a message for the user', async () => {
    const db = await openForTest()
    const triggers = db.main.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
    const raised = triggers.flatMap((sql) => [...sql.matchAll(/RAISE\(ABORT, '([^']*)'\)/g)].map((match) => match[1]))
    expect(raised.length).toBeGreaterThan(15)
    expect([...new Set(raised)].sort()).toEqual([...TRIGGER_REFUSALS].sort())
  })

  test('is not broken by a row in every table', async () => {
    const db = await openForTest()
    fill(db.main)
    expect(Object.entries(countRows(db.main)).filter(([, rows]) => rows === 0)).toEqual([])
    expect(db.main.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.main.pragma('foreign_key_check')).toEqual([])
  })
})

describe.each(MIGRATIONS.slice(1).map(({ version }, index) => ({ version, index })))(
  'migrating to $version',
  ({ version, index }) => {
    test('keeps every row of the version before and saves a checked copy of it', async () => {
      const dir = temporaryFolder()
      const before = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS, migrations: stepsTo(index + 1) })
      fill(before.main)
      const tables = tablesOf(before.main)
      const content = contentOf(before.main, tables)
      const columns = Object.fromEntries(tables.map((table) => [table, columnsOf(before.main, table)]))
      before.close()

      const after = await openForTest({ dir, migrations: stepsTo(index + 2) })
      expect(after.main.pragma('user_version', { simple: true })).toBe(version)
      const migrated = contentOf(after.main, tables, columns)
      for (const table of tables) {
        expect(migrated[table], table).toEqual(expect.arrayContaining([...(content[table] ?? [])]))
      }

      const backup = new SqliteDatabase(join(dir, 'cadangan', `monev-skema-${version - 10}.sqlite`), { readonly: true })
      expect(backup.pragma('user_version', { simple: true })).toBe(version - 10)
      expect(contentOf(backup, tables)).toEqual(content)
      backup.close()
      expect(readdirSync(join(dir, 'cadangan'))).toEqual([`monev-skema-${version - 10}.sqlite`])
    })
  },
)

/** A step behind all others. */
const NEXT = (MIGRATIONS.length + 1) * 10

describe('a migration that fails', () => {
  const broken: Migration = {
    version: NEXT,
    up: (db) => {
      db.exec("CREATE TABLE half (a INTEGER) STRICT; DELETE FROM setting; INSERT INTO half VALUES ('x')")
    },
  }
  const orphaning: Migration = {
    version: NEXT,
    up: (db) => {
      db.exec('CREATE TABLE child (parent INTEGER REFERENCES official(id) DEFERRABLE INITIALLY DEFERRED) STRICT')
      db.exec('INSERT INTO child VALUES (12345)')
    },
  }

  test.each([
    ['in the middle of its statements', broken],
    ['by leaving a broken reference', orphaning],
  ])('%s leaves the file at the version before with all rows', async (_, migration) => {
    const dir = temporaryFolder()
    const before = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS })
    fill(before.main)
    const content = contentOf(before.main, tablesOf(before.main))
    before.close()

    await expect(
      openDatabase({ mode: 'write', dir, regionsFile: REGIONS, migrations: [...MIGRATIONS, migration] }),
    ).rejects.toThrow()

    const after = await openForTest({ dir })
    expect(after.main.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.version)
    expect(contentOf(after.main, tablesOf(after.main))).toEqual(content)
  })

  test('does not start without a sound copy', async () => {
    const dir = temporaryFolder()
    const before = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS })
    before.main.pragma('foreign_keys = OFF')
    before.main.exec("INSERT INTO target VALUES (7, 'tiada', '52.72', 'Kota Bima', 2025, 4500, NULL, '', NULL, 1)")
    before.close()
    const harmless: Migration = { version: NEXT, up: (db) => db.exec('CREATE TABLE t (a TEXT) STRICT') }
    const files = bytesOf(dir)

    expect(
      await refusalOf(() =>
        openDatabase({ mode: 'write', dir, regionsFile: REGIONS, migrations: [...MIGRATIONS, harmless] }),
      ),
    ).toBe('database.backupFailed')
    expect(bytesOf(dir)).toEqual(files)
  })
})
