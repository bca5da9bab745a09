import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of the hosts: the window, the loopback browser, and what they can do with files. */
export const HOST_ERRORS = {
  'host.unavailable': () =>
    'Tindakan ini hanya tersedia di jendela aplikasi Monev UCJ. Data tidak berubah. Unduh berkasnya melalui peramban.',
  'host.file-unknown': () =>
    'Berkas itu belum disimpan sejak aplikasi dibuka, sehingga tidak dapat dibuka dari sini. Data tidak berubah. Simpan berkasnya lagi, lalu ulangi.',
  'host.open-failed': ({ file }) =>
    `Berkas "${file}" tidak dapat dibuka oleh program lain. Berkas itu sudah tersimpan. Buka dari foldernya.`,
  'host.file-in-use': ({ file }) =>
    `Berkas "${file}" sedang dibuka di Word atau program lain. Isi lamanya tidak berubah. Tutup berkas itu, lalu simpan lagi, atau pilih nama lain.`,
  'host.file-exists': ({ file }) =>
    `Berkas "${file}" sudah ada di folder itu. Isinya tidak berubah. Simpan dengan nama lain atau di folder lain.`,
  'host.port-taken': ({ port }) =>
    `Porta ${port} sedang dipakai program lain. Data tidak berubah. Jalankan lagi tanpa --port atau dengan nomor lain.`,
} satisfies Record<string, Message>
