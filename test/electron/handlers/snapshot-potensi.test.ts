import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Application, openApplication } from '../../../electron/application.ts'
import type { ChannelName, Payload, Response } from '../../../shared/contract/index.ts'
import type { Result } from '../../../shared/contract/result.ts'
import type { CellChange } from '../../../shared/domain/snapshot-cell.ts'

const REGIONS = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))

let dir = ''
let application: Application

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'monev-snapshot-'))
  application = await openApplication({
    dir,
    regionsFile: REGIONS,
    who: 'uji',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => new Date('2025-11-14T01:14:00Z'),
    log: (error) => {
      throw error
    },
  })
  await ask('app.begin', { region: '52.72', officeName: 'Setda Kota Bima', place: 'Kota Bima' })
})

afterEach(() => {
  application.close()
  rmSync(dir, { recursive: true, force: true })
})

const answer = <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Result<unknown>> =>
  application.call(name, payload)

const ask = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Response<Name>> => {
  const result = await answer(name, payload)
  if (!result.ok) throw new Error(result.error.code)
  return result.value as Response<Name>
}

const failure = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<string> => {
  const result = await answer(name, payload)
  return result.ok ? 'no failure' : result.error.code
}

const count = (region: string, field: 'eligible' | 'active', value: number): CellChange => ({
  region,
  indicator: 'ucj',
  field,
  count: value,
  approximate: false,
})

const draft = async (asOf = '2025-10-30', copyEligible = false): Promise<number> =>
  (await ask('snapshot.create', { asOf, source: 'BPJS Ketenagakerjaan Cabang Bima', copyEligible })).id

const rowOf = async (id: number, region: string) =>
  (await ask('snapshot.read', { id })).rows.find((row) => row.region === region && row.indicator === 'ucj')

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
