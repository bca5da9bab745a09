import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { Block, ReportModel, SignatureBlock, TableBlock } from '../../../shared/report/model.ts'
import type { ReportInput } from '../../../shared/report/report-input.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { reportText } from '../../helpers/report-text.ts'
import { kendariInput, provinceInput, REPORT_VARIANTS, withCurrent } from '../../helpers/report-variants.ts'
import { proseIn } from '../../helpers/sentences.ts'

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')

const variant = (name: string): ReportModel => {
  const make = REPORT_VARIANTS[name]
  if (make === undefined) throw new RangeError(`no such variant: ${name}`)
  return buildReport(make())
}

const blocksOf = (model: ReportModel): readonly Block[] => model.parts.flatMap((part) => part.blocks)

const tableOf = (model: ReportModel, id: string): TableBlock => {
  const found = blocksOf(model).find((block): block is TableBlock => block.type === 'table' && block.id === id)
  if (found === undefined) throw new RangeError(`no such table: ${id}`)
  return found
}

const rowTexts = (table: TableBlock): readonly string[] =>
  table.rows.map((row) =>
    row.cells
      .map((cell) =>
        cell.runs
          .flat()
          .map((run) => run.text)
          .join(''),
      )
      .join(' | '),
  )

const headings = (model: ReportModel): readonly string[] =>
  blocksOf(model).flatMap((block) => (block.type === 'heading' ? [`${block.number ?? ''}${block.text}`] : []))

const figureIds = (model: ReportModel): readonly string[] =>
  blocksOf(model).flatMap((block) => (block.type === 'figure' ? [block.id] : []))

const notes = (table: TableBlock): string => table.notes.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ')

