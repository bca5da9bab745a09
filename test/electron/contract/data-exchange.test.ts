import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../electron/db/open.ts'
import { insertSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { acquireWriterLock } from '../../../electron/platform/lock.ts'
import type { JobState } from '../../../shared/contract/job-channels.ts'
import type { Result } from '../../../shared/contract/result.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { kotaBima } from '../db/helpers.ts'

const KENDARI = { region: '74.71', officeName: 'Sekretariat Daerah Kota Kendari', place: 'Kendari' }
const PAPER = { subject: { kind: 'meeting', meeting: 1 }, kind: 'laporan', paper: 'A4' } as const
const FILE = readFileSync(fileURLToPath(new URL('../../fixtures/kendari-potensi.csv', import.meta.url)))
const READING = { channel: 'import.open', payload: { fileName: 'kendari-potensi.csv', bytes: new Uint8Array(FILE) } }

let app: TestApplication

beforeEach(async () => {
  app = await testApplication()
})
afterEach(() => {
  app.close()
  expect(app.unforeseen).toEqual([])
})

const valueIn = (result: Result<unknown>): unknown => (result.ok ? result.value : result.error.code)
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

const startReading = async (): Promise<string> => {
  const started = valueIn(await app.application.call('job.start', READING))
  return (started as { readonly job: string }).job
}
const endOf = (job: string): Promise<JobState> =>
  vi.waitFor(async () => {
    const state = valueIn(await app.application.call('job.read', { job })) as JobState
    if (state.state === 'running') throw new Error('it still runs')
    return state
  })

describe('an exchange of the data file', () => {
  it('stops a running job in words and lets it store nothing', async () => {
    const job = await startReading()
    expect(await app.ask('app.leaveSample', { keep: false })).toMatchObject({ kind: 'setup' })
    expect(await endOf(job)).toMatchObject({ state: 'failed', error: { code: 'contract.data-exchanged' } })
    expect(existsSync(join(app.dir, 'contoh.sqlite'))).toBe(false)
  })

  it('waits for work that cannot be stopped, which ends on the data it began with', async () => {
    const draft = app.application.call('document.draft', PAPER)
    const begun = app.application.call('app.begin', KENDARI)
    expect(codeOf(await draft)).toBe('ok')
    expect(valueIn(await begun)).toMatchObject({ kind: 'ready', sample: false, region: { code: '74.71' } })
  })

  it('lets what is asked meanwhile wait, and answers it on the new data', async () => {
    const [, office, state] = await Promise.all([
      app.application.call('app.begin', KENDARI),
      app.application.call('office.read', {}),
      app.application.call('app.read', {}),
    ])
    expect(valueIn(office)).toMatchObject({ office: { region: '74.71' } })
    expect(valueIn(state)).toMatchObject({ kind: 'ready', sample: false })
  })

  it('follows another one, whatever became of that', async () => {
    const answers = await Promise.all([
      app.application.call('app.restore', { bytes: new TextEncoder().encode('bukan cadangan') }),
      app.application.call('app.leaveSample', { keep: true }),
      app.application.call('app.begin', KENDARI),
      app.application.call('app.begin', KENDARI),
      app.application.call('app.beginSample', {}),
    ])
    expect(answers.map(codeOf)).toEqual(['service.restore-damaged', 'ok', 'ok', 'service.office-exists', 'ok'])
    expect(await app.ask('app.read', {})).toMatchObject({ kind: 'ready', sample: true, region: { code: '52.72' } })
  })

  it('can be asked for as a job, which is not stopped by itself', async () => {
    const started = valueIn(await app.application.call('job.start', { channel: 'app.begin', payload: KENDARI }))
    expect(await endOf((started as { readonly job: string }).job)).toMatchObject({
      state: 'done',
      value: { kind: 'ready', region: { code: '74.71' } },
    })
  })

  it('keeps the data contoh open when an office exists already and beginning is refused', async () => {
    await app.ask('app.begin', KENDARI)
    const before = await app.ask('app.beginSample', {})
    expect(before).toMatchObject({ kind: 'ready', sample: true })
    expect(await app.refused('app.begin', KENDARI)).toMatchObject({ code: 'service.office-exists' })
    expect(await app.ask('app.read', {})).toEqual(before)
    expect(await app.ask('official.list', {})).not.toMatchObject({ officials: [] })
  })

  it('begins for an office whose figures came from the terminal before it had a name', async () => {
    const { dir } = app
    const regionsFile = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))
    const figures = await openDatabase({ mode: 'write', dir, regionsFile, sample: false })
    insertSnapshot(figures, { ...kotaBima(), region: '74.71', regionName: 'Kota Kendari', observations: [] })
    figures.close()
    expect(await app.ask('app.begin', KENDARI)).toMatchObject({
      kind: 'ready',
      sample: false,
      region: { code: '74.71' },
    })
    expect(await app.ask('snapshot.list', {})).toMatchObject({ tabs: [{ asOf: '2025-10-30' }] })
  })

  it('keeps the data contoh open when the real data cannot be opened', async () => {
    await app.ask('app.begin', KENDARI)
    await app.ask('app.beginSample', {})
    writeFileSync(join(app.dir, 'monev.sqlite'), 'rusak')
    expect(await app.refused('app.leaveSample', { keep: false })).toMatchObject({ code: 'database.damaged' })
    expect(await app.ask('app.read', {})).toMatchObject({ kind: 'ready', sample: true })
    expect(existsSync(join(app.dir, 'contoh.sqlite'))).toBe(true)
  })
})

