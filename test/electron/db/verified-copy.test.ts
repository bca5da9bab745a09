import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../../electron/db/open.ts'
import { makeVerifiedCopy } from '../../../electron/db/verified-copy.ts'
import { openForTest, REGIONS, refusalOf, temporaryFolder } from './helpers.ts'

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
