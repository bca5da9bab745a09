import type { Database } from 'better-sqlite3'
import type { Migration } from '../../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts'
import { countRows } from '../../../electron/db/verified-copy.ts'

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
  ['given_id', "'meeting', 9"],
  ['audit', "7, '2025-11-14T00:00:00Z', 'u', 'w', 'k', NULL, '{}'"],
]

/** Returns the names of all tables. */
export const tablesOf = (db: Database): readonly string[] => Object.keys(countRows(db))

/** Columns that a later step added to a table; the row above leaves them empty. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  document: ['region_code', 'dataset', 'as_of', 'compared_as_of', 'meeting_day'],
}

/** Returns the columns that can be written: the year of a meeting is generated. */
export const columnsOf = (db: Database, table: string): readonly string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0').pluck().all(table)

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** Returns the rows of tables, without columns that `before` did not have yet. */
export const contentOf = (
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

/** Adds one row to every table there is. */
export const fill = (db: Database): void => {
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

/** Returns the first steps of the schema. */
export const stepsTo = (count: number): readonly Migration[] => MIGRATIONS.slice(0, count)
