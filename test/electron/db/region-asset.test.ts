import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { buildRegions } from '../../../build/regions.ts'
import { REGIONS, temporaryFolder } from './helpers.ts'

const PACKAGE = fileURLToPath(new URL('../../../node_modules/idn-area-data', import.meta.url))
const SCRIPT = fileURLToPath(new URL('../../../build/regions.ts', import.meta.url))

test('the region asset holds all four levels, each region below its parent, with attribution', () => {
  const file = join(temporaryFolder(), 'regions.sqlite')
  expect(buildRegions(PACKAGE, file)).toBe(91_599)

  const db = new SqliteDatabase(file, { readonly: true })
  const levels = db.prepare('SELECT level, count(*) AS count FROM region GROUP BY level ORDER BY count').all()
  const orphans = db.prepare('PRAGMA foreign_key_check').all()
  const quoted = db.prepare("SELECT name FROM region WHERE code = '35.13.15.2017'").pluck().get()
  const meta = db.prepare('SELECT key, value FROM meta').all()
  db.close()

  expect(levels).toEqual([
    { level: 'province', count: 38 },
    { level: 'regency', count: 514 },
    { level: 'district', count: 7285 },
    { level: 'village', count: 83_762 },
  ])
  expect(orphans).toEqual([])
  expect(quoted).toBe('Soka"an')
  expect(meta).toContainEqual({ key: 'version', value: '4.0.1' })
  expect(meta).toContainEqual({ key: 'licence', value: 'Open Database License (ODbL) 1.0' })
})

test('the same input gives the same bytes and leaves no temporary file', () => {
  const dir = temporaryFolder()
  buildRegions(PACKAGE, join(dir, 'a.sqlite'))
  buildRegions(PACKAGE, join(dir, 'b.sqlite'))
  expect(readFileSync(join(dir, 'a.sqlite')).equals(readFileSync(join(dir, 'b.sqlite')))).toBe(true)
  expect(readdirSync(dir).sort()).toEqual(['a.sqlite', 'b.sqlite'])
})

test('a failed build leaves neither a file nor a temporary one', () => {
  const dir = temporaryFolder()
  expect(() => buildRegions(join(dir, 'no-package'), join(dir, 'regions.sqlite'))).toThrow()
  expect(existsSync(join(dir, 'regions.sqlite'))).toBe(false)
  expect(readdirSync(dir)).toEqual([])
})

test('--if-missing keeps an asset of the current format', () => {
  const before = statSync(REGIONS).mtimeMs
  execFileSync(process.execPath, [SCRIPT, '--if-missing'])
  expect(statSync(REGIONS).mtimeMs).toBe(before)
})
