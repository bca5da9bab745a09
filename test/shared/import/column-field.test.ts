import { describe, expect, test } from 'vitest'
import { COLUMN_FIELDS, fieldOfHeader } from '../../../shared/import/column-field.ts'

describe('a column header', () => {
  test.each(COLUMN_FIELDS)('%s names itself in any case and with any mark', (field) => {
    expect(fieldOfHeader(field)).toBe(field)
    expect(fieldOfHeader(field.toUpperCase())).toBe(field)
    expect(fieldOfHeader(` ${field.replaceAll('_', ' ')}. `)).toBe(field)
  })

  test.each([
    ['kode_wilayah', 'kode'],
    ['Kode Kemendagri', 'kode'],
    ['NAMA  WILAYAH', 'wilayah'],
    ['Kabupaten/Kota', 'kabupaten'],
    ['Kab./Kota', 'kabupaten'],
    ['Kelurahan/Desa', 'kelurahan'],
    ['Angkatan Kerja', 'potensi'],
    ['Eligible', 'potensi'],
    ['Jumlah Potensi (orang)', 'potensi'],
    ['Peserta', 'aktif'],
    ['Peserta\nAktif', 'aktif'],
    ['Tenaga Kerja Aktif', 'aktif'],
    ['%', 'persen'],
    ['Cakupan UCJ (%)', 'persen'],
    ['Persentase', 'persen'],
    ['Coverage', 'persen'],
    ['Belum menjadi peserta', 'belum'],
    ['Belum Terlindungi', 'belum'],
    ['SISA BELUM TERLINDUNGI', 'belum'],
    ['PESERTA AKTIF JUMLAH', 'aktif'],
    ['Potensi Pekerja Total', 'potensi'],
    ['Gap', 'selisih'],
    ['potensiPU', 'potensi_pu'],
    ['Peserta Aktif (BPU)', 'aktif_bpu'],
    ['Aktif Bukan Penerima Upah', 'aktif_bpu'],
    ['Potensi Penerima Upah', 'potensi_pu'],
    ['Potensi Jasa Konstruksi', 'potensi_jakon'],
    ['Aktif Pekerja Migran Indonesia (PMI)', 'aktif_pmi'],
  ])('"%s" is %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field)
  })

  test.each([
    'No.',
    'Keterangan',
    'Selisih (%)',
    'Peserta terdaftar',
    'PU',
    'Potensi PU BPU',
    '',
    '__proto__',
    'constructor',
    'toString',
  ])('"%s" is none of the known ones', (header) => {
    expect(fieldOfHeader(header)).toBeNull()
  })
})
