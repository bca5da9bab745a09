import { describe, expect, it } from 'vitest'
import { formatCount, formatPercent, formatPercentSigned, formatSignedCount } from '../../../shared/format/number.ts'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { Block, FigureBlock, ReportModel, TableBlock, TableCell } from '../../../shared/report/model.ts'
import { textWidth } from '../../../shared/report/table-widths.ts'
import { MOST_WORDS, wordCount } from '../../../shared/text/narrative/sentence.ts'
import { REPORT_VARIANTS } from '../../helpers/report-variants.ts'
import { proseIn, sentencesIn } from '../../helpers/sentences.ts'

interface Made {
  readonly name: string
  readonly model: ReportModel
}

const MADE: readonly Made[] = Object.entries(REPORT_VARIANTS).flatMap(([name, make]): readonly Made[] => {
  const input = make()
  const laporan = { name: `laporan: ${name}`, model: buildReport(input) }
  return input.memo === null ? [laporan] : [laporan, { name: `nota dinas: ${name}`, model: buildMemo(input) }]
})

const LAPORAN = MADE.filter(({ model }) => model.kind === 'laporan')

const blocksOf = (model: ReportModel): readonly Block[] => model.parts.flatMap((part) => part.blocks)

const tablesOf = (model: ReportModel): readonly TableBlock[] =>
  blocksOf(model).filter((block): block is TableBlock => block.type === 'table')

const figuresOf = (model: ReportModel): readonly FigureBlock[] =>
  blocksOf(model).filter((block): block is FigureBlock => block.type === 'figure')

const cellText = (cell: TableCell): string => cell.runs.map((runs) => runs.map((run) => run.text).join('')).join(' ')

const FORBIDDEN =
  /\b(?:signifikan|cukup (?:tinggi|rendah|baik)|sangat baik|optimal|maksimal|menggembirakan|sinergi|lalai|gagal|gap|notulen|himbauan|resiko|kwartal)\b|hingga periode|\bakhir (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)/iu

describe.each(MADE)('every text of $name', ({ model }) => {
  const prose = proseIn(model)
  const sentences = prose.flatMap(sentencesIn)

  it('can be read aloud: at most 30 words a sentence', () => {
    const long = sentences.filter((sentence) => wordCount(sentence) > MOST_WORDS)
    expect(long).toEqual([])
  })

  it('ends its sentences and begins none with a figure', () => {
    expect(sentences.filter((sentence) => /^[\d–−]/u.test(sentence))).toEqual([])
    expect(prose.filter((text) => !/[.;]$/u.test(text))).toEqual([])
  })

  it('uses no forbidden word', () => {
    expect(sentences.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([])
    expect(sentences.filter((sentence) => /saat ini/u.test(sentence) && !/laju saat ini/u.test(sentence))).toEqual([])
  })

  it('keeps the words for people and for coverage apart and prints no change of 0,00', () => {
    const wrong =
      /cakupan(?:nya)? (?:bertambah|berkurang)|(?:naik|turun) [\d.]+ orang|(?:naik|turun) [\d.,]+ persen|(?:naik|turun) 0,00|(?:bertambah|berkurang) 0 /u
    expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([])
  })

  it('says poin persentase in full at its first mention only', () => {
    const wrong = prose.filter((text) => {
      const mentions = text.match(/poin(?: persentase)?/gu) ?? []
      const [first, ...others] = mentions
      const isReading = text.startsWith('Acuan BPJS')
      if (first === undefined || isReading) return false
      return first !== 'poin persentase' || others.includes('poin persentase')
    })
    expect(wrong).toEqual([])
  })

  it('has filled every slot', () => {
    const all = JSON.stringify(blocksOf(model), (_key, value: unknown) => (value instanceof Uint8Array ? null : value))
    expect(all).not.toMatch(/undefined|NaN|\[object|\u2063|null persen/u)
    expect(prose.filter((text) => /–(?! )|\( *\)| {2}|\.\./u.test(text.replace(/\d–\d/gu, '')))).toEqual([])
  })

  it('draws tables that fit the page, with cells for every column', () => {
    for (const part of model.parts) {
      for (const block of part.blocks) {
        if (block.type !== 'table') continue
        const width = block.columns.reduce((sum, column) => sum + column.width, 0)
        expect([block.id, width]).toEqual([block.id, textWidth(model.paper, part.orientation)])
        for (const row of block.rows) {
          const cells = row.cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)
          expect([block.id, cells]).toEqual([block.id, block.columns.length])
        }
        const spans = block.header.flat().reduce((sum, cell) => sum + (cell.colSpan ?? 1) * (cell.rowSpan ?? 1), 0)
        expect([block.id, spans]).toEqual([block.id, block.columns.length * block.header.length])
      }
    }
  })

  it('marks notes a, b, c in order of appearance and hangs them on words', () => {
    for (const table of tablesOf(model)) {
      const inHeader = table.header.flat().map((cell) => ({ text: cell.text, note: cell.note }))
      const inRows = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs.flat()))
      const hung = [...inHeader, ...inRows].filter(({ note }) => note !== undefined)
      const marks = [...new Set(hung.map(({ note }) => note))]
      expect(marks).toEqual('abcdefgh'.slice(0, marks.length).split(''))
      expect(table.notes.flatMap(({ mark }) => (mark === null ? [] : [mark]))).toEqual(marks)
      expect(hung.filter(({ text }) => /\d$/u.test(text))).toEqual([])
      for (const { text } of table.notes) expect(text).toMatch(/\.$/u)
    }
  })

  it('prints in each cell what its value says', () => {
    for (const cell of tablesOf(model).flatMap((table) => table.rows.flatMap((row) => row.cells))) {
      const text = cellText(cell).replace(/%$/u, '')
      if (cell.value.kind === 'unknown') expect(text).toBe('–')
      if (cell.value.kind === 'count') {
        expect([formatCount(cell.value.count), formatSignedCount(cell.value.count)]).toContain(text)
      }
      if (cell.value.kind === 'share') {
        const share = { num: BigInt(cell.value.numerator), den: BigInt(cell.value.denominator) }
        expect([formatPercent(share), formatPercentSigned(share)]).toContain(text)
      }
    }
  })

  it('gives each picture a caption and an alt text with its finding', () => {
    for (const figure of figuresOf(model)) {
      expect(figure.caption).toMatch(/^\p{Lu}.+\.$/u)
      expect(figure.alt).toMatch(/^Grafik (?:garis|batang) .+: .+; .+\.$/u)
      expect(figure.alt).not.toMatch(/–/u)
      expect(figure.chart.title.length).toBeGreaterThan(0)
      expect(figure.chart.sample).toBe(model.sample)
    }
  })
})

