import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { TRIGGER_REFUSALS } from '../../../electron/db/errors.ts'
import type { Migration } from '../../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { countRows, makeVerifiedCopy } from '../../../electron/db/verified-copy.ts'
import { bytesOf, openForTest, REGIONS, refusalOf, temporaryFolder } from './helpers.ts'

const HASH = "'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'"

/** One row for every table, in the order of their references; values that no default migration uses. */
const ROWS: readonly (readonly [string, string])[] = [
  [
    'office',
    "1, '52.72', 'Kota Bima', 'Pemerintah Kota Bima', 'Sekretariat Daerah', '[\"Jalan A\"]', 'Kota Bima', 'WITA', x'89'",
  ],
  ['official', "7, 'Nama, S.E.', 'Sekretaris Daerah', 'Pj.', NULL, NULL"],
  ['unit', "7, 'BPKAD', NULL"],
  ['setting', "'x', '{\"a\":1}'"],
  ['region_alias', "'raba', '52.72', '52.72.04', 'Raba'"],
  ['code_change', "'52.72.04', '52.72.05', '2024-01-01'"],
  ['indicator', "'sendiri', 'Sendiri', 'S', 'P', 'A', NULL, 'region', 'ratio', 99"],
  ['instrument', "700, 'Perda', '1', 'T', 'Perda Nomor 1', NULL, '2027-12-31', 1, 99"],
  ['target', "7, 'sendiri', '52.72', 'Kota Bima', 2025, 4500, NULL, 'RPJMD', NULL, 1"],
  ['rate', "7, 'lain', 'Lain', 8400, '2026-04-01', '2026-12-31', 'PP'"],
  ['category_scheme', '2025, NULL'],
  ['category_band', "2025, 0, 'rendah'"],
  [
    'snapshot',
    "7, '52.72', 'Kota Bima', 'ucj', '2025-10-30', 1, NULL, 'S', NULL, 'P', 'draft', 'form', NULL, NULL, NULL",
  ],
  ['observation', "7, 7, 'sendiri', '52.72', NULL, 'Kota Bima', 100, NULL, '37,59%', NULL, -3, 0, NULL"],
  ['finding_note', "7, 7, '3', NULL, NULL, 'other', NULL"],
  ['layout', "7, 'ucj', 'f', 'n', '{}', '2025-01-01T00:00:00Z'"],
  ['protection', "7, 7, 'APBD', NULL, 1, 2, 3, 4, 5, 1, NULL"],
  ['benefit', "7, 7, 'JKM', 1, 42000000, NULL"],
  ['meeting', "7, '2025-11-12', 3, '09:00', NULL, NULL, NULL, 7, 7, 'held'"],
  ['meeting_snapshot', "7, 'ucj', 'current', 7"],
  ['attendee', "7, 7, NULL, 'BPKAD', NULL, NULL, 3"],
  ['addressee', "7, 7, 'yth', 0, 'BPKAD'"],
  ['minute', "7, 7, 0, 'keputusan', NULL, 'Teks'"],
  ['narrative', "7, 'umum', 'Teks'"],
  ['draft', "'import', 'x', NULL, '{}', '2025-01-01T00:00:00Z'"],
  ['follow_up', "7, 7, 1, '3.1', NULL, 'Aksi', NULL, '2025-12-31', 'month', NULL, 'sendiri', '52.72', 'Kota Bima'"],
  ['follow_up_unit', "7, 7, 'lead', 0"],
  ['follow_up_entry', "7, 7, '2025-11-12', 'in-progress', 40, 'Catatan'"],
  ['follow_up_due_change', "7, 7, '2025-11-14', '2025-11-30', 'month', '2025-12-31', 'month', NULL"],
  ['follow_up_entry_cancelled', "7, '2025-11-14', 'Salah catat'"],
  ['evidence', `7, 7, 7, 'a.pdf', 'application/pdf', x'00ff', ${HASH}`],
  ['document', `7, 7, 'laporan', 'A4', 1, NULL, NULL, 'a.docx', '{}', ${HASH}, x'50', ${HASH}, '2025-11-14T00:00:00Z'`],
  ['audit', "7, '2025-11-14T00:00:00Z', 'u', 'w', 'k', NULL, '{}'"],
]

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
  ],
  audit: ['at', 'os_user', 'what', 'key', 'before', 'after'],
  setting: ['key', 'value'],
}

