import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedImportFile } from '../../../shared/contract/import-channels.ts'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

type Choices = Payload<'import.preview'>

const choicesFor = ({ file, sheets }: OpenedImportFile, more: Partial<Choices> = {}): Choices => ({
  file,
  sheet: sheets[0]?.name ?? '',
  headerRow: null,
  notation: null,
  mapping: [],
  region: '52.72',
  corrections: { cells: [], places: [], skippedRows: [] },
  ...more,
})

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file that is imported on data contoh', () => {
  let app: TestApplication
  const open = (fileName: string, bytes: Uint8Array) =>
    app.ask('import.open', { fileName, bytes: new Uint8Array(bytes) })
  beforeAll(async () => {
    app = await testApplication()
  })
  afterAll(() => app.close())

  it('takes the place of a draft of that day, which goes, and stays the correction that it was', async () => {
    const described = { asOf: '2025-10-30', source: null, eligibleLabel: 'angkatan kerja', correction: true }
    const store = async (active: number, replaces: number | null) => {
      const opened = await open('ganti.csv', textBytes(`kode;potensi;aktif\n52.72;68412;${active}\n`))
      return app.application.call('import.save', { ...choicesFor(opened), ...described, replaces })
    }
    const days = async () => (await app.ask('snapshot.list', {})).tabs.map(({ asOf }) => asOf)
    expect(await store(25_970, 1)).toMatchObject({ ok: false, error: { code: 'service.final-stays' } })
    expect(await store(25_970, null)).toMatchObject({ ok: true, value: { snapshot: { version: 2 } } })
    const before = await days()
    expect(await store(25_980, 2)).toMatchObject({ ok: true, value: { snapshot: { version: 2, status: 'draft' } } })
    expect(await days()).toEqual(before)
    // a version that corrects nothing could not stand beside the final one
    expect(await store(25_990, 2)).toMatchObject({ ok: true, value: { findings: { blocking: 0 } } })
  })

  it('marks a region that stands in two rows in the name of both', async () => {
    const opened = await open('a.csv', textBytes('no;kecamatan;potensi;aktif\n1;Raba;5;1\n2;Raba;6;2\n'))
    const { reading } = await app.ask('import.preview', choicesFor(opened))
    expect(reading?.problems[0]).toMatchObject({
      cell: null,
      suggested: null,
      cells: [
        { row: 2, column: 2 },
        { row: 3, column: 2 },
      ],
    })
  })

  it('says where its day comes from', async () => {
    const table = 'kode;potensi;aktif\n52.72;1;1\n'
    const named = await open('ucj 2025-10-30.csv', textBytes(table))
    expect(named.sheets[0]).toMatchObject({ day: '2025-10-30', dayFrom: 'file' })
    const titled = await open('ucj.csv', textBytes(`Per 30 Oktober 2025\n${table}`))
    expect(titled.sheets[0]).toMatchObject({ day: '2025-10-30', dayFrom: 'title' })
  })

  it('of persons is refused in words, and no number of a person leaves the reading whole', async () => {
    const list = 'NIK;Nama;Kecamatan;Upah\n5272010101900001;Budi;Raba;2000000\n5272010101900002;Sari;Mpunda;2100000\n'
    const opened = await open('bnba.csv', textBytes(list))
    const sheet = opened.sheets[0]?.name ?? ''
    const { rows } = await app.ask('import.rows', { file: opened.file, sheet, rows: [2, 3] })
    const mapping: Choices['mapping'] = [
      { column: 1, field: 'aktif' },
      { column: 4, field: 'potensi' },
    ]
    const preview = await app.ask('import.preview', choicesFor(opened, { mapping }))
    expect(preview).toMatchObject({ blocked: { code: 'import.person-list' }, reading: null })
    expect(preview.blocked?.message).toContain('daftar orang (BNBA)')
    expect(preview.columns.map(({ field, isPersonal }) => [field, isPersonal])).toEqual([
      [null, true],
      [null, true],
      ['kecamatan', false],
      [null, true],
    ])
    expect(JSON.stringify([opened, rows, preview])).not.toMatch(/52720101019|90000/)
    const refused = await app.application.call('import.save', {
      ...choicesFor(opened, { mapping }),
      asOf: '2025-11-28',
      source: null,
      eligibleLabel: 'x',
      correction: false,
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'import.person-list' } })
  })
})