describe.each(LAPORAN)('the build of $name', ({ model }) => {
  const blocks = blocksOf(model)

  it('numbers chapters, sections, tables and pictures without gaps', () => {
    const headings = blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.number] : []))
    expect(headings).toEqual(
      'ABCDE'
        .slice(0, headings.length)
        .split('')
        .map((letter) => `${letter}.`),
    )
    let section = 0
    for (const block of blocks) {
      if (block.type !== 'heading') continue
      if (block.level === 1) section = 0
      if (block.level === 2) {
        section += 1
        expect(block.number).toBe(`${section}.`)
      }
    }
    const labels = tablesOf(model).flatMap(({ label }) => (label === null ? [] : [label.replace('\u00a0', ' ')]))
    expect(labels).toEqual(labels.map((_, position) => `Tabel ${position + 1}.`))
    const pictures = figuresOf(model).map(({ label }) => label.replace('\u00a0', ' '))
    expect(pictures).toEqual(pictures.map((_, position) => `Gambar ${position + 1}.`))
    const attachments = blocks.flatMap((block) => (block.type === 'attachment-title' ? [block.reference] : []))
    attachments.forEach((reference, position) => {
      expect(reference).toMatch(new RegExp(`^Lampiran.${position + 1} Laporan`, 'u'))
    })
  })

  it('leaves no heading without text below it', () => {
    blocks.forEach((block, position) => {
      if (block.type !== 'heading') return
      const next = blocks[position + 1]
      const isFollowed = next !== undefined && (next.type !== 'heading' || next.level > block.level)
      expect([block.text, isFollowed]).toEqual([block.text, true])
    })
  })

  it('summarises in at most five sentences and concludes in at most three of each', () => {
    const items = (id: string) =>
      blocks.flatMap((block) => (block.type === 'list' && block.id === id ? [block.items.length] : []))
    expect(items('ringkasan')[0]).toBeLessThanOrEqual(5)
    expect(items('simpulan')[0]).toBeLessThanOrEqual(3)
    expect(items('saran')[0] ?? 0).toBeLessThanOrEqual(3)
    const summary = blocks.find((block) => block.type === 'list' && block.id === 'ringkasan')
    if (summary?.type !== 'list') throw new Error('a laporan has a summary')
    for (const item of summary.items) {
      const text = item.map((run) => run.text).join('')
      expect(sentencesIn(text.replaceAll('\u00a0', ' '))).toHaveLength(1)
    }
  })

  it('concludes with no figure that the results do not show', () => {
    const position = (text: RegExp) =>
      blocks.findIndex((block) => block.type === 'heading' && block.level === 1 && text.test(block.text))
    const results = blocks.slice(position(/^Hasil/u), position(/^Simpulan/u))
    const shown = JSON.stringify(results).replaceAll('\u00a0', ' ')
    const conclusions = blocks.find((block) => block.type === 'list' && block.id === 'simpulan')
    const figures =
      JSON.stringify(conclusions)
        .replaceAll('\u00a0', ' ')
        .match(/\d+(?:[.,]\d+)+/gu) ?? []
    expect(figures.filter((figure) => !shown.includes(figure))).toEqual([])
  })

  it('keeps the requests, the closing and the signature together', () => {
    const signature = blocks.findIndex((block) => block.type === 'signature')
    if (signature < 0) return
    const start = blocks.findIndex((block) => block.type === 'heading' && ['Saran', 'Penutup'].includes(block.text))
    for (const block of blocks.slice(start, signature)) {
      expect('keepWithNext' in block && block.keepWithNext).toBe(true)
    }
  })

  it('puts the matrix across and everything else upright, each in its own part', () => {
    for (const part of model.parts) {
      const isMatrix = part.blocks.some((block) => block.type === 'table' && block.id === 'matriks')
      expect(part.orientation).toBe(isMatrix ? 'landscape' : 'portrait')
    }
  })

  it('never leaves a totals row alone and keeps short tables whole', () => {
    for (const table of tablesOf(model)) {
      table.rows.forEach((row, position) => {
        if (table.rows[position + 1]?.kind === 'total') expect(row.keepWithNext).toBe(true)
        if (row.kind === 'group') expect(row.keepWithNext).toBe(true)
      })
    }
  })
})