describe('the laporan', () => {
  it('before its meeting is material for it, afterwards it tells its result', () => {
    const before = REPORT_VARIANTS['a meeting still to come']
    if (before === undefined) throw new RangeError('no such variant')
    const said = reportText(buildReport(before()))
    expect(said).toContain('per 30 Oktober 2025 sebagai bahan rapat monitoring dan evaluasi (Monev)')
    expect(said).not.toContain('hasil rapat')
    expect(reportText(buildReport(kotaBimaInput()))).toContain('dan hasil rapat monitoring dan evaluasi (Monev)')
  })

  it('reads like the sample report of Kota Bima', () => {
    expect(reportText(buildReport(kotaBimaInput()))).toBe(fixture('laporan-kota-bima.txt'))
  })

  it('reads as it should for Kota Kendari: one region, one snapshot, segments that look like potensi', () => {
    expect(reportText(buildReport(kendariInput()))).toBe(fixture('laporan-kota-kendari.txt'))
  })

  it('has a first page, a body, the matrix across and the kelurahan', () => {
    const { parts } = buildReport(kotaBimaInput())
    expect(parts.map((part) => [part.orientation, part.letterhead])).toEqual([
      ['portrait', true],
      ['portrait', false],
      ['landscape', false],
      ['portrait', false],
    ])
    expect(parts[0]?.blocks.map((block) => block.type)).toEqual([
      'letterhead',
      'title',
      'facts',
      'key-figures',
      'heading',
      'list',
      'figure',
    ])
  })

  it('sets no-break spaces everywhere it prints', () => {
    const prose = JSON.stringify(buildReport(kotaBimaInput()))
    expect(prose).toContain('12\u00a0November 2025')
    expect(prose).toContain('4.823\u00a0orang')
    expect(prose).toContain('RTL\u00a02.1 dan 2.4')
    expect(prose).toContain('Tabel\u00a03')
    expect(prose).toContain('11.30\u00a0WITA')
    expect(prose).toContain('5\u00a0kecamatan')
    expect(prose).toContain('paling lambat 19\u00a0November\u00a02025.')
    expect(prose).toContain('31\u00a0Oktober 2024')
  })

  it('takes "Konsep" for a draft and marks no real data as sample', () => {
    const draft = buildReport({ ...kotaBimaInput(), version: null, sample: false })
    expect(draft.furniture.footerLeft).toBe('Data per 30\u00a0Oktober 2025 · Konsep'.replaceAll('\u00a0', ' '))
    expect(JSON.stringify(draft)).not.toMatch(/contoh\)\."|data contoh/u)
  })

  it('leaves out the chapter on the meeting without one, and closes up the numbers', () => {
    const model = variant('no meeting')
    expect(headings(model).filter((text) => /^[A-E]\./u.test(text))).toEqual([
      'A.Pendahuluan',
      'B.Hasil yang Dicapai',
      'C.Simpulan dan Saran',
      'D.Penutup',
    ])
    expect(model.furniture.headerLeft).toBe('Laporan Monev UCJ Kota Bima, data per 30 Oktober 2025')
    expect(model.parts).toHaveLength(3)
  })

  it('keeps sections on RTL that say there are none', () => {
    const prose = proseIn(variant('a first meeting that agreed on nothing'))
    expect(prose).toContain('Belum ada RTL dari rapat sebelumnya.')
    expect(prose).toContain('Rapat ini tidak menyepakati RTL baru.')
  })

  it('names a table by its number after another was left out', () => {
    expect(notes(tableOf(variant('no target'), 'segmen'))).toContain('pengaruh kepesertaan pada Tabel 2.')
  })

  it('drops the columns of comparison without an earlier snapshot and widens the text', () => {
    const model = variant('no earlier snapshot')
    expect(tableOf(model, 'capaian').columns.map(({ width }) => width)).toEqual([7881, 1190])
    expect(tableOf(model, 'wilayah').columns.map(({ width }) => width)).toEqual([2948, 936, 936, 1021, 936, 851, 1443])
    expect(figureIds(model)).toEqual(['segmen', 'wilayah'])
  })

  it('ranks by coverage and draws no distance without a target', () => {
    const model = variant('no target')
    expect(rowTexts(tableOf(model, 'wilayah')).map((row) => row.split(' | ')[0])).toEqual([
      'Rasanae Timur',
      'Asakota',
      'Raba',
      'Rasanae Barat',
      'Mpunda',
      'Kota Bima',
    ])
    expect(figureIds(model)).toEqual(['tren', 'segmen'])
    expect(proseIn(model).join(' ')).toContain('Target Kota Bima tahun 2025 belum dicatat')
  })

  it('keeps regions that reached the target in the table and names them under the picture', () => {
    const model = variant('a target reached by some')
    const table = tableOf(model, 'wilayah')
    expect(rowTexts(table)[4]).toBe('Mpunda | 14.964 | 6.441 | +802 | 43,04 | tercapai |  | rendah')
    expect(notes(table)).toContain('Tercapai: Mpunda, lebih 81 orang.')
    const figure = blocksOf(model).find((block) => block.type === 'figure' && block.id === 'wilayah')
    expect(figure?.type === 'figure' && figure.caption).toContain('Mpunda telah mencapai target.')
    expect(figure?.type === 'figure' && figure.chart.type === 'region' && figure.chart.bars).toHaveLength(4)
  })

  it('sums up only what is known when a kecamatan is missing, and says which', () => {
    const model = variant('no row of its own and one kecamatan missing')
    const table = tableOf(model, 'wilayah')
    expect(rowTexts(table).slice(-2)).toEqual([
      'Raba | – | – | – | – | – | – | –',
      'Jumlah yang diketahui | 51.692 | 19.358 | – | – | 3.905 | 100,00 | ',
    ])
    expect(notes(table)).toContain('Tanpa Raba, yang datanya belum diterima.')
    expect(rowTexts(tableOf(model, 'wilayah-rinci')).at(-1)).toBe(
      'Jumlah yang diketahui | 51.692 | 18.086 | 19.358 | +1.272 | – | –',
    )
    expect(proseIn(model)[0]).toBe(
      'Data Kecamatan Raba belum diterima; jumlah empat kecamatan lainnya, 19.358 orang, bukan angka kota.',
    )
  })

  it('marks a sum of children as such', () => {
    expect(notes(tableOf(variant('no row of its own'), 'capaian'))).toContain(
      'Angka Kota Bima ialah jumlah lima kecamatan.',
    )
  })

  it('prints unknown as – and never as 0', () => {
    const table = tableOf(variant('active people unknown'), 'capaian')
    expect(rowTexts(table)[1]).toBe('Peserta aktif (orang) | 21.874 | 24.106 | – | – | –')
    expect(table.rows[1]?.cells[3]?.value).toEqual({ kind: 'unknown' })
  })

  it('handles thirty kecamatan with the table alone, the unknown one last', () => {
    const model = variant('thirty kecamatan')
    expect(figureIds(model)).toEqual(['tren'])
    const rows = rowTexts(tableOf(model, 'wilayah'))
    expect(rows).toHaveLength(32)
    expect(rows[29]).toBe('Contoh 05 | – | – | – | – | – | – | –')
    expect(blocksOf(model).some((block) => block.type === 'attachment-title' && block.title[0]?.endsWith('DESA'))).toBe(
      true,
    )
  })

  it('names kabupaten and kota in full and gives millions room', () => {
    const model = buildReport(provinceInput())
    const table = tableOf(model, 'wilayah')
    expect(rowTexts(table)[0]).toMatch(/^Kabupaten Lombok Timur \|/u)
    expect(table.columns[1]?.width).toBeGreaterThan(936)
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(9071)
  })

  it('counts an RTL as late on the status day and not on the day of the build', () => {
    const early: ReportInput = { ...kotaBimaInput(), statusDay: '2025-09-15' }
    const status = rowTexts(tableOf(buildReport(early), 'rtl-lama'))
    expect(status[0]).toContain('Dalam proses (45%)14 dari 31')
    expect(status[3]).toContain('terlambat 15\u00a0hari')
  })

  it('draws the target over its own year only, with the arrow of the distance', () => {
    const figure = blocksOf(buildReport(kotaBimaInput())).find((block) => block.type === 'figure')
    if (figure?.type !== 'figure' || figure.chart.type !== 'trend') throw new Error('the first picture is the trend')
    expect(figure.chart.target).toEqual({
      percent: 45,
      label: 'Target 2025: 45,00%',
      from: '2025-01-01',
      to: '2025-12-31',
    })
    expect(figure.chart.gapLabel).toBe('selisih 7,05 poin')
    expect(figure.chart.projection?.label).toBe('39,33%')
    expect(figure.chart.unitLine).toBe('Persen dari potensi, menurut tanggal data; sumbu tegak dimulai dari 30%')
    expect(figure.chart.points.map(({ label }) => label)).toEqual(['32,59%', '33,40%', '34,25%', '35,24%', '37,95%'])
  })

  it('leaves a gap in the line where a snapshot knows nothing', () => {
    const model = buildReport(withCurrent((row) => ({ ...row, active: null })))
    const figure = blocksOf(model).find((block) => block.type === 'figure')
    if (figure?.type !== 'figure' || figure.chart.type !== 'trend') throw new Error('the first picture is the trend')
    expect(figure.chart.points.at(-1)?.percent).toBeNull()
    expect(figure.chart.gapLabel).toBeNull()
  })

  it('says what the source calls approximate or states without counts', () => {
    const input = withCurrent((row) => {
      if (row.place.name === 'Mpunda') return { ...row, approximate: true }
      return row.place.name === 'Raba' ? { ...row, active: null, statedPercent: '39,50%' } : row
    })
    const said = notes(tableOf(buildReport({ ...input, grandchildren: [] }), 'wilayah'))
    expect(said).toContain('Angka perkiraan menurut sumber (“sekitar”).')
    expect(said).toContain('Cakupan menurut sumber, tanpa jumlah orang, sehingga tidak ikut dihitung: Raba 39,50%.')
  })

  it('points out paid values that are not people × rate × months', () => {
    const input = kotaBimaInput()
    const { protection } = input
    if (protection === null) throw new Error('the sample has vulnerable workers')
    const rows = protection.rows.map((row, index) => (index === 0 ? { ...row, rupiah: 1_000_000 } : row))
    const model = buildReport({ ...input, protection: { ...protection, rows } })
    expect(notes(tableOf(model, 'pekerja-rentan'))).toContain(
      'Nilai berikut berbeda dari orang dibayar × Rp16.800 × masa: APBD Kota Bima (hasil hitung Rp91.324.800).',
    )
  })

  it('leaves dotted lines to be filled in while no signatory is chosen, place and day too without an office', () => {
    const signatureOf = (input: ReportInput) =>
      blocksOf(buildReport(input)).find((block): block is SignatureBlock => block.type === 'signature')
    const input = { ...kotaBimaInput(), signatory: null }
    const blank = signatureOf(input)
    expect(blank?.opening).toEqual(['Dibuat di Kota Bima', 'pada tanggal 14\u00a0November 2025'])
    expect([...(blank?.position ?? []), ...(blank?.name ?? []), blank?.nip]).toEqual([
      expect.stringMatching(/^\.+$/u),
      expect.stringMatching(/^\.+$/u),
      expect.stringMatching(/^NIP \.+$/u),
    ])
    expect(signatureOf({ ...input, office: null })?.opening).toEqual([
      expect.stringMatching(/^Dibuat di \.+$/u),
      expect.stringMatching(/^pada tanggal \.+$/u),
    ])
  })

  it('takes shares of the known distances only, in a row of their own', () => {
    const model = variant('one kecamatan missing')
    const table = tableOf(model, 'wilayah')
    expect(rowTexts(table).slice(-3)).toEqual([
      'Raba | – | – | – | – | – | – | –',
      'Jumlah yang diketahui |  |  |  |  | 3.905 | 100,00 | ',
      'Kota Bima | 68.412 | 25.963 | +1.857 | 37,95 | 4.823 |  | rendah',
    ])
    expect(notes(table)).toContain('Jumlah selisih empat kecamatan (3.905 orang) berbeda 918 orang dari selisih kota')
    const said = proseIn(model).join(' ')
    expect(said).toContain('82,74 persen dari jumlah selisih empat kecamatan yang diketahui.')
    const figure = blocksOf(model).find((block) => block.type === 'figure' && block.id === 'wilayah')
    expect(figure?.type === 'figure' && figure.caption).toBe(
      'Dua kecamatan memuat 82,74% dari jumlah selisih ke target empat kecamatan yang diketahui.',
    )
    expect(said).toContain('Laporan mencakup 4 dari 5 kecamatan dan 30 dari 41 kelurahan')
  })

  it('names and counts the same regions in prose, summary, advice and picture', () => {
    const model = variant('twelve kecamatan')
    const figure = blocksOf(model).find((block) => block.type === 'figure' && block.id === 'wilayah')
    if (figure?.type !== 'figure' || figure.chart.type !== 'region') throw new Error('twelve kecamatan have a picture')
    const count = figure.chart.bars.filter(({ leading }) => leading).length
    expect(count).toBe(9)
    const said = proseIn(model)
    expect(said.filter((text) => text.includes('embilan kecamatan'))).toHaveLength(3)
    expect(said.join(' ')).toContain('Sembilan kecamatan dengan selisih terbesar memuat')
  })

  it('ranks nothing when every distance is unknown, and concludes with what is unknown', () => {
    const model = variant('potensi unknown')
    const table = tableOf(model, 'wilayah')
    expect(table.caption).toBe('Potensi dan peserta aktif menurut kecamatan')
    expect(table.header).toHaveLength(1)
    const said = proseIn(model)
    expect(said).toContain(
      'Cakupan UCJ Kota Bima per 30 Oktober 2025 tidak dihitung karena jumlah potensi tidak diketahui.',
    )
    expect(said.join(' ')).toContain(
      'Jumlah potensi semua kecamatan tidak diketahui sehingga cakupannya tidak dihitung.',
    )
  })

  it('puts the gravest doubt about the whole or its segments into the summary, within five sentences', () => {
    const summaryOf = (model: ReportModel) =>
      blocksOf(model).flatMap((block) => (block.type === 'list' && block.id === 'ringkasan' ? block.items : []))
    const doubt = kendariInput().findings.find(({ code }) => code === '1b')
    if (doubt === undefined) throw new Error('the segments of Kendari look like potensi')
    const input = kotaBimaInput()
    const place = { kind: 'region', code: '52.72', name: 'Kota Bima' } as const
    const findings = [...input.findings, { ...doubt, site: { ...doubt.site, place } }]
    const items = summaryOf(buildReport({ ...input, findings })).map((runs) => runs.map((run) => run.text).join(''))
    expect(items).toHaveLength(5)
    expect(items.at(-1)).toMatch(/^Angka segmen yang dicantumkan sebagai peserta aktif/u)
    expect(items.some((item) => item.startsWith('Selisih ke target terbesar'))).toBe(false)
    expect(summaryOf(buildReport(input)).some((runs) => runs[0]?.text.startsWith('Angka segmen'))).toBe(false)
  })

  it('names the owner of another target with its kind', () => {
    const input = kotaBimaInput()
    if (input.target === null) throw new Error('the sample has a target')
    const contextTargets = [{ target: { ...input.target, region: '52' }, regionName: 'Nusa Tenggara Barat' }]
    expect(proseIn(buildReport({ ...input, contextTargets })).join(' ')).toContain(
      'berlaku bagi Provinsi Nusa Tenggara Barat tahun 2025',
    )
  })
})
