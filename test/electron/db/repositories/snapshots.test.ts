import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WritableDb } from '../../../../electron/db/handle.ts'
import { observationsOf } from '../../../../electron/db/repositories/observations.ts'
import { protectionsOf } from '../../../../electron/db/repositories/protections.ts'
import {
  deleteDraft,
  finaliseSnapshot,
  headById,
  insertSnapshot,
  listHeads,
  newestHeads,
  newestVersion,
  readSnapshot,
  versionsOf,
} from '../../../../electron/db/repositories/snapshots.ts'
import { insertUnit } from '../../../../electron/db/repositories/units.ts'
import { MAX_COUNT, type Observation } from '../../../../shared/domain/snapshot.ts'
import { kotaBima, observation, openForTest, openReaderForTest, refusalOf, temporaryFolder } from '../helpers.ts'

/** Changes stored rows as a person with a database browser would: without the triggers. */
const tamper = (db: WritableDb, sql: string): void => {
  const triggers = db.main
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all()
  for (const { name } of triggers) db.main.exec(`DROP TRIGGER ${name}`)
  db.main.exec(sql)
  for (const trigger of triggers) db.main.exec(trigger.sql)
}

describe('storing and reading', () => {
  test('a snapshot comes back as it was given, in the order of the source', async () => {
    const db = await openForTest()
    const unit = insertUnit(db, { name: 'Dinas PUPR', shortName: null })
    const given = kotaBima({
      document: 'UCJ Oktober.xlsx',
      note: 'catatan',
      fileHash: 'a'.repeat(64),
      observations: [
        observation({
          place: { kind: 'unit', id: unit, name: 'DINAS PUPR' },
          indicator: 'non-asn',
          statedPercent: null,
        }),
        observation({
          statedUncovered: 42_449,
          statedGap: -3,
          approximate: true,
          note: 'x',
          eligible: 0,
          active: null,
        }),
      ],
    })
    const id = insertSnapshot(db, given)
    expect(readSnapshot(db, id)).toEqual({ ...given, id, version: 1, status: 'draft', contentHash: null })
  })

  test('any figures come back exactly, unknown and zero apart', async () => {
    const db = await openForTest()
    const count = fc.option(fc.oneof(fc.constant(0), fc.nat(), fc.constant(MAX_COUNT)), { nil: null })
    const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: null })
    const figure = fc.record({
      eligible: count,
      active: count,
      statedPercent: text,
      statedUncovered: count,
      statedGap: count,
      approximate: fc.boolean(),
      note: text,
    })
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
        const observations: readonly Observation[] = figures.map((item, index) => ({
          ...item,
          indicator: 'ucj',
          place: { kind: 'region', code: `52.72.04.${1001 + index}`, name: `Kelurahan ${index}` },
        }))
        const id = insertSnapshot(db, kotaBima({ observations }))
        const draft = readSnapshot(db, id)
        expect(draft?.observations).toEqual(observations)
        deleteDraft(db, id)
      }),
      { numRuns: 40 },
    )
  })

  test('an id that does not exist reads as null', async () => {
    const db = await openForTest()
    expect(readSnapshot(db, 99)).toBeNull()
    expect(headById(db, 99)).toBeNull()
  })

  test('one place outside the region refuses the whole snapshot', async () => {
    const db = await openForTest()
    const outside = observation({ place: { kind: 'region', code: '52.06.01', name: 'Monta' } })
    const given = kotaBima({ observations: [...kotaBima().observations, outside] })
    expect(await refusalOf(() => insertSnapshot(db, given))).toBe('database.placeOutside')
    expect(listHeads(db)).toEqual([])
    expect(db.main.prepare('SELECT count(*) FROM observation').pluck().get()).toBe(0)
  })

  test('observations can be read by indicator and place', async () => {
    const db = await openForTest()
    const id = insertSnapshot(
      db,
      kotaBima({ observations: [...kotaBima().observations, observation({ indicator: 'ucj.pu' })] }),
    )
    expect(observationsOf(db, id, { indicator: 'ucj', region: '52.72' })).toEqual([observation()])
    expect(observationsOf(db, id, { indicator: 'ucj' })).toHaveLength(2)
    expect(observationsOf(db, id)).toHaveLength(3)
  })

  test('payers come back in order with their "sekitar"', async () => {
    const db = await openForTest()
    const payer = (name: string, paid: number | null, approximate: boolean) => ({
      payer: name,
      quota: null,
      verified: null,
      registered: null,
      paid,
      months: null,
      rupiah: null,
      approximate,
      note: null,
    })
    const protections = [
      payer('APBD Kab. Dompu', 3200, true),
      payer('APBD Kota Mataram', 0, false),
      payer('Baznas', null, false),
    ]
    const id = insertSnapshot(db, kotaBima({ dataset: 'protection', observations: [], protections }))
    expect(protectionsOf(db, id)).toEqual(protections)
  })
})

