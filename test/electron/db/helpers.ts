import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import type { ReadableDb, WritableDb } from '../../../electron/db/handle.ts'
import { type OpenOptions, openDatabase } from '../../../electron/db/open.ts'
import type { NewSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { AppError } from '../../../shared/domain/app-error.ts'
import type { Observation } from '../../../shared/domain/snapshot.ts'

/** The region asset that `npm test` builds before the tests. */
export const REGIONS = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))

/** Returns a new folder that is removed when the test ends. */
export const temporaryFolder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'monev-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

type Choice = Partial<Omit<OpenOptions, 'regionsFile'>>

/** Opens for writing, in a new folder unless one is given; closed when the test ends. */
export const openForTest = async (choice: Choice = {}): Promise<WritableDb> => {
  const db = await openDatabase({
    mode: 'write',
    dir: choice.dir ?? temporaryFolder(),
    regionsFile: REGIONS,
    ...choice,
  })
  onTestFinished(() => db.close())
  return db
}

/** Opens for reading; closed when the test ends. */
export const openReaderForTest = async (choice: Choice & { dir: string }): Promise<ReadableDb> => {
  const db = await openDatabase({ mode: 'read', regionsFile: REGIONS, ...choice })
  onTestFinished(() => db.close())
  return db
}

/** Returns the code of the AppError that `work` throws; fails when it throws none. */
export const refusalOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    if (error instanceof AppError) return error.code
  }
  throw new Error('nothing was refused')
}

/** Returns every file of a folder with the hash of its bytes, for "nothing changed". */
export const bytesOf = (dir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )

export const observation = (change: Partial<Observation> = {}): Observation => ({
  indicator: 'ucj',
  place: { kind: 'region', code: '52.72', name: 'Kota Bima' },
  eligible: 68412,
  active: 25963,
  statedPercent: '37,59%',
  statedUncovered: null,
  statedGap: null,
  approximate: false,
  note: null,
  ...change,
})

/** A snapshot of Kota Bima with one figure for the city and one for a kecamatan. */
export const kotaBima = (change: Partial<NewSnapshot> = {}): NewSnapshot => ({
  region: '52.72',
  regionName: 'Kota Bima',
  dataset: 'ucj',
  asOf: '2025-10-30',
  supersedes: null,
  source: 'BPJS Ketenagakerjaan Cabang Kota Bima',
  document: null,
  eligibleLabel: 'Angkatan kerja di luar ASN, TNI, dan Polri',
  origin: 'import',
  fileHash: null,
  note: null,
  observations: [
    observation(),
    observation({
      place: { kind: 'region', code: '52.72.04', name: 'RABA' },
      eligible: 16_000,
      active: null,
      statedPercent: null,
    }),
  ],
  ...change,
})
