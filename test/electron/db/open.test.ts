import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { findDatabases, removeSampleDatabase } from '../../../electron/db/find-databases.ts'
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { readSetting, writeSetting } from '../../../electron/db/repositories/settings.ts'
import { insertSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { bytesOf, kotaBima, openForTest, openReaderForTest, REGIONS, refusalOf, temporaryFolder } from './helpers.ts'

const create = async (dir: string, sample = false): Promise<void> => {
  const db = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS, sample })
  insertSnapshot(db, kotaBima())
  db.close()
}

const both = ['read', 'write'] as const

const openEither = (mode: 'read' | 'write', dir: string, regionsFile = REGIONS) =>
  mode === 'read' ? openDatabase({ mode: 'read', dir, regionsFile }) : openDatabase({ mode: 'write', dir, regionsFile })

describe('opening for writing', () => {
  test('makes the folder and a complete database with the safe settings', async () => {
    const dir = join(temporaryFolder(), 'baru', 'data')
    const db = await openForTest({ dir })
    const pragma = (name: string): unknown => db.main.pragma(name, { simple: true })
    expect({
      version: pragma('user_version'),
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      recursiveTriggers: pragma('recursive_triggers'),
      timeout: pragma('busy_timeout'),
    }).toEqual({
      version: MIGRATIONS.at(-1)?.version,
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      recursiveTriggers: 1,
      timeout: 5000,
    })
    expect(db.isSample).toBe(false)
    expect(db.file).toBe('monev.sqlite')
  })

  test('leaves one file and no backup after closing a new database', async () => {
    const dir = temporaryFolder()
    await create(dir)
    expect(readdirSync(dir)).toEqual(['monev.sqlite'])
  })

  test('replaces what a dead process left of a database it was making', async () => {
    const dir = temporaryFolder()
    writeFileSync(join(dir, 'monev.sqlite.baru'), 'half made')
    await create(dir)
    expect(readdirSync(dir)).toEqual(['monev.sqlite'])
  })

  test('gives a new file its name only when its first rows are in it', async () => {
    const dir = temporaryFolder()
    let atFill: readonly string[] = []
    const db = await openForTest({
      dir,
      fill: (fresh) => {
        writeSetting(fresh, 'x', 1)
        atFill = readdirSync(dir)
      },
    })
    expect(atFill.filter((name) => name.startsWith('monev.sqlite.baru'))).toEqual(atFill)
    expect(readSetting(db, 'x')).toBe(1)
  })

  test('leaves no database behind when its first rows are refused', async () => {
    const dir = temporaryFolder()
    const fill = (): never => {
      throw new Error('berhenti')
    }
    await expect(openDatabase({ mode: 'write', dir, regionsFile: REGIONS, fill })).rejects.toThrow('berhenti')
    expect(findDatabases(dir)).toEqual({ real: false, sample: false })
    const db = await openForTest({ dir })
    expect(readSetting(db, 'x')).toBeUndefined()
  })

  test('fills nothing into a file that was there', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const db = await openForTest({ dir, fill: (fresh) => writeSetting(fresh, 'x', 1) })
    expect(readSetting(db, 'x')).toBeUndefined()
  })

  test('keeps data when opened again', async () => {
    const dir = temporaryFolder()
    const first = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS })
    writeSetting(first, 'x', 1)
    first.close()
    const second = await openForTest({ dir })
    expect(readSetting(second, 'x')).toBe(1)
  })

  test('cannot change the regions', async () => {
    const db = await openForTest()
    expect(() => db.regions.exec("DELETE FROM region WHERE code = '52.72'")).toThrow(/readonly/)
  })
})

describe('opening for reading', () => {
  test('refuses a folder without a database and makes nothing, not even the folder', async () => {
    const dir = join(temporaryFolder(), 'tiada')
    expect(await refusalOf(() => openDatabase({ mode: 'read', dir, regionsFile: REGIONS }))).toBe('database.missing')
    expect(existsSync(dir)).toBe(false)
  })

  test('leaves the folder as it was, byte for byte', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const before = bytesOf(dir)
    const db = await openDatabase({ mode: 'read', dir, regionsFile: REGIONS })
    expect(readSetting(db, 'x')).toBeUndefined()
    db.close()
    expect(bytesOf(dir)).toEqual(before)
  })

  test('works beside a writer and sees what it committed', async () => {
    const dir = temporaryFolder()
    const writer = await openForTest({ dir })
    const reader = await openReaderForTest({ dir })
    writeSetting(writer, 'x', 2)
    expect(readSetting(reader, 'x')).toBe(2)
  })

  test.each([true, false])('cannot write, whether a writer is there or not (%s)', async (beside) => {
    const dir = temporaryFolder()
    await create(dir)
    if (beside) await openForTest({ dir })
    const reader = await openReaderForTest({ dir })
    expect(() => reader.main.exec("INSERT INTO setting VALUES ('x', '1')")).toThrow(/readonly/)
  })

  test('refuses an older schema instead of migrating it', async () => {
    const dir = temporaryFolder()
    const old = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS, migrations: MIGRATIONS.slice(0, 2) })
    old.close()
    const before = bytesOf(dir)
    expect(await refusalOf(() => openDatabase({ mode: 'read', dir, regionsFile: REGIONS }))).toBe('database.older')
    expect(bytesOf(dir)).toEqual(before)
  })
})