describe('a copy that cannot be restored', () => {
  it.each([
    ['text', () => new TextEncoder().encode('bukan basis data '.repeat(300)), 'service.restore-damaged'],
    ['nothing', () => new Uint8Array([0]), 'service.restore-damaged'],
    ['a copy cut short', () => withHeader(68, 0x4d4e5655).subarray(0, 40_000), 'service.restore-damaged'],
    ['data contoh', () => sampleBytes(), 'service.restore-sample'],
    ['a newer copy', () => withHeader(60, 100_000), 'service.restore-newer'],
    ['another program', () => withHeader(68, 0x12345678), 'service.restore-foreign'],
  ])('is refused in words about the copy for %s, and nothing of it stays', async (_what, bytes, code) => {
    const offered = new Uint8Array(bytes())
    const before = await app.ask('app.leaveSample', { keep: true })
    const error = await app.refused('app.restore', { bytes: offered })
    expect(error.code).toBe(code)
    expect(error.message).toContain('Data saat ini tidak berubah.')
    expect(error.message).not.toMatch(/sqlite|folder data/)
    expect(await app.ask('app.read', {})).toEqual(before)
    expect(readdirSync(app.dir).filter((name) => /pemulihan|^monev\.sqlite/.test(name))).toEqual([])
  })
})

describe('a copy of the data', () => {
  it('is taken back at the first run of another folder with everything in it', async () => {
    await app.ask('app.begin', KENDARI)
    await app.ask('official.save', { id: null, prefix: '', position: 'Sekretaris', name: 'Sitti', rank: '', nip: '' })
    const { name, bytes } = await app.ask('backup.make', {})
    expect(name).toMatch(/^monev-\d{8}-\d{4}\.sqlite$/)
    expect(readdirSync(app.dir).filter((file) => file.includes('salin'))).toEqual([])
    const officials = await app.ask('official.list', {})
    const other = await testApplication({ empty: true })
    expect(await other.ask('app.restore', { bytes: new Uint8Array(bytes) })).toMatchObject({
      kind: 'ready',
      region: { code: '74.71' },
    })
    expect(await other.ask('official.list', {})).toEqual(officials)
    other.close()
    expect(other.unforeseen).toEqual([])
  })

  it('counts as the last backup once it was put away, and not before', async () => {
    await app.ask('app.begin', KENDARI)
    await app.ask('backup.make', {})
    expect(await app.ask('app.read', {})).toMatchObject({ lastBackup: null })
    const { day } = await app.ask('backup.kept', {})
    expect(await app.ask('app.read', {})).toMatchObject({ lastBackup: day, today: day })
  })

  it('is taken again after a process died while copying, and nothing of either stays', async () => {
    await app.ask('app.begin', KENDARI)
    mkdirSync(join(app.dir, 'penyalinan'))
    writeFileSync(join(app.dir, 'penyalinan', 'monev-20250101-0000.sqlite.tmp'), 'setengah')
    expect((await app.ask('backup.make', {})).bytes.length).toBeGreaterThan(4096)
    expect(existsSync(join(app.dir, 'penyalinan'))).toBe(false)
  })

  it('is refused in words for data contoh, which could not be restored', async () => {
    expect((await app.refused('backup.make', {})).code).toBe('service.backup-sample')
  })
})

describe('a program that is closing', () => {
  it('answers what still runs and what comes later in words, and lets the folder go', async () => {
    const draft = app.application.call('document.draft', PAPER)
    await startReading()
    app.application.close()
    expect(['ok', 'contract.closing']).toContain(codeOf(await draft))
    for (const [name, payload] of [
      ['app.read', {}],
      ['app.begin', KENDARI],
      ['job.start', READING],
      ['draft.save', { form: 'rtl-baru', key: 'x', content: '1' }],
    ] as const) {
      expect(codeOf(await app.application.call(name, payload))).toBe('contract.closing')
    }
    acquireWriterLock(app.dir, { who: 'Uji', now: new Date() }).release()
  })
})

const sampleBytes = (): Buffer => readFileSync(join(app.dir, 'contoh.sqlite'))

/** The copy of the data contoh with four bytes of its header changed: format version at 60, owner at 68. */
const withHeader = (at: number, value: number): Buffer => {
  const bytes = sampleBytes()
  bytes.writeUInt32BE(0x4d4e5655, 68)
  bytes.writeUInt32BE(value, at)
  return bytes
}
