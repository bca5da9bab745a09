import { expect, test } from 'vitest'
import { ask, count, draft, failure, reopened, rowOf, officeForEach } from './snapshot-office.ts'
import type { CellChange } from '../../../shared/domain/snapshot-cell.ts'

officeForEach()

const stated = (region: string, text: string | null): CellChange => ({
  region,
  indicator: 'ucj',
  field: 'statedPercent',
  text,
})

test('a new draft lists every kecamatan and kelurahan of the office without a single figure', async () => {
  const id = await draft()
  const page = await ask('snapshot.read', { id })
  expect(page.regions[0]).toEqual({ code: '52.72', name: 'Kota Bima' })
  expect(page.regions.filter(({ code }) => code.length === 8).map(({ name }) => name)).toContain('Asakota')
  expect(page.regions.length).toBe(1 + 5 + 41)
  expect(page.rows).toEqual([])
  expect(page.refusal).toMatch(/belum berisi angka/)
  expect(await ask('snapshot.list', {})).toMatchObject({
    tabs: [{ id, asOf: '2025-10-30', status: 'draft', total: { coverage: null } }],
  })
})

test('changed cells are stored, shown in the tab, and are there when the program is opened again', async () => {
  const id = await draft()
  await ask('snapshot.saveCells', {
    id,
    changes: [count('52.72', 'eligible', 68_412), count('52.72', 'active', 25_963)],
  })
  await reopened(() => undefined)
  expect(await rowOf(id, '52.72')).toMatchObject({ eligible: 68_412, active: 25_963, statedPercent: null })
  const { tabs } = await ask('snapshot.list', {})
  expect(tabs[0]?.total.coverage?.text).toBe('37,95%')
})

test('an emptied observation leaves no row, and unknown never becomes 0', async () => {
  const id = await draft()
  const region = '52.72.01'
  await ask('snapshot.saveCells', { id, changes: [count(region, 'active', 0), count(region, 'eligible', 10)] })
  await ask('snapshot.saveCells', { id, changes: [count(region, 'eligible', null)] })
  expect(await rowOf(id, region)).toMatchObject({ eligible: null, active: 0 })
  await ask('snapshot.saveCells', { id, changes: [count(region, 'active', null)] })
  expect(await rowOf(id, region)).toBeUndefined()
})

test('one bad cell stores none of them', async () => {
  const id = await draft()
  expect(
    await failure('snapshot.saveCells', { id, changes: [count('52.72', 'active', 5), count('52.06', 'active', 5)] }),
  ).toBe('database.placeOutside')
  expect(await failure('snapshot.saveCells', { id, changes: [count('52.72.99', 'active', 5)] })).toBe(
    'service.region-unknown',
  )
  expect(await failure('snapshot.saveCells', { id, changes: [count('52.72', 'active', -1)] })).toBe('contract.payload')
  expect(await failure('snapshot.saveCells', { id, changes: [count('52.72', 'active', 1, 'lain')] })).toBe(
    'contract.payload',
  )
  expect((await ask('snapshot.read', { id })).rows).toEqual([])
})

test('a large paste is stored like single cells, over what was there', async () => {
  const id = await draft()
  const { regions } = await ask('snapshot.read', { id })
  await ask('snapshot.saveCells', { id, changes: [count('52.72.01', 'active', 7)] })
  const eligible = regions.flatMap(({ code }, position) => [
    count(code, 'eligible', position + 1),
    count(code, 'eligible', position + 1, 'ucj.pu'),
    count(code, 'active', null, 'ucj.bpu'),
  ])
  await ask('snapshot.saveCells', { id, changes: eligible })
  expect(await rowOf(id, '52.72.01')).toMatchObject({ eligible: 2, active: 7 })
  expect((await ask('snapshot.read', { id })).rows).toHaveLength(regions.length * 2)
})

test('two swapped digits are tied to their cell, with the figure that fits and what speaks for it', async () => {
  const id = await draft()
  const page = await ask('snapshot.read', { id })
  const kelurahan = page.regions.filter(({ code }) => code.startsWith('52.72.02.'))
  const each = kelurahan.map(({ code }, position) =>
    count(code, 'active', position === 0 ? 3_871 - (kelurahan.length - 1) * 100 : 100),
  )
  const check = await ask('snapshot.saveCells', {
    id,
    changes: [
      count('52.72.02', 'eligible', 8_960),
      count('52.72.02', 'active', 3_781),
      stated('52.72.02', '43,20%'),
      ...each,
    ],
  })
  const swapped = check.findings.find(({ code }) => code === '3')
  expect(swapped).toMatchObject({
    title: 'Dua angka mungkin tertukar',
    cells: [{ region: '52.72.02', indicator: 'ucj', field: 'active' }],
    swap: [
      { label: 'Sekarang', figure: '3.781', marked: [2, 4], remark: '42,20%, tertulis 43,20%' },
      { label: 'Bila ditukar', figure: '3.871', marked: [2, 4], remark: '43,20%, cocok' },
    ],
    support: `Jumlah ${kelurahan.length} kelurahan juga 3.871.`,
    suggestions: [{ label: 'Ganti menjadi 3.871' }],
    answer: 'explanation',
  })
  const after = await ask('snapshot.saveCells', { id, changes: [...(swapped?.suggestions[0]?.changes ?? [])] })
  expect(after.findings.filter(({ code }) => code === '3' || code === '6')).toEqual([])
})