const tablesOf = (db: Database): readonly string[] => Object.keys(countRows(db))

/** Columns that a later step added to a table; the row above leaves them empty. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  document: ['region_code', 'dataset', 'as_of', 'compared_as_of'],
}

/** Columns that can be written: the year of a meeting is generated. */
const columnsOf = (db: Database, table: string): readonly string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0').pluck().all(table)

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** The rows of tables, without columns that `before` did not have yet. */
const contentOf = (
  db: Database,
  tables: readonly string[],
  before: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    tables.map((table) => [
      table,
      db.prepare(`SELECT rowid, ${quoted(before[table] ?? columnsOf(db, table))} FROM "${table}"`).all(),
    ]),
  )

const fill = (db: Database): void => {
  const existing = new Set(tablesOf(db))
  for (const [table, values] of ROWS) {
    if (existing.has(table)) {
      db.exec(
        `INSERT INTO "${table}" (${quoted(
          columnsOf(db, table).filter((name) => !ADDED[table]?.includes(name)),
        )}) VALUES (${values})`,
      )
    }
  }
}

const stepsTo = (count: number): readonly Migration[] => MIGRATIONS.slice(0, count)

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

describe('migrating to 110', () => {
  test('knows changes of due dates from the trail, by the day of the office, and not those of an id before', async () => {
    const dir = temporaryFolder()
    const before = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS, migrations: stepsTo(10) })
    fill(before.main)
    before.main.exec(`
      INSERT INTO audit (at, os_user, what, key, before, after) VALUES
        ('2025-10-01T00:00:00Z', 'u', 'followUp.setDue', 'follow-up:7', NULL, '{"on":"2025-10-31","precision":"month"}'),
        ('2025-11-12T00:00:00Z', 'u', 'followUp.create', 'follow-up:7', NULL, '{}'),
        ('2025-11-13T20:00:00Z', 'u', 'followUp.setDue', 'follow-up:7',
          '{"on":"2025-11-20","precision":"day"}', '{"on":"2025-12-31","precision":"month"}')
    `)
    before.close()
    const after = await openForTest({ dir, migrations: stepsTo(11) })
    expect(after.main.prepare('SELECT * FROM follow_up_due_change').all()).toEqual([
      {
        id: 1,
        follow_up_id: 7,
        changed_on: '2025-11-14',
        from_on: '2025-11-20',
        from_precision: 'day',
        to_on: '2025-12-31',
        to_precision: 'month',
        reason: null,
      },
    ])
  })
})

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

describe('a verified copy', () => {
  test('of a source with a damaged index is refused and leaves no file', async () => {
    const dir = temporaryFolder()
    const db = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS })
    for (let item = 0; item < 50; item += 1)
      db.main.exec(`INSERT INTO audit VALUES (NULL, 'a', 'u', 'w', 'k${item}', NULL, NULL)`)
    const root = db.main
      .prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name = 'audit_by_key'")
      .pluck()
      .get()
    db.main.unsafeMode(true)
    db.main.pragma('writable_schema = ON')
    // The index now reads the pages of another one: its entries no longer match the table.
    db.main.exec(
      "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'meeting_by_date') WHERE name = 'audit_by_key'",
    )
    db.close()
    expect(root).toBeGreaterThan(1)
    const target = join(dir, 'salinan.sqlite')
    expect(await refusalOf(() => makeVerifiedCopy(join(dir, 'monev.sqlite'), target))).toBe('database.backupFailed')
    expect(existsSync(target)).toBe(false)
    expect(readdirSync(dir).filter((name) => name.startsWith('salinan'))).toEqual([])
  })

  test('into a folder that cannot be made is refused by name', async () => {
    const dir = temporaryFolder()
    const db = await openForTest({ dir })
    expect(await refusalOf(() => makeVerifiedCopy(db.main.name, join(db.main.name, 'a.sqlite')))).toBe(
      'database.unreachable',
    )
  })
})