describe('versions', () => {
  test('a correction is the next version of its day and the newest one', async () => {
    const db = await openForTest()
    const first = insertSnapshot(db, kotaBima())
    finaliseSnapshot(db, first)
    const second = insertSnapshot(db, kotaBima({ supersedes: first, source: 'ralat' }))
    const other = insertSnapshot(db, kotaBima({ asOf: '2025-06-30' }))
    expect(versionsOf(db, '52.72', 'ucj', '2025-10-30').map(({ id, version }) => [id, version])).toEqual([
      [first, 1],
      [second, 2],
    ])
    expect(newestVersion(db, '52.72', 'ucj', '2025-10-30')?.id).toBe(second)
    expect(newestHeads(db, '52.72', 'ucj').map(({ id }) => id)).toEqual([other, second])
    expect(newestVersion(db, '52.72', 'ucj', '2024-10-30')).toBeNull()
    expect(listHeads(db, { region: '52.72' }).map(({ id }) => id)).toEqual([other, first, second])
    expect(listHeads(db, { dataset: 'benefit' })).toEqual([])
  })

  test('a correction cannot move to another day, dataset or region', async () => {
    const db = await openForTest()
    const first = insertSnapshot(db, kotaBima())
    insertSnapshot(db, kotaBima({ asOf: '2025-11-30' }))
    for (const change of [{ asOf: '2025-11-30' }, { asOf: '2025-12-30' }]) {
      expect(() => insertSnapshot(db, kotaBima({ supersedes: first, ...change }))).toThrow(
        /CHECK constraint|^database\.referenceGone$/,
      )
    }
  })

  test('a snapshot is corrected once; a second correction corrects the first', async () => {
    const db = await openForTest()
    const first = insertSnapshot(db, kotaBima())
    insertSnapshot(db, kotaBima({ supersedes: first }))
    expect(await refusalOf(() => insertSnapshot(db, kotaBima({ supersedes: first })))).toBe('database.duplicate')
  })
})

