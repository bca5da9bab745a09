import { describe, expect, it } from 'vitest'
import { scopeSentences } from '../../../../shared/text/narrative/introduction.ts'

const potensi = (eligibleLabel: string) =>
  scopeSentences({ region: 'Kota Tomohon', levels: [], segments: [], eligibleLabel })[1]

describe('what potensi is', () => {
  it.each([
    ['Angkatan kerja', 'Potensi adalah angkatan kerja menurut sumber data.'],
    ['Penduduk bekerja menurut Sakernas', 'Potensi adalah penduduk bekerja menurut Sakernas.'],
    [' ', 'Pengertian potensi tidak disebutkan oleh sumber data.'],
  ])('named "%s" is said as: %s', (label, said) => expect(potensi(label)).toBe(said))
})
