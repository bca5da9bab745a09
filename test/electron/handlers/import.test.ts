import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedImportFile } from '../../../shared/contract/import-channels.ts'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { fixture } from '../../helpers/terminal.ts'
import { workbookBytes } from '../import/workbook-bytes.ts'

const JobAnswer = z.object({
  value: z.object({
    state: z.string(),
    progress: z.object({ words: z.string() }).nullish(),
    value: z.unknown().optional(),
  }),
})

type Choices = Payload<'import.preview'>

const NOTHING = { cells: [], places: [], skippedRows: [] }

const choicesFor = ({ file, sheets }: OpenedImportFile, more: Partial<Choices> = {}): Choices => ({
  file,
  sheet: sheets[0]?.name ?? '',
  headerRow: null,
  notation: null,
  mapping: [],
  region: '52.72',
  corrections: NOTHING,
  ...more,
})

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fixture(name)))
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const FAULTY = [
  ['DATA UCJ KOTA BIMA PER 28 NOVEMBER 2025'],
  ['Kecamatan', 'Kelurahan', 'Angkatan kerja', 'Peserta aktif', 'Keterangan'],
  ['Rasanae Timur', 'Dodu', 980, '4,01', 'cek'],
  [null, 'Oi Fooo', 1190, 489, null],
  [null, 'Lelamase', 870, 'n/a', null],
  [null, 'Oimbo', 1170, -494, null],
  ['JUMLAH', null, 71_640, 38_823, null],
]