describe.each(both)('opening for %s refuses, and leaves every byte as it was,', (mode) => {
  const refuse = async (dir: string, expected: string): Promise<void> => {
    const before = bytesOf(dir)
    expect(await refusalOf(() => openEither(mode, dir))).toBe(expected)
    expect(bytesOf(dir)).toEqual(before)
  }

  test('a file from a newer program', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const db = new SqliteDatabase(join(dir, 'monev.sqlite'))
    db.pragma('user_version = 100000')
    db.close()
    await refuse(dir, 'database.newer')
  })

  test('a newer version that still stands in the log of a dead process', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const made = temporaryFolder()
    copyFileSync(join(dir, 'monev.sqlite'), join(made, 'monev.sqlite'))
    const db = new SqliteDatabase(join(made, 'monev.sqlite'))
    db.pragma('user_version = 100000')
    for (const name of ['monev.sqlite', 'monev.sqlite-wal', 'monev.sqlite-shm']) {
      copyFileSync(join(made, name), join(dir, name))
    }
    db.close()
    const before = readFileSync(join(dir, 'monev.sqlite'))
    expect(await refusalOf(() => openEither(mode, dir))).toBe('database.newer')
    expect(readFileSync(join(dir, 'monev.sqlite')).equals(before)).toBe(true)
  })

  test('a database of another program', async () => {
    const dir = temporaryFolder()
    const db = new SqliteDatabase(join(dir, 'monev.sqlite'))
    db.exec('CREATE TABLE t (a)')
    db.close()
    await refuse(dir, 'database.foreign')
  })

  test.each([
    ['an empty file', ''],
    ['a short file', 'SQLite format 3\0'],
    ['text', 'bukan basis data '.repeat(500)],
  ])('%s', async (_, content) => {
    const dir = temporaryFolder()
    writeFileSync(join(dir, 'monev.sqlite'), content)
    await refuse(dir, 'database.damaged')
  })

  test('a file with an overwritten page', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const file = join(dir, 'monev.sqlite')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096 * 3, 4096 * 8)
    writeFileSync(file, bytes)
    await refuse(dir, 'database.damaged')
  })

  test('a file that was cut off', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const file = join(dir, 'monev.sqlite')
    writeFileSync(file, readFileSync(file).subarray(0, 4096 * 20))
    await refuse(dir, 'database.damaged')
  })

  test('data contoh under the name of real data', async () => {
    const dir = temporaryFolder()
    await create(dir, true)
    renameSync(join(dir, 'contoh.sqlite'), join(dir, 'monev.sqlite'))
    await refuse(dir, 'database.sampleMismatch')
  })

  test('real data under the name of data contoh', async () => {
    const dir = temporaryFolder()
    await create(dir)
    renameSync(join(dir, 'monev.sqlite'), join(dir, 'contoh.sqlite'))
    await refuse(dir, 'database.sampleMismatch')
  })

  test('a missing or foreign region list', async () => {
    const dir = temporaryFolder()
    await create(dir)
    const before = bytesOf(dir)
    expect(await refusalOf(() => openEither(mode, dir, join(dir, 'tiada.sqlite')))).toBe('database.regionsMissing')
    expect(await refusalOf(() => openEither(mode, dir, join(dir, 'monev.sqlite')))).toBe('database.regionsMissing')
    expect(bytesOf(dir)).toEqual(before)
  })
})

describe('real data and data contoh', () => {
  test('live in two files that know what they are', async () => {
    const dir = temporaryFolder()
    const real = await openForTest({ dir, sample: false })
    const sample = await openForTest({ dir, sample: true })
    writeSetting(sample, 'x', 'contoh')
    expect(real.isSample).toBe(false)
    expect(sample.isSample).toBe(true)
    expect(readSetting(real, 'x')).toBeUndefined()
    expect(findDatabases(dir)).toEqual({ real: true, sample: true })
  })

  test('without a choice real data goes first, then data contoh, then a new real file', async () => {
    const dir = temporaryFolder()
    expect(findDatabases(dir)).toEqual({ real: false, sample: false })
    await create(dir, true)
    expect((await openReaderForTest({ dir })).isSample).toBe(true)
    expect((await openForTest({ dir })).isSample).toBe(true)
    await create(dir, false)
    expect((await openReaderForTest({ dir })).isSample).toBe(false)
    expect((await openForTest({ dir: temporaryFolder() })).isSample).toBe(false)
  })

  test('leaving data contoh deletes its file and nothing else', async () => {
    const dir = temporaryFolder()
    await create(dir, true)
    await create(dir, false)
    expect(removeSampleDatabase(dir)).toBe(true)
    expect(readdirSync(dir)).toEqual(['monev.sqlite'])
    expect(removeSampleDatabase(dir)).toBe(false)
  })
})

test('a data folder whose path is a file is refused by name', async () => {
  const dir = join(temporaryFolder(), 'data')
  writeFileSync(dir, '')
  expect(await refusalOf(() => openEither('write', dir))).toBe('database.unreachable')
})

test('folders with characters that mean something elsewhere are opened as they are', async () => {
  const dir = join(temporaryFolder(), "100% data? #1 'Kota Bima' é")
  mkdirSync(dir)
  const db = await openForTest({ dir })
  writeSetting(db, 'x', 1)
  expect(existsSync(join(dir, 'monev.sqlite'))).toBe(true)
})
