import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { REGIONS_APPLICATION_ID, REGIONS_FORMAT, readFileHeader } from '../electron/db/file-header.ts'
import { levelOf, parentOf } from '../shared/domain/region.ts'
import { regionSearchKey } from '../shared/domain/region-name.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const FILES = ['provinces.csv', 'regencies.csv', 'districts.csv', 'villages.csv'] as const

const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE region (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    parent_code TEXT REFERENCES region(code),
    level TEXT NOT NULL CHECK (level IN ('province', 'regency', 'district', 'village')),
    search_name TEXT NOT NULL CHECK (search_name <> '')
  ) STRICT, WITHOUT ROWID;
`
const INDEXES = `
  CREATE INDEX region_by_parent ON region(parent_code);
  CREATE INDEX region_by_search_name ON region(search_name);
`

interface Row {
  readonly code: string
  readonly name: string
}

const rowsOf = (file: string): readonly Row[] => {
  const parsed = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
  const first = parsed.errors[0]
  if (first) throw new Error(`${file}, row ${first.row ?? '?'}: ${first.message}`)
  return parsed.data
}

const versionOf = (packageDir: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) throw new Error('no version')
  return String(manifest.version)
}

/** Builds the read-only region asset from the CSV files of idn-area-data; the same input gives the same bytes. Returns the number of regions. */
export const buildRegions = (packageDir: string, target: string): number => {
  const temporary = `${target}.${process.pid}.tmp`
  mkdirSync(dirname(target), { recursive: true })
  rmSync(temporary, { force: true })
  try {
    const db = new Database(temporary)
    let count = 0
    try {
      db.pragma('journal_mode = OFF')
      db.pragma('synchronous = OFF')
      db.pragma(`application_id = ${REGIONS_APPLICATION_ID}`)
      db.pragma(`user_version = ${REGIONS_FORMAT}`)
      db.transaction(() => {
        db.exec(SCHEMA)
        const meta = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
        meta.run('source', 'idn-area-data')
        meta.run('version', versionOf(packageDir))
        meta.run('url', 'https://github.com/fityannugroho/idn-area-data')
        meta.run('licence', 'Open Database License (ODbL) 1.0')
        meta.run(
          'attribution',
          'Mengandung data wilayah dari idn-area-data (Fityan Nugroho dan kontributor), tersedia menurut Open Database License (ODbL) 1.0.',
        )
        const insert = db.prepare(
          'INSERT INTO region (code, name, parent_code, level, search_name) VALUES (?, ?, ?, ?, ?)',
        )
        for (const file of FILES) {
          for (const { code, name } of rowsOf(join(packageDir, 'data', file))) {
            insert.run(code, name.trim(), parentOf(code), levelOf(code), regionSearchKey(name))
            count += 1
          }
        }
        db.exec(INDEXES)
      })()
    } finally {
      db.close()
    }
    renameSync(temporary, target)
    return count
  } finally {
    rmSync(temporary, { force: true })
  }
}

const isCurrent = (target: string): boolean => {
  if (!existsSync(target)) return false
  const header = readFileHeader(target)
  return header?.applicationId === REGIONS_APPLICATION_ID && header.userVersion === REGIONS_FORMAT
}

if (import.meta.main) {
  const target = join(root, 'out', 'regions.sqlite')
  if (!(process.argv.includes('--if-missing') && isCurrent(target))) {
    const count = buildRegions(join(root, 'node_modules', 'idn-area-data'), target)
    process.stdout.write(`regions: ${count} rows\n`)
  }
}
