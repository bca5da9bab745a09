import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../shared/report/build-report.ts'
import { firstPictureHeight } from '../../../shared/report/first-page.ts'
import type { ReportInput } from '../../../shared/report/report-input.ts'
import { lineCount } from '../../../shared/report/text-measure.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'

const pictureHeight = (input: ReportInput): number => {
  const figure = buildReport(input).parts[0]?.blocks.find((block) => block.type === 'figure')
  if (figure?.type !== 'figure') throw new Error('the first page has a picture')
  return figure.heightMm
}

describe('the first page', () => {
  it('has its picture in full height when the texts leave room', () => {
    expect(pictureHeight(kotaBimaInput())).toBe(50)
    expect(pictureHeight({ ...kotaBimaInput(), paper: 'F4' })).toBe(78)
  })

  it('takes the room for long texts from the picture, but never more than a fifth', () => {
    const { region, ...input } = kotaBimaInput()
    const long = { ...region, name: 'Kota Dengan Nama Yang Sangat Panjang Sekali Di Ujung Kepulauan Nusantara Raya' }
    expect(pictureHeight({ ...input, region: long })).toBeLessThan(50)
    expect(firstPictureHeight('A4', 20)).toBe(40)
    expect(firstPictureHeight('F4', 20)).toBe(63)
  })

  it('measures lines as they break on paper', () => {
    const sentence =
      'Per 30\u00a0Oktober 2025, cakupan UCJ Kota Bima sebesar 37,95\u00a0persen, yaitu 25.963 peserta aktif dari 68.412\u00a0orang potensi di luar ASN, TNI, dan Polri.'
    expect(lineCount(sentence, 12, 152)).toBe(2)
    expect(lineCount('', 12, 152)).toBe(1)
    expect(lineCount('x'.repeat(500), 12, 20)).toBe(1)
  })
})
