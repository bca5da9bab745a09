import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { putInPlace } from '../../../electron/db/database-files.ts'
import { removeSampleDatabase } from '../../../electron/db/find-databases.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { readSetting, writeSetting } from '../../../electron/db/repositories/settings.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { REGIONS, temporaryFolder } from './helpers.ts'

const KENDARI = { region: '74.71', officeName: 'Sekretariat Daerah Kota Kendari', place: 'Kendari' }

/** Leaves in a folder what a power cut and a clerk who moved the database away leave there: the log alone. */
const leaveLog = async (dir: string, { sample = false } = {}): Promise<Buffer> => {
  const log = join(dir, `${sample ? 'contoh' : 'monev'}.sqlite-wal`)
  const away = temporaryFolder()
  const db = await openDatabase({ mode: 'write', dir: away, regionsFile: REGIONS, sample })
  writeSetting(db, 'dari-log', 1)
  copyFileSync(`${db.main.name}-wal`, log)
  db.close()
  return readFileSync(log)
}

const emptyApplication = async (): Promise<TestApplication> => {
  const app = await testApplication({ empty: true })
  onTestFinished(() => {
    app.close()
    expect(app.unforeseen).toEqual([])
  })
  return app
}

const settingIn = async (dir: string, sample = false): Promise<unknown> => {
  const db = await openDatabase({ mode: 'read', dir, regionsFile: REGIONS, sample })
  try {
    return readSetting(db, 'dari-log')
  } finally {
    db.close()
  }
}

describe('a log that stayed behind without its database', () => {
  test('is not read into a database that is made, and is kept under another name', async () => {
    const dir = temporaryFolder()
    const log = await leaveLog(dir)
    const db = await openDatabase({ mode: 'write', dir, regionsFile: REGIONS })
    expect(readSetting(db, 'dari-log')).toBeUndefined()
    db.close()
    expect(readdirSync(dir).sort()).toEqual(['monev.sqlite', 'monev.sqlite-wal.lama'])
    expect(readFileSync(join(dir, 'monev.sqlite-wal.lama')).equals(log)).toBe(true)
  })

  test('is not read into a copy that is restored', async () => {
    const first = await emptyApplication()
    await first.ask('app.begin', KENDARI)
    const { bytes } = await first.ask('backup.make', {})
    const second = await emptyApplication()
    const log = await leaveLog(second.dir)
    expect(await second.ask('app.restore', { bytes: new Uint8Array(bytes) })).toMatchObject({
      region: { code: '74.71' },
    })
    expect(await settingIn(second.dir)).toBeUndefined()
    expect(readFileSync(join(second.dir, 'monev.sqlite-wal.lama')).equals(log)).toBe(true)
  })

  test('is not read into new data contoh after the old ones were removed', async () => {
    const app = await emptyApplication()
    await leaveLog(app.dir, { sample: true })
    expect(await app.ask('app.beginSample', {})).toMatchObject({ kind: 'ready', sample: true })
    expect(await settingIn(app.dir, true)).toBeUndefined()
  })
})

describe('the files of a database', () => {
  test('that lie where a database is put keep every earlier one that was set aside', () => {
    const dir = temporaryFolder()
    const file = join(dir, 'monev.sqlite')
    for (const content of ['satu', 'dua', 'tiga']) {
      writeFileSync(`${file}-journal`, content)
      writeFileSync(`${file}.baru`, content)
      putInPlace(`${file}.baru`, file)
      rmSync(file)
    }
    const kept = ['', '-2', '-3'].map((count) => readFileSync(`${file}-journal.lama${count}`, 'utf8'))
    expect(kept).toEqual(['satu', 'dua', 'tiga'])
  })

  test('of data contoh are removed with all their companions', () => {
    const dir = temporaryFolder()
    for (const suffix of ['', '-wal', '-shm', '-journal']) writeFileSync(join(dir, `contoh.sqlite${suffix}`), 'x')
    writeFileSync(join(dir, 'monev.sqlite-wal'), 'x')
    expect(removeSampleDatabase(dir)).toBe(true)
    expect(readdirSync(dir)).toEqual(['monev.sqlite-wal'])
    expect(existsSync(join(dir, 'contoh.sqlite'))).toBe(false)
  })
})
