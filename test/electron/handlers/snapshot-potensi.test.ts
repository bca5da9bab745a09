import { expect, test } from 'vitest'
import { ask, count, draft, failure, rowOf, officeForEach } from './snapshot-office.ts'

officeForEach()

test('potensi come from the newest final snapshot, from a draft only when it is named', async () => {
  const fill = (id: number, eligible: number) =>
    ask('snapshot.saveCells', { id, changes: [count('52.72', 'eligible', eligible), count('52.72', 'active', 1)] })
  const final = await draft('2025-06-30')
  await fill(final, 100)
  await ask('snapshot.finalise', { id: final })
  const open = await draft('2025-09-30')
  await fill(open, 200)
  expect(await rowOf(await draft('2025-10-30', true), '52.72')).toMatchObject({ eligible: 100 })
  const named = { asOf: '2025-10-31', source: 'x', copyEligible: true, eligibleOf: open }
  expect(await rowOf((await ask('snapshot.create', named)).id, '52.72')).toMatchObject({ eligible: 200 })
  expect(await failure('snapshot.create', { ...named, asOf: '2025-09-29' })).toBe('database.notFound')
})

test('an unknown total is told with the sum of its parts', async () => {
  const id = await draft()
  const { regions } = await ask('snapshot.read', { id })
  const parts = regions.filter(({ code }) => code.split('.').length === 3)
  const changes = parts.flatMap(({ code }) => [count(code, 'eligible', 1_000), count(code, 'active', 400)])
  expect((await ask('snapshot.saveCells', { id, changes })).incomplete).toBeNull()
  const check = await ask('snapshot.saveCells', { id, changes: [count('52.72', 'eligible', 5_000)] })
  expect(check.incomplete).toBe('Peserta aktif Kota Bima belum diketahui; jumlah 5 kecamatan 2.000.')
})
