import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of the documents screen, by code: what happened, what it means for the data, what to do next. */
export const DOCUMENT_ERRORS = {
  'document.missing': () =>
    'Dokumen itu tidak ada dalam data ini. Data tidak berubah. Pilih dokumen dari daftar dokumen terbit.',
  'document.meeting-missing': () =>
    'Rapat itu tidak ada dalam data ini. Data tidak berubah. Pilih rapat lain di bagian atas halaman.',
  'document.needs-final': ({ days }) =>
    `Potret data per ${days} masih draf, sehingga dokumen belum dapat diterbitkan. Data tidak berubah. Finalkan potret itu dahulu, lalu terbitkan lagi.`,
  'document.unchanged': ({ version }) =>
    `Isi dokumen sama dengan versi ${version} yang sudah terbit, sehingga versi baru tidak diterbitkan. Data tidak berubah. Ubah dahulu yang perlu dikoreksi.`,
  'document.issued-meanwhile': ({ version }) =>
    `Versi ${version} dokumen ini diterbitkan ketika yang ini masih disusun, sehingga yang ini tidak diterbitkan. Data tidak berubah. Periksa dahulu versi ${version} itu dalam daftar dokumen terbit.`,
  'document.signatory-missing': () =>
    'Pejabat itu tidak ada lagi dalam data ini. Data tidak berubah. Pilih penandatangan lain.',
  'document.incomplete': () =>
    'Bahan dokumen ini belum lengkap, sehingga dokumen belum dapat dibuat. Data tidak berubah. Lengkapi data rapatnya dahulu.',
  'document.text-unknown': () =>
    'Teks itu tidak ada lagi dalam dokumen, mungkin karena datanya berubah. Suntingan belum disimpan. Salin teksnya, lalu muat ulang halaman.',
  'document.compared-order': () =>
    'Potret pembanding harus lebih awal daripada potret kini. Data tidak berubah. Pilih pembanding lain di bagian atas halaman.',
  'document.nothing-to-copy': () =>
    'Rapat sebelumnya tidak mempunyai suntingan pada bagian ini. Data tidak berubah. Tulis teksnya di sini.',
} satisfies Record<string, Message>
