import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of the snapshot screen, by code: what happened, what it means for the data, what to do next. */
export const SNAPSHOT_ERRORS = {
  'snapshot.day-taken': ({ day }) =>
    `Potret data per ${day} sudah ada. Tidak ada data yang berubah. Buka potret itu, atau pilih tanggal lain.`,
  'snapshot.day-has-versions': ({ day }) =>
    `Potret data per ${day} mempunyai beberapa versi sehingga tanggalnya tidak dapat diubah. Data tidak berubah. Buat potret baru untuk tanggal yang benar.`,
  'snapshot.not-newest': ({ day }) =>
    `Potret data per ${day} sudah mempunyai versi yang lebih baru. Data tidak berubah. Buka versi terbaru itu.`,
  'snapshot.not-final': ({ day }) =>
    `Potret data per ${day} masih draf sehingga tidak memerlukan koreksi. Data tidak berubah. Ubah angkanya langsung pada draf itu.`,
  'snapshot.not-ready': ({ reason }) =>
    `Potret data belum dapat difinalkan; statusnya tetap draf dan datanya tidak berubah. ${reason}`,
  'snapshot.nothing-to-link': ({ day }) =>
    `Tidak ada potret lain per ${day} yang dapat dikoreksi oleh draf ini. Data tidak berubah. Muat ulang daftar potret.`,
  'snapshot.nothing-removed': () =>
    'Draf yang dihapus tidak lagi tersimpan. Data lain tidak berubah. Buat potret baru, atau pulihkan dari cadangan.',
} satisfies Record<string, Message>
