import { describe, expect, it } from 'vitest'
import { letterheadLines } from '../../../shared/report/letterhead-lines.ts'
import { widthInEm } from '../../../shared/report/text-measure.ts'

const PORTRAIT = 9071
/** The 112 mm between the outer columns. */
const MIDDLE_PT = 6349 / 20

const lines = (government: string, address: readonly string[] = []) =>
  letterheadLines({ government, office: 'SEKRETARIAT DAERAH', address }, PORTRAIT)
const sizeOf = (government: string): number | undefined => lines(government).names[0]?.sizePt

describe('letterheadLines', () => {
  it('sets short names at their full size', () => {
    expect(lines('PEMERINTAH KOTA BIMA').names).toEqual([
      { text: 'PEMERINTAH KOTA BIMA', sizePt: 14, bold: true },
      { text: 'SEKRETARIAT DAERAH', sizePt: 18, bold: true },
    ])
  })

  it('drops to 13 and then to 12 points before it breaks', () => {
    expect(sizeOf('PEMERINTAH KABUPATEN LAMPUNG TENGAH')).toBe(13)
    expect(sizeOf('PEMERINTAH KABUPATEN HULU SUNGAI SELATAN')).toBe(12)
  })

  it('measures without kerning, as Word and LibreOffice set it', () => {
    // kerned it would take 111,6 of 112 mm at 13 pt and break in the middle of the name
    expect(lines('PEMERINTAH PROVINSI NUSA TENGGARA BARAT').names[0]).toEqual({
      text: 'PEMERINTAH PROVINSI NUSA TENGGARA BARAT',
      sizePt: 12,
      bold: true,
    })
  })

  it('breaks a line that is too wide at its smallest size by sense, each part within the width', () => {
    const long = 'PEMERINTAH KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO'
    const { names, address } = lines(long, [
      'Telepon (0432) 310000 · pos-el setda@kepulauansiautagulandangbiaro.go.id · laman www.sitarokab.go.id',
    ])
    expect(names.map(({ sizePt }) => sizePt)).toEqual([12, 12, 18])
    expect(address).toHaveLength(2)
    for (const { text, sizePt, bold } of [...names, ...address]) {
      expect(widthInEm(text, bold) * sizePt).toBeLessThanOrEqual(MIDDLE_PT)
    }
  })

  it('prints no line for an empty one', () => {
    expect(letterheadLines({ government: '  ', office: '', address: [''] }, PORTRAIT)).toEqual({
      names: [],
      address: [],
    })
  })
})
