import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
import { type Application, openApplication } from '../../../electron/application.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import type { WritableDb } from '../../../electron/db/handle.ts'
import type { ChannelName, Payload, Response } from '../../../shared/contract/index.ts'
import type { CellChange } from '../../../shared/domain/snapshot-cell.ts'

const REGIONS = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))
export const NOW = new Date('2025-11-14T01:14:00Z')

let dir = ''
let application: Application

const open = async (): Promise<void> => {
  application = await openApplication({
    dir,
    regionsFile: REGIONS,
    who: 'uji',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => NOW,
    log: (error) => {
      throw error
    },
  })
}

/** Gives every test the office of Kota Bima without any data, in a folder of its own. */
export const officeForEach = (): void => {
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'monev-snapshot-'))
    await open()
    await ask('app.begin', { region: '52.72', officeName: 'Setda Kota Bima', place: 'Kota Bima' })
  })
  afterEach(() => {
    application.close()
    rmSync(dir, { recursive: true, force: true })
  })
}

/** Ends the program, lets `work` at its data, opens the program again and returns what the work gave. */
export const reopened = async <T>(work: (db: WritableDb) => T): Promise<T> => {
  application.close()
  const db = await openDatabase({ dir, mode: 'write', regionsFile: REGIONS })
  const result = work(db)
  db.close()
  await open()
  return result
}

/** Returns the answer of a channel; throws the code of a refusal. */
export const ask = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Response<Name>> => {
  const result = await application.call(name, payload)
  if (!result.ok) throw new Error(result.error.code)
  return result.value as Response<Name>
}

/** Returns the code of a refusal, "no failure" without one. */
export const failure = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<string> => {
  const result = await application.call(name, payload)
  return result.ok ? 'no failure' : result.error.code
}

/** A changed count of a cell. */
export const count = (
  region: string,
  field: 'eligible' | 'active',
  value: number | null,
  indicator = 'ucj',
): CellChange => ({ region, indicator, field, count: value, approximate: false })

/** Makes a new draft and returns its id. */
export const draft = async (asOf = '2025-10-30', copyEligible = false): Promise<number> =>
  (await ask('snapshot.create', { asOf, source: 'BPJS Ketenagakerjaan Cabang Bima', copyEligible })).id

/** Returns what a draft holds of a region. */
export const rowOf = async (id: number, region: string, indicator = 'ucj') =>
  (await ask('snapshot.read', { id })).rows.find((row) => row.region === region && row.indicator === indicator)
