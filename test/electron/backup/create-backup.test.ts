import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createBackup } from '../../../electron/backup/create-backup.ts'
import { MIGRATIONS } from '../../../electron/db/migrations/index.ts'
import { finaliseSnapshot, insertSnapshot, readSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { bytesOf, kotaBima, openForTest, openReaderForTest, refusalOf, temporaryFolder } from '../db/helpers.ts'

describe('a backup', () => {
  test('holds everything, says how much, and opens as a database of its own', async () => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    finaliseSnapshot(db, id)
    const folder = join(temporaryFolder(), 'cadangan', 'baru')
    const made = await createBackup(db, folder, '20251112-0905')
    expect(made.file).toBe(join(folder, 'monev-20251112-0905.sqlite'))
    expect(made.userVersion).toBe(MIGRATIONS.at(-1)?.version)
    expect(made.rows).toMatchObject({ snapshot: 1, observation: 2, meeting: 0 })
    expect(readdirSync(folder)).toEqual(['monev-20251112-0905.sqlite'])

    const restored = temporaryFolder()
    copyFileSync(made.file, join(restored, 'monev.sqlite'))
    const reader = await openReaderForTest({ dir: restored })
    expect(readSnapshot(reader, id)).toEqual(readSnapshot(db, id))
  })

  test('is made beside a writer in the middle of its work, without its unfinished part', async () => {
    const dir = temporaryFolder()
    const writer = await openForTest({ dir })
    insertSnapshot(writer, kotaBima())
    const reader = await openReaderForTest({ dir })
    writer.main.exec('BEGIN IMMEDIATE')
    insertSnapshot(writer, kotaBima({ asOf: '2025-11-30' }))
    const made = await createBackup(reader, temporaryFolder(), 'x')
    writer.main.exec('COMMIT')
    expect(made.rows.snapshot).toBe(1)
  })

  test('stays whole when a writer goes on while it is made', async () => {
    const dir = temporaryFolder()
    const writer = await openForTest({ dir })
    for (let month = 1; month <= 9; month += 1) insertSnapshot(writer, kotaBima({ asOf: `2025-0${month}-01` }))
    const making = createBackup(writer, temporaryFolder(), 'x')
    insertSnapshot(writer, kotaBima({ asOf: '2025-11-30' }))
    const made = await making
    expect(made.rows).toMatchObject({ snapshot: 9, observation: 18 })
  })

  test('never takes the place of an earlier one', async () => {
    const db = await openForTest()
    const folder = temporaryFolder()
    const first = await createBackup(db, folder, 'x')
    const before = bytesOf(folder)
    const second = await createBackup(db, folder, 'x')
    expect(second.file).toBe(join(folder, 'monev-x-2.sqlite'))
    expect(bytesOf(folder)).toMatchObject(before)
    expect(first.file).not.toBe(second.file)
  })

  test('of data contoh carries its name', async () => {
    const db = await openForTest({ sample: true })
    const made = await createBackup(db, temporaryFolder(), 'x')
    expect(made.file).toMatch(/contoh-x\.sqlite$/)
  })

  test('into a place that cannot be written is refused by name and changes nothing', async () => {
    const dir = temporaryFolder()
    const db = await openForTest({ dir })
    const before = bytesOf(dir)
    const file = join(dir, 'monev.sqlite')
    expect(await refusalOf(() => createBackup(db, join(file, 'x'), 'x'))).toBe('database.unreachable')
    expect(bytesOf(dir)).toEqual(before)
  })
})
