import { describe, expect, it } from 'vitest'
import { letterheadNames } from '../../../shared/report/letterhead-names.ts'

const printed = (government: string, name: string): string => {
  const { government: above, office } = letterheadNames({ government, name })
  return `${above} / ${office}`
}

describe('the names of a letterhead', () => {
  it.each([
    ['PEMERINTAH KOTA KENDARI', 'Sekretariat Daerah Kota Kendari', 'PEMERINTAH KOTA KENDARI / SEKRETARIAT DAERAH'],
    ['Pemerintah Kota Bima', 'Sekretariat Daerah', 'PEMERINTAH KOTA BIMA / SEKRETARIAT DAERAH'],
    [
      'PEMERINTAH PROVINSI NUSA TENGGARA BARAT',
      'Sekretariat Daerah Nusa Tenggara Barat',
      'PEMERINTAH PROVINSI NUSA TENGGARA BARAT / SEKRETARIAT DAERAH',
    ],
    [
      'PEMERINTAH KABUPATEN BIMA',
      'Sekretariat Daerah Kota Bima',
      'PEMERINTAH KABUPATEN BIMA / SEKRETARIAT DAERAH KOTA BIMA',
    ],
    ['PEMERINTAH KOTA BIMA', 'Kota Bima', 'PEMERINTAH KOTA BIMA / KOTA BIMA'],
  ])('of "%s" and "%s" are %s', (government, name, expected) => {
    expect(printed(government, name)).toBe(expected)
  })
})
