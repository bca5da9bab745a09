import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNoBreaks } from '../../../shared/format/no-break.ts'

/** Shows each no-break space as `~`. */
const shown = (text: string): string => withNoBreaks(text).replaceAll('\u00a0', '~')

describe('withNoBreaks', () => {
  it.each([
    ['Per 30 Oktober 2025, sejak 8 Juni 2025', 'Per 30~Oktober 2025, sejak 8~Juni 2025'],
    ['12 s.d. 16 November 2025 dan 30 Okt 2025', '12 s.d. 16~November 2025 dan 30~Okt 2025'],
    ['sebesar 35,05 persen', 'sebesar 35,05~persen'],
    ['naik 2,71 poin persentase', 'naik 2,71~poin persentase'],
    ['91.543 orang selama 12 bulan dan 43 hari.', '91.543~orang selama 12~bulan dan 43~hari.'],
    ['Pj. Sekretaris Daerah, Plt. Kepala, Plh. Asisten', 'Pj.~Sekretaris Daerah, Plt.~Kepala, Plh.~Asisten'],
    ['Pj. SEKRETARIS DAERAH KOTA BIMA,', 'Pj.~SEKRETARIS DAERAH KOTA BIMA,'],
    ['Tabel 5, Gambar 2, Lampiran 1', 'Tabel~5, Gambar~2, Lampiran~1'],
    ['Nomor 59 Tahun 2024, Lampiran IV', 'Nomor~59 Tahun 2024, Lampiran~IV'],
    ['Nomor 842.2/5193/SJ', 'Nomor~842.2/5193/SJ'],
    ['Nama Contoh, S.E., M.Si., Ph.D.', 'Nama Contoh, S.E.,~M.Si.,~Ph.D.'],
    ['NAMA CONTOH, S.Sos., M.A.P.', 'NAMA CONTOH, S.Sos.,~M.A.P.'],
    ['Drs. H. Nama Contoh, M.M.', 'Drs.~H. Nama Contoh, M.M.'],
    ['Prof. Dr. Ir. Nama', 'Prof.~Dr.~Ir. Nama'],
  ])('keeps together what belongs together in %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    'dua orang dan tiga bulan',
    'Nomor Induk Pegawai',
    'Tabel berikut',
    '25.963 Marwah',
    'pukul 09.00 WITA',
    '7 dari 23 paket',
    '12 bulanan',
    '5 kecamatan, S.E.',
    'Kab. Bima, Prov. NTB',
    '1.030 Mei',
  ])('leaves %s alone', (text) => {
    expect(withNoBreaks(text)).toBe(text)
  })

  it('changes nothing but spaces, and nothing more when it is applied twice', () => {
    const piece = fc.constantFrom(
      '30',
      'Oktober',
      '2,71',
      'poin',
      'orang',
      'Pj.',
      'Tabel',
      '5',
      'S.E.,',
      'M.M.',
      'Dr.',
      'dan',
      ',',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (original) => {
        const once = withNoBreaks(original)
        expect(once.replaceAll('\u00a0', ' ')).toBe(original.replaceAll('\u00a0', ' '))
        expect(withNoBreaks(once)).toBe(once)
      }),
    )
  })
})
