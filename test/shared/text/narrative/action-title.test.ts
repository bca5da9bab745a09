import { describe, expect, it } from 'vitest'
import { actionTitle } from '../../../../shared/text/narrative/action-title.ts'

describe('the short title of an action', () => {
  it.each([
    [
      'Menyampaikan daftar pekerja non-ASN menurut perangkat daerah kepada BPJS Ketenagakerjaan.',
      'daftar pekerja non-ASN',
    ],
    [
      'Memadankan data pekerja proyek jasa konstruksi APBD dengan data peserta.',
      'data pekerja proyek jasa konstruksi APBD',
    ],
    ['Mempercepat verifikasi dan validasi data tenaga kerja.', 'verifikasi dan validasi data tenaga kerja'],
    [
      'Meningkatkan sosialisasi program BPJS Ketenagakerjaan di setiap OPD dan kelurahan.',
      'sosialisasi program BPJS Ketenagakerjaan',
    ],
    ['Melaksanakan sosialisasi kepada pedagang pasar di 5 kecamatan.', 'sosialisasi kepada pedagang pasar'],
    ['Melapor kepada Wali Kota', 'melapor kepada Wali Kota'],
    ['Rapat koordinasi, lalu penyusunan data', 'rapat koordinasi'],
    ['BPJS Ketenagakerjaan menyerahkan data', 'BPJS Ketenagakerjaan menyerahkan data'],
    ['Memutakhirkan Data 1.234 pekerja', 'Data 1.234 pekerja'],
    ['', ''],
  ])('of "%s" is "%s"', (action, title) => {
    expect(actionTitle(action)).toBe(title)
  })

  it('has at most six words', () => {
    expect(actionTitle('satu dua tiga empat lima enam tujuh delapan')).toBe('satu dua tiga empat lima enam')
  })
})
