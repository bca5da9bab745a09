import { describe, expect, it } from 'vitest'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import { PICTURE_MM, roomOnFirstPage } from '../../../shared/report/first-page.ts'
import type { Block, ReportModel } from '../../../shared/report/model.ts'
import type { ReportInput } from '../../../shared/report/report-input.ts'
import { lineCount } from '../../../shared/report/text-measure.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { REPORT_VARIANTS } from '../../helpers/report-variants.ts'

const PAPERS = ['A4', 'F4'] as const
const LONG = 'Kabupaten Kepulauan Siau Tagulandang Biaro'

const firstPage = ({ parts }: ReportModel): readonly Block[] => parts[0]?.blocks ?? []
const room = (model: ReportModel): number => roomOnFirstPage(model, firstPage(model))

const pictureHeight = (model: ReportModel): number => {
  const figure = firstPage(model).find((block) => block.type === 'figure')
  if (figure?.type !== 'figure') throw new Error('the first page has a picture')
  return figure.heightMm
}

const itemsOf = (model: ReportModel, id: string): readonly string[] =>
  firstPage(model).flatMap((block) =>
    block.type === 'list' && block.id === id
      ? block.items.map((runs) =>
          runs
            .map(({ text }) => text)
            .join('')
            .replaceAll('\u00a0', ' '),
        )
      : [],
  )

/** Long names, a letterhead of five address lines, and a head of two lines for each fact. */
const long = (paper: 'A4' | 'F4'): ReportInput => {
  const { region, current, office, memo, ...input } = kotaBimaInput()
  if (office === null || memo === null) throw new RangeError('the sample has an office and a nota dinas')
  return {
    ...input,
    paper,
    region: { ...region, name: LONG },
    current: { ...current, source: `BPJS Ketenagakerjaan Cabang Manado bersama Dinas Ketenagakerjaan ${LONG}` },
    office: {
      ...office,
      government: `Pemerintah ${LONG}`,
      name: `Sekretariat Daerah ${LONG}`,
      address: [
        'Jalan Lokongbanua Nomor 1, Kelurahan Bahu, Kecamatan Siau Timur, Ondong Siau, Sulawesi Utara 95861',
        'Telepon (0432) 310000 · pos-el setda.kepulauansiautagulandangbiaro@sitarokab.go.id · laman www.sitarokab.go.id',
      ],
    },
    memo: {
      ...memo,
      to: `Bupati Kepulauan Siau Tagulandang Biaro melalui Wakil ${LONG}`,
      from: { ...memo.from, position: `Sekretaris Daerah ${LONG}` },
    },
  }
}

describe('the first page', () => {
  it('has its picture in full height when the texts leave room', () => {
    expect(pictureHeight(buildReport(kotaBimaInput()))).toBe(50)
    expect(pictureHeight(buildReport({ ...kotaBimaInput(), paper: 'F4' }))).toBe(78)
  })

  it('stays one page in every kind of report and nota dinas', () => {
    for (const make of Object.values(REPORT_VARIANTS)) {
      for (const paper of PAPERS) {
        const input = { ...make(), paper }
        expect(room(buildReport(input))).toBeGreaterThanOrEqual(0)
        if (input.memo !== null) expect(room(buildMemo(input))).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('takes the room for long heads from the picture, never more than a fifth, and then from the sentences', () => {
    const f4 = buildReport(long('F4'))
    expect(pictureHeight(f4)).toBeLessThan(PICTURE_MM.F4.full)
    expect(itemsOf(f4, 'ringkasan')).toHaveLength(5)
    const a4 = buildReport(long('A4'))
    expect(itemsOf(a4, 'ringkasan')).toHaveLength(4)
    for (const model of [a4, f4]) {
      expect(room(model)).toBeGreaterThanOrEqual(0)
      expect(pictureHeight(model)).toBeGreaterThanOrEqual(PICTURE_MM[model.paper].least)
    }
  })

  it('leaves a nota dinas on one page with a warning, fewer decisions before no warning', () => {
    for (const paper of PAPERS) {
      const model = buildMemo(long(paper))
      expect(room(model)).toBeGreaterThanOrEqual(0)
      expect(itemsOf(model, 'disampaikan')).toHaveLength(3)
      expect(itemsOf(model, 'diputuskan').length).toBeGreaterThanOrEqual(1)
      expect(itemsOf(model, 'diwaspadai').length).toBeGreaterThanOrEqual(1)
    }
  })

  it('refuses to measure what never stands there', () => {
    const table = buildReport(kotaBimaInput()).parts[1]?.blocks.filter((block) => block.type === 'table') ?? []
    expect(() => roomOnFirstPage({ paper: 'A4', kind: 'laporan' }, table)).toThrow('a table does not stand')
  })

  it('measures lines as they break on paper', () => {
    const sentence =
      'Per 30\u00a0Oktober 2025, cakupan UCJ Kota Bima sebesar 37,95\u00a0persen, yaitu 25.963 peserta aktif dari 68.412\u00a0orang potensi di luar ASN, TNI, dan Polri.'
    expect(lineCount(sentence, 12, 152)).toBe(2)
    expect(lineCount('', 12, 152)).toBe(1)
    expect(lineCount('x'.repeat(500), 12, 20)).toBe(1)
  })
})
