import { expect, test } from 'vitest'
import { ask, count, draft, failure, reopened, rowOf, officeForEach } from './snapshot-office.ts'
import { insertSnapshot, readSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import type { CellChange } from '../../../shared/domain/snapshot-cell.ts'

officeForEach()

test('an explanation settles a doubt, follows a final snapshot, and can be taken away', async () => {
  const id = await draft()
  await ask('snapshot.saveCells', { id, changes: [count('52.72', 'eligible', 100), count('52.72', 'active', 140)] })
  await ask('snapshot.finalise', { id })
  const note = { id, code: '2', place: 'r:52.72', indicator: 'ucj', cause: null } as const
  const noted = await ask('snapshot.noteFinding', { ...note, explanation: 'Sudah dicocokkan dengan cabang' })
  expect(noted.findings[0]?.note).toEqual({ cause: null, explanation: 'Sudah dicocokkan dengan cabang' })
  expect(noted.findings[0]?.text).toContain('Penjelasan yang dicatat: sudah dicocokkan dengan cabang.')
  const cleared = await ask('snapshot.noteFinding', { ...note, explanation: null })
  expect(cleared.findings[0]?.note).toBeNull()
})

test('source, label, note and day of a draft change; a day that is taken does not', async () => {
  await draft('2025-06-30')
  const id = await draft()
  const head = { id, source: 'Cabang', document: 'B/123', eligibleLabel: 'Angkatan kerja', note: '' }
  await ask('snapshot.saveHead', { ...head, asOf: '2025-10-31' })
  expect((await ask('snapshot.read', { id })).snapshot).toMatchObject({
    asOf: '2025-10-31',
    source: 'Cabang',
    document: 'B/123',
    eligibleLabel: 'Angkatan kerja',
    note: null,
  })
  expect(await failure('snapshot.saveHead', { ...head, asOf: '2025-06-30' })).toBe('snapshot.day-taken')
  expect(await failure('snapshot.saveHead', { ...head, asOf: '2025-10-31', eligibleLabel: '' })).toBe(
    'contract.payload',
  )
})

test('a snapshot without a source stays without, however it is left empty, and can become final', async () => {
  const { id } = await ask('snapshot.create', { asOf: '2025-10-30', source: '', copyEligible: false })
  const check = await ask('snapshot.saveCells', {
    id,
    changes: [count('52.72', 'eligible', 100), count('52.72', 'active', 40)],
  })
  expect(check.refusal).toBeNull()
  const { snapshot } = await ask('snapshot.read', { id })
  expect(hasSource(snapshot)).toBe(false)
  const head = { id, asOf: '2025-10-30', document: null, eligibleLabel: 'Angkatan kerja', note: null }
  await ask('snapshot.saveHead', { ...head, source: 'Cabang' })
  await ask('snapshot.saveHead', { ...head, source: ' ' })
  await ask('snapshot.finalise', { id })
  expect((await ask('snapshot.read', { id })).snapshot).toMatchObject({ status: 'final', source: 'belum dicatat' })
})

test('a second snapshot of a day blocks until it is made the correction of the first', async () => {
  const first = await draft()
  await ask('snapshot.saveCells', {
    id: first,
    changes: [count('52.72', 'eligible', 100), count('52.72', 'active', 40)],
  })
  await ask('snapshot.finalise', { id: first })
  expect(await failure('snapshot.link', { id: first })).toBe('database.snapshotFinal')
  const second = await reopened((db) => {
    const stored = readSnapshot(db, first)
    if (stored === null) throw new Error('the first snapshot is gone')
    const { id: _id, version: _version, status: _status, contentHash: _hash, ...content } = stored
    return insertSnapshot(db, { ...content, supersedes: null })
  })
  const before = await ask('snapshot.read', { id: second })
  expect(before.findings[0]).toMatchObject({ code: '9', severity: 'blocks', answer: 'none' })
  expect(await failure('snapshot.finalise', { id: second })).toBe('snapshot.not-ready')
  await ask('snapshot.link', { id: second })
  const after = await ask('snapshot.read', { id: second })
  expect(after.findings.map(({ code }) => code)).not.toContain('9')
  expect(after.refusal).toBeNull()
  expect(await failure('snapshot.link', { id: second })).toBe('snapshot.nothing-to-link')
  await ask('snapshot.finalise', { id: second })
})

test('a figure that a source calls approximate keeps the word', async () => {
  const id = await draft()
  await ask('snapshot.saveCells', {
    id,
    changes: [{ ...count('52.72', 'active', 3_200), approximate: true } as CellChange],
  })
  expect(await rowOf(id, '52.72')).toMatchObject({ active: 3_200, approximate: true })
})