describe('a file that is imported on data contoh', () => {
  let app: TestApplication
  const open = (fileName: string, bytes: Uint8Array) =>
    app.ask('import.open', { fileName, bytes: new Uint8Array(bytes) })
  beforeAll(async () => {
    app = await testApplication()
  })
  afterAll(() => app.close())

  it('tells its sheets, whether they hold a table, and the day in its title', async () => {
    const opened = await open('UCJ.xlsx', workbookBytes(FAULTY))
    expect(opened).toMatchObject({
      fileName: 'UCJ.xlsx',
      kind: 'xlsx',
      sheets: [{ name: 'Data', hidden: false, lastRow: 7, hasTable: true, day: '2025-11-28' }],
    })
  })

  it('shows its rows as they stand and its columns with letters', async () => {
    const { file } = await open('UCJ.xlsx', workbookBytes(FAULTY))
    const layout = await app.ask('import.sheet', { file, sheet: 'Data' })
    expect(layout.ranges).toEqual([{ from: 1, to: 7 }])
    expect(layout.columns.map(({ letters }) => letters).join('')).toBe('ABCDE')
    const { rows } = await app.ask('import.rows', { file, sheet: 'Data', rows: [3, 6, 99] })
    expect(rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([
      [3, 'Rasanae Timur', 'Dodu', '980', '4,01', 'cek'],
      [6, 'Oimbo', '1170', '-494'],
    ])
  })

  it('names each problem with cell, value, what was expected and what can be done, and stores nothing', async () => {
    const before = await app.ask('snapshot.list', {})
    const opened = await open('UCJ.xlsx', workbookBytes(FAULTY))
    const preview = await app.ask('import.preview', choicesFor(opened))
    expect(preview).toMatchObject({ headerRow: 2, blocked: null })
    expect(preview.columns.map(({ field }) => field)).toEqual(['kecamatan', 'kelurahan', 'potensi', 'aktif', null])
    const reading = preview.reading
    expect(reading?.rows).toEqual({ read: 5, accepted: 2, problems: 3, skipped: 0 })
    expect(
      reading?.problems.map(({ title, context, fixes }) => [title, context, fixes.map(({ label }) => label)]),
    ).toEqual([
      ['D3: “4,01” bukan bilangan bulat', 'Peserta aktif, Dodu', ['Ganti menjadi 401', 'Ganti menjadi 4.010']],
      ['B4: “Oi Fooo” tidak dikenal', 'Kelurahan, desa', expect.arrayContaining(['Lewati baris 4'])],
      ['D6: “-494” negatif', 'Peserta aktif, Oimbo', ['Ganti menjadi 494']],
    ])
    expect(reading?.problems.map(({ suggested }) => suggested)).toEqual([0, expect.anything(), 0])
    expect(reading?.notes.find(({ code }) => code === 'values-unknown')).toMatchObject({
      text: 'D5: “n/a” dibaca belum diketahui (–), tidak dihitung sebagai nol.',
      cells: [{ row: 5, column: 4 }],
    })
    expect(reading?.total).toMatchObject({ eligible: 71_640, active: 38_823 })
    expect(await app.ask('snapshot.list', {})).toEqual(before)
  })

  it('is not saved while a problem is left', async () => {
    const opened = await open('UCJ.xlsx', workbookBytes(FAULTY))
    const refused = await app.application.call('import.save', {
      ...choicesFor(opened),
      asOf: '2025-11-28',
      source: null,
      eligibleLabel: 'angkatan kerja',
      correction: false,
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'import.problems-left', params: { count: 3 } } })
  })

  it('is saved as a draft with the corrections named in its note, and learns the spelling with it', async () => {
    const opened = await open('UCJ.xlsx', workbookBytes(FAULTY))
    const first = await app.ask('import.preview', choicesFor(opened))
    const place = first.reading?.problems
      .flatMap(({ fixes }) => fixes)
      .find((fix) => fix.kind === 'region' && fix.region.name.startsWith('Oi Fo'))
    if (place?.kind !== 'region') throw new Error('no region was suggested')
    const corrections = {
      cells: [
        { row: 3, column: 4, text: '401' },
        { row: 6, column: 4, text: '' },
      ],
      places: [{ row: 4, region: place.region.code, spelling: 'Oi Fooo' }],
      skippedRows: [],
    }
    const saved = await app.ask('import.save', {
      ...choicesFor(opened, { corrections }),
      asOf: '2025-11-28',
      source: 'BPJS Ketenagakerjaan Cabang Bima',
      eligibleLabel: 'angkatan kerja di luar ASN, TNI, Polri',
      correction: false,
    })
    expect(saved).toMatchObject({
      snapshot: { asOf: '2025-11-28', version: 1, status: 'draft', source: 'BPJS Ketenagakerjaan Cabang Bima' },
      rows: { read: 5, accepted: 5, problems: 0, skipped: 0 },
      regions: 5,
    })
    expect(saved.notes.join(' ')).toContain('D3 dari “4,01” menjadi “401”, D6 dari “-494” menjadi kosong')
    const again = await open('lagi.csv', textBytes('kelurahan;potensi;aktif\nOi Fooo;10;4\n'))
    const reading = (await app.ask('import.preview', choicesFor(again))).reading
    expect(reading?.problems).toEqual([])
    expect(reading?.notes.map(({ code }) => code)).toContain('alias-used')
  })

  it('is told which snapshot of that day it meets, corrects it as a new version, and is refused as the same file', async () => {
    const target = await app.ask('import.target', { region: '52.72', asOf: '2025-10-30' })
    expect(target).toMatchObject({
      existing: { asOf: '2025-10-30', version: 1, status: 'final', regions: expect.any(Number) },
      isFuture: false,
    })
    const content = textBytes('kode;potensi;aktif\n52.72;68412;25970\n')
    const request = {
      asOf: '2025-10-30',
      source: null,
      eligibleLabel: 'angkatan kerja',
      correction: true,
    }
    const saved = await app.ask('import.save', { ...choicesFor(await open('baru.csv', content)), ...request })
    expect(saved.snapshot).toMatchObject({ version: 2, status: 'draft' })
    const twice = await open('baru.csv', content)
    expect(await app.application.call('import.save', { ...choicesFor(twice), ...request })).toMatchObject({
      ok: false,
      error: { code: 'service.same-file' },
    })
  })

  it('reads like the terminal: the figures of Kota Bima', async () => {
    const opened = await open('kota-bima-2025-10-30.csv', bytesOf('kota-bima-2025-10-30.csv'))
    expect(opened.sheets[0]?.day).toBe('2025-10-30')
    const { reading } = await app.ask('import.preview', choicesFor(opened))
    expect(reading).toMatchObject({
      problemCount: 0,
      total: { eligible: 68_412, active: 25_963 },
      segments: ['PU', 'BPU', 'Jakon'],
    })
  })

  it('without known headers can still be told its columns, by the row of the headers and by none', async () => {
    const opened = await open('a.csv', textBytes('x;y;z\nRaba;100;40\n'))
    const blocked = await app.ask('import.preview', choicesFor(opened))
    expect(blocked).toMatchObject({ blocked: { code: 'import.header-not-found' }, reading: null, headerRow: null })
    expect(blocked.blocked?.message).not.toContain('--map')
    const mapping: Choices['mapping'] = [
      { column: 1, field: 'wilayah' },
      { column: 2, field: 'potensi' },
      { column: 3, field: 'aktif' },
    ]
    const told = await app.ask('import.preview', choicesFor(opened, { mapping, headerRow: 1 }))
    expect(told.reading?.rows).toEqual({ read: 1, accepted: 1, problems: 0, skipped: 0 })
    const bare = await open('b.csv', textBytes('Raba;100;40\nMpunda;80;20\n'))
    const headless = await app.ask('import.preview', choicesFor(bare, { mapping, headerRow: 0 }))
    expect(headless.reading?.rows).toEqual({ read: 2, accepted: 2, problems: 0, skipped: 0 })
  })

  it('is refused by the guards in words, here an old Excel file, and nothing of it is kept', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])
    const refused = await app.application.call('import.open', { fileName: 'lama.xls', bytes: old })
    expect(refused).toMatchObject({ ok: false, error: { code: 'import.kind-xls' } })
  })

  it('that was closed is gone, and says so', async () => {
    const opened = await open('a.csv', textBytes('kode;potensi;aktif\n52.72;1;1\n'))
    await app.ask('import.close', { file: opened.file })
    expect(await app.application.call('import.preview', choicesFor(opened))).toMatchObject({
      ok: false,
      error: { code: 'import.gone' },
    })
  })

  it('is opened as a job that tells its progress and ends when it is cancelled', async () => {
    const payload = { fileName: 'UCJ.xlsx', bytes: workbookBytes(FAULTY) }
    const started = await app.application.call('job.start', { channel: 'import.open', payload })
    const job = started.ok && typeof started.value === 'object' ? started.value : {}
    expect(await app.application.call('job.read', job)).toMatchObject({
      value: { state: 'running', progress: { words: expect.stringContaining('Membaca UCJ.xlsx') } },
    })
    expect(await app.application.call('job.cancel', job)).toMatchObject({ value: { state: 'cancelled' } })
  })

  it('names the day of its title that the calendar does not have, and takes none', async () => {
    const opened = await open('UCJ.xlsx', workbookBytes([['Posisi 31-06-2025'], ...FAULTY.slice(1)]))
    expect(opened.sheets[0]).toMatchObject({
      day: null,
      dayFault: expect.stringContaining('“31-06-2025”, padahal Juni 2025 hanya sampai tanggal 30'),
    })
  })

  it('shows a JUMLAH row that its parts contradict, in its cell, before anything is saved', async () => {
    const opened = await open(
      'UCJ.csv',
      textBytes(
        'kecamatan;potensi;aktif\nAsakota;10;5\nMpunda;20;6\nRaba;20;6\nRasanae Barat;20;6\nRasanae Timur;20;6\nJUMLAH;90;35\n',
      ),
    )
    const { reading } = await app.ask('import.preview', choicesFor(opened))
    expect(reading?.notes.filter(({ code }) => code === 'sum-differs')).toEqual([
      { code: 'sum-differs', text: expect.stringContaining('29 orang'), cells: [{ row: 7, column: 3 }] },
    ])
  })

  it('of 85,000 rows is read apart with its rows counted in words, and cancelled leaves nothing behind', async () => {
    const lines = Array.from({ length: 85_000 }, (_, row) => `Kelurahan ${row};${row};1`).join('\n')
    const payload = { fileName: 'besar.csv', bytes: textBytes(`wilayah;potensi;aktif\n${lines}\n`) }
    const start = async () => {
      const started = await app.application.call('job.start', { channel: 'import.open', payload })
      return started.ok && typeof started.value === 'object' ? started.value : {}
    }
    const follow = async (job: object | null, until: (state: string, words: string) => boolean) => {
      for (;;) {
        const answer = await app.application.call('job.read', job)
        const { state, progress, value } = JobAnswer.parse(answer).value
        if (until(state, progress?.words ?? '')) return value
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    const words: string[] = []
    const opened = await follow(await start(), (state, said) => {
      if (said !== '' && said !== words.at(-1)) words.push(said)
      return state === 'done'
    })
    expect(opened).toMatchObject({ fileName: 'besar.csv', sheets: [{ lastRow: 85_001 }] })
    expect(words[0]).toBe('Membaca besar.csv (1.971 KB)')
    expect(words.some((said) => /^Membaca baris [\d.]+ dari 85\.00\d$/.test(said))).toBe(true)

    const before = await app.ask('snapshot.list', {})
    const cancelled = await start()
    await follow(cancelled, (_state, said) => said !== '')
    expect(await app.application.call('job.cancel', cancelled)).toMatchObject({ value: { state: 'cancelled' } })
    expect(await app.ask('snapshot.list', {})).toEqual(before)
  })

  it('one wrong row in ten thousand is found, and equal faults are offered together', async () => {
    const lines = Array.from({ length: 10_000 }, () => 'x;1;1').join('\n')
    const opened = await open('besar.csv', textBytes(`wilayah;potensi;aktif\n${lines}\nRaba;1;nihil\n`))
    const { reading } = await app.ask('import.preview', choicesFor(opened))
    expect(reading?.problemCount).toBe(10_001)
    expect(reading?.problems).toHaveLength(300)
    expect(reading?.problems[0]?.alike).toBe('place-unknown:x')
    expect(reading?.alike).toMatchObject([{ key: 'place-unknown:x', count: 10_000 }])
    expect(reading?.alike[0]?.cells).toHaveLength(5000)
  })
})

describe('places of a scope', () => {
  let app: TestApplication
  beforeAll(async () => {
    app = await testApplication()
  })
  afterAll(() => app.close())

  it('are found by name with the region they lie in, and never outside the scope', async () => {
    const { regions } = await app.ask('import.places', { scope: '52.72', text: 'raba' })
    expect(regions.map(({ name }) => name)).toContain('Raba')
    expect(regions.every(({ code }) => code.startsWith('52.72'))).toBe(true)
    const all = await app.ask('import.places', { scope: '52.72', text: '' })
    expect(all.regions.map(({ code }) => code).slice(0, 2)).toEqual(['52.72', '52.72.01'])
  })
})
