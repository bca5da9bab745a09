import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of Pengaturan, by code: what happened, what it means for the data, what to do next. */
export const OFFICE_ERRORS = {
  'office.emblem-too-large': ({ megabytes, limit }) =>
    `Logo berukuran ${megabytes} MB, lebih besar daripada batas ${limit} MB. Logo yang tersimpan tidak berubah. Perkecil gambarnya, lalu pilih kembali.`,
  'office.emblem-not-png': () =>
    'Berkas itu bukan gambar PNG. Logo yang tersimpan tidak berubah. Simpan logonya sebagai PNG, lalu pilih kembali.',
  'office.emblem-damaged': () =>
    'Gambar PNG itu rusak atau terpotong. Logo yang tersimpan tidak berubah. Pilih berkas logo yang utuh.',
  'office.emblem-extent': ({ width, height, least, most }) =>
    `Ukuran logo ${width} × ${height} piksel tidak dapat dicetak dengan baik. Logo yang tersimpan tidak berubah. Pilih gambar dengan sisi ${least} sampai ${most} piksel.`,
  'office.region-level': ({ name }) =>
    `${name} bukan provinsi, kabupaten, atau kota. Wilayah kantor tidak berubah. Pilih provinsi, kabupaten, atau kota.`,
  'office.region-used': ({ name }) =>
    `Potret data sudah tersimpan untuk ${name}, sehingga wilayah kantor tidak dapat diganti. Data tidak berubah. Gunakan folder data lain untuk wilayah lain.`,
  'office.record-used': ({ what, uses }) =>
    `${what} masih dipakai: ${uses}. Data tidak berubah. Ganti dahulu pada catatan yang memakainya, lalu hapus.`,
  'office.indicator-built-in': ({ label }) =>
    `${label} adalah indikator bawaan dan tidak dapat diubah atau dihapus. Data tidak berubah. Tambah indikator sendiri bila diperlukan.`,
  'office.indicator-place-used': ({ label, uses }) =>
    `${label} sudah dipakai: ${uses}, sehingga rinciannya tidak dapat diganti. Data tidak berubah. Tambah indikator baru dengan rincian yang lain.`,
  'office.unit-taken': ({ name, holder }) =>
    `Nama ${name} sudah dipakai oleh ${holder}. Perangkat daerah belum disimpan. Pilih nama lain, atau ubah yang sudah ada.`,
  'office.instrument-taken': ({ citation }) =>
    `“${citation}” sudah ada dalam daftar. Dasar hukum belum disimpan. Ubah yang sudah ada, atau bedakan kutipannya.`,
  'office.rate-period': () =>
    'Tarif iuran berakhir sebelum mulai berlaku. Tarif tidak disimpan. Sesuaikan tanggalnya, lalu simpan kembali.',
  'office.rate-zero': () =>
    'Tarif iuran harus lebih dari nol. Tarif tidak disimpan. Isi tarifnya, atau beri tarif lama tanggal berakhir.',
  'office.target-zero': () =>
    'Target harus lebih dari nol. Target tidak disimpan. Isi targetnya, atau hapus target yang belum ditetapkan.',
} satisfies Record<string, Message>