describe('making final', () => {
  test('keeps a hash, once', async () => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    const hash = finaliseSnapshot(db, id)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(headById(db, id)).toMatchObject({ status: 'final', contentHash: hash })
    expect(readSnapshot(db, id)?.observations).toEqual(kotaBima().observations)
    expect(await refusalOf(() => finaliseSnapshot(db, id))).toBe('database.snapshotNotDraft')
    expect(await refusalOf(() => finaliseSnapshot(db, 99))).toBe('database.notFound')
    expect(await refusalOf(() => deleteDraft(db, id))).toBe('database.snapshotFinal')
  })

  test('refuses a second, unrelated snapshot of the day, also through its own correction', async () => {
    const db = await openForTest()
    const first = insertSnapshot(db, kotaBima())
    const unrelated = insertSnapshot(db, kotaBima())
    const itsCorrection = insertSnapshot(db, kotaBima({ supersedes: unrelated }))
    finaliseSnapshot(db, first)
    expect(await refusalOf(() => finaliseSnapshot(db, unrelated))).toBe('database.snapshotUnrelated')
    expect(await refusalOf(() => finaliseSnapshot(db, itsCorrection))).toBe('database.snapshotUnrelated')
    const correction = insertSnapshot(db, kotaBima({ supersedes: first }))
    finaliseSnapshot(db, correction)
    finaliseSnapshot(db, insertSnapshot(db, kotaBima({ supersedes: correction })))
    expect(versionsOf(db, '52.72', 'ucj', '2025-10-30').map(({ status }) => status)).toEqual([
      'final',
      'draft',
      'draft',
      'final',
      'final',
    ])
  })

  test('follows a chain of corrections through a draft to the final snapshot', async () => {
    const db = await openForTest()
    const first = insertSnapshot(db, kotaBima())
    finaliseSnapshot(db, first)
    const draft = insertSnapshot(db, kotaBima({ supersedes: first }))
    const second = insertSnapshot(db, kotaBima({ supersedes: draft }))
    finaliseSnapshot(db, second)
    expect(await refusalOf(() => finaliseSnapshot(db, draft))).toBe('database.snapshotUnrelated')
    expect(newestVersion(db, '52.72', 'ucj', '2025-10-30')).toMatchObject({ id: second, status: 'final' })
  })

  test('gives the same content the same hash whatever the order of rows', async () => {
    const one = await openForTest()
    const two = await openForTest()
    const { observations } = kotaBima()
    const first = finaliseSnapshot(one, insertSnapshot(one, kotaBima()))
    const second = finaliseSnapshot(two, insertSnapshot(two, kotaBima({ observations: observations.toReversed() })))
    expect(second).toBe(first)
  })

  test.each([
    'UPDATE observation SET active = active + 1 WHERE active IS NOT NULL',
    'UPDATE observation SET active = 0 WHERE active IS NULL',
    "UPDATE observation SET stated_percent = NULL WHERE region_code = '52.72'",
    "UPDATE observation SET region_code = '52.72.03' WHERE region_code = '52.72.04'",
    "UPDATE observation SET place_name = 'Raba' WHERE region_code = '52.72.04'",
    "DELETE FROM observation WHERE region_code = '52.72.04'",
    "INSERT INTO observation VALUES (NULL, 1, 'ucj.pu', '52.72', NULL, 'Kota Bima', 1, 1, NULL, NULL, NULL, 0, NULL)",
    "INSERT INTO protection VALUES (NULL, 1, 'CSR', 1, 1, 1, 1, 1, 1, 0, NULL)",
    "INSERT INTO benefit VALUES (NULL, 1, 'JKM', 1, 1, NULL)",
    "UPDATE snapshot SET as_of = '2025-10-31'",
    "UPDATE snapshot SET source = 'lain'",
    "UPDATE snapshot SET eligible_label = 'Seluruh penduduk miskin'",
    "UPDATE snapshot SET note = ''",
    `UPDATE snapshot SET content_hash = '${'0'.repeat(64)}'`,
  ])('is noticed when the file was changed behind it: %s', async (sql) => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    finaliseSnapshot(db, id)
    tamper(db, sql)
    expect(await refusalOf(() => readSnapshot(db, id))).toBe('database.snapshotTampered')
  })

  test('does not stop a draft from being read', async () => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    tamper(db, 'UPDATE observation SET active = 1')
    expect(readSnapshot(db, id)?.observations[0]?.active).toBe(1)
  })
})

describe('deleting a draft', () => {
  test('takes its figures with it and leaves others alone', async () => {
    const db = await openForTest()
    const kept = insertSnapshot(db, kotaBima())
    const id = insertSnapshot(db, kotaBima({ asOf: '2025-06-30' }))
    deleteDraft(db, id)
    expect(readSnapshot(db, id)).toBeNull()
    expect(readSnapshot(db, kept)?.observations).toHaveLength(2)
    expect(await refusalOf(() => deleteDraft(db, id))).toBe('database.notFound')
  })

  test('is refused while a correction names it', async () => {
    const db = await openForTest()
    const id = insertSnapshot(db, kotaBima())
    insertSnapshot(db, kotaBima({ supersedes: id }))
    expect(await refusalOf(() => deleteDraft(db, id))).toBe('database.stillReferenced')
    expect(headById(db, id)).not.toBeNull()
  })
})

test('a reader beside the writer sees whole snapshots only', async () => {
  const dir = temporaryFolder()
  const writer = await openForTest({ dir })
  const reader = await openReaderForTest({ dir })
  writer.main.exec('BEGIN')
  const id = insertSnapshot(writer, kotaBima())
  expect(readSnapshot(reader, id)).toBeNull()
  writer.main.exec('COMMIT')
  expect(readSnapshot(reader, id)?.observations).toHaveLength(2)
})