test("Kendari's pattern offers to make the active segments potensi", async () => {
  const id = await draft()
  const segments = [
    ['ucj.pu', 88_357],
    ['ucj.bpu', 36_140],
    ['ucj.jakon', 16_443],
  ] as const
  const { findings } = await ask('snapshot.saveCells', {
    id,
    changes: [
      count('52.72', 'eligible', 140_940),
      count('52.72', 'active', 49_397),
      ...segments.map(([indicator, value]) => count('52.72', 'active', value, indicator)),
    ],
  })
  const [finding] = findings
  expect(finding).toMatchObject({ code: '1b', where: 'Kota Bima, kolom PU, BPU, Jakon', number: 1 })
  expect(finding?.suggestions[0]?.label).toBe('Jadikan potensi segmen')
  const after = await ask('snapshot.saveCells', { id, changes: [...(finding?.suggestions[0]?.changes ?? [])] })
  expect(after.findings).toEqual([])
  expect(await rowOf(id, '52.72', 'ucj.pu')).toMatchObject({ eligible: 88_357, active: null })
})

test('a final snapshot refuses every change and is corrected as a new version with the same figures', async () => {
  const id = await draft()
  await ask('snapshot.saveCells', { id, changes: [count('52.72', 'eligible', 100), count('52.72', 'active', 40)] })
  expect(await failure('snapshot.correct', { id })).toBe('snapshot.not-final')
  await ask('snapshot.finalise', { id })
  expect(await failure('snapshot.saveCells', { id, changes: [count('52.72', 'active', 41)] })).toBe(
    'database.snapshotFinal',
  )
  expect(await failure('snapshot.remove', { id })).toBe('database.snapshotFinal')
  const { id: corrected } = await ask('snapshot.correct', { id })
  expect(await failure('snapshot.correct', { id })).toBe('snapshot.not-newest')
  await ask('snapshot.saveCells', { id: corrected, changes: [count('52.72', 'active', 41)] })
  await ask('snapshot.finalise', { id: corrected })
  expect(await rowOf(id, '52.72')).toMatchObject({ active: 40 })
  const page = await ask('snapshot.read', { id: corrected })
  expect(page.versions.map(({ version, status }) => [version, status])).toEqual([
    [1, 'final'],
    [2, 'final'],
  ])
  expect((await ask('snapshot.list', {})).tabs.map((tab) => tab.id)).toEqual([corrected])
})

test('a day in the future and a snapshot without figures cannot be made final, and the reason is told', async () => {
  const empty = await draft('2025-10-30')
  expect(await failure('snapshot.finalise', { id: empty })).toBe('snapshot.not-ready')
  const future = await draft('2025-12-01')
  const check = await ask('snapshot.saveCells', {
    id: future,
    changes: [count('52.72', 'eligible', 100), count('52.72', 'active', 40)],
  })
  expect(check.findings[0]).toMatchObject({ code: '10', severity: 'blocks', answer: 'none', cells: [] })
  expect(check.refusal).toBe('Selesaikan dahulu 1 masalah bertanda ✖ di atas.')
  expect(await failure('snapshot.finalise', { id: future })).toBe('snapshot.not-ready')
  expect((await ask('snapshot.read', { id: future })).snapshot.status).toBe('draft')
})

test('a new draft copies the potensi of the day before it and nothing else', async () => {
  const first = await draft('2025-06-30')
  await ask('snapshot.saveCells', {
    id: first,
    changes: [count('52.72', 'eligible', 100), count('52.72', 'active', 40), stated('52.72', '40%')],
  })
  const second = await draft('2025-10-30', true)
  expect(await rowOf(second, '52.72')).toMatchObject({ eligible: 100, active: null, statedPercent: null })
  expect(await failure('snapshot.create', { asOf: '2025-10-30', source: 'x', copyEligible: true })).toBe(
    'snapshot.day-taken',
  )
})

test('a removed draft comes back whole, with what was recorded about its findings', async () => {
  await draft('2025-06-30')
  const id = await draft()
  const changes = [count('52.72', 'eligible', 100), count('52.72', 'active', 140)]
  const { findings } = await ask('snapshot.saveCells', { id, changes })
  const [finding] = findings
  expect(finding?.code).toBe('2')
  await ask('snapshot.noteFinding', {
    id,
    code: '2',
    place: finding?.placeKey ?? null,
    indicator: 'ucj',
    cause: null,
    explanation: 'Peserta dari luar kota ikut terhitung',
  })
  const before = await ask('snapshot.read', { id })
  await ask('snapshot.remove', { id })
  expect((await ask('snapshot.list', {})).tabs).toHaveLength(1)
  expect(await ask('snapshot.restore', { id })).toEqual({ id })
  const after = await ask('snapshot.read', { id })
  expect(after.rows).toEqual(before.rows)
  expect(after.findings[0]?.note?.explanation).toBe('Peserta dari luar kota ikut terhitung')
  expect(await failure('snapshot.restore', { id })).toBe('snapshot.nothing-removed')
})
