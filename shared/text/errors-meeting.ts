import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages about meetings and RTL, by code: what happened, what it means for the data, what to do next. */
export const MEETING_ERRORS = {
  'followUp.entry-reason': ({ status }) =>
    `Status ${status} memerlukan alasan. Progres belum disimpan. Tulis alasannya pada catatan, lalu simpan lagi.`,
  'followUp.entry-future': ({ today }) =>
    `Tanggal catatan melewati hari ini, ${today}. Progres belum disimpan. Pilih tanggal hari ini atau sebelumnya.`,
  'followUp.entry-early': ({ number, day }) =>
    `RTL ${number} baru diputuskan dalam rapat ${day}. Progres belum disimpan. Pilih tanggal rapat itu atau sesudahnya.`,
  'followUp.entry-percent': () =>
    'Progres RTL yang selesai adalah 100%, dan RTL yang belum ditindaklanjuti 0%. Progres belum disimpan. Sesuaikan status atau persennya.',
  'followUp.entry-not-newest': ({ number }) =>
    `Yang dapat dibatalkan hanya catatan terbaru RTL ${number}. Data tidak berubah. Muat ulang riwayatnya, lalu periksa catatan terbarunya.`,
  'followUp.due-future': ({ today }) =>
    `Tanggal perubahan melewati hari ini, ${today}. Batas waktu belum disimpan. Pilih tanggal hari ini atau sebelumnya.`,
  'followUp.due-early': ({ day }) =>
    `Batas waktu RTL ini sudah diubah pada ${day}. Batas waktu belum disimpan. Pilih tanggal perubahan itu atau sesudahnya.`,
  'followUp.kept': ({ reason }) =>
    `RTL tidak dihapus: ${reason}. Data tidak berubah. Catat progres dengan status Dihentikan bila RTL ini tidak dilanjutkan.`,
  'followUp.region-outside': ({ region }) =>
    `Wilayah ${region} berada di luar wilayah kantor. RTL belum disimpan. Pilih wilayah yang termasuk wilayah kantor.`,
  'followUp.evidence-kind': ({ file }) =>
    `Berkas ${file} menurut isinya bukan PDF, PNG, JPG, DOCX, atau XLSX. Tidak ada yang disimpan. Simpan berkas itu sebagai salah satu jenis tersebut, lalu pilih kembali.`,
  'followUp.evidence-name': ({ file, kind, ending }) =>
    `Isi berkas ${file} adalah ${kind}, berbeda dengan akhiran namanya. Tidak ada yang disimpan. Ubah akhiran namanya menjadi .${ending}, lalu pilih kembali.`,
  'followUp.evidence-tampered': ({ file }) =>
    `Isi berkas bukti ${file} berbeda dengan saat disimpan. Berkas itu tidak dibuka. Pulihkan dari cadangan, atau serahkan berkas data kepada petugas TI.`,
  'followUp.nothing-to-restore': () =>
    'RTL yang dihapus itu tidak ditemukan lagi. Data tidak berubah. Muat ulang daftar RTL.',
  'followUp.not-carried': ({ number }) =>
    `RTL ${number} tidak dibahas dalam rapat ini. Tidak ada progres yang disimpan. Muat ulang daftarnya, lalu isi kembali.`,
  'meeting.time-order': () =>
    'Waktu selesai rapat lebih awal daripada waktu mulai. Rapat belum disimpan. Perbaiki waktunya, lalu simpan lagi.',
  'meeting.not-yet': ({ day }) =>
    `Rapat ${day} belum berlangsung, sehingga belum dapat ditandai terlaksana. Data tidak berubah. Tandai pada hari rapat atau sesudahnya.`,
  'meeting.kept': ({ day, reason }) =>
    `Rapat ${day} tidak dihapus: ${reason}. Data tidak berubah. Ubah jadwalnya bila rapat dipindahkan.`,
  'meeting.snapshot-order': () =>
    'Potret pembanding dan potret tahun lalu harus lebih awal daripada potret kini. Pilihan belum disimpan. Pilih tanggal potret yang sesuai.',
  'meeting.snapshot-foreign': () =>
    'Potret yang dipilih bukan potret UCJ wilayah kantor. Pilihan belum disimpan. Pilih potret dari daftar.',
  'meeting.nothing-to-restore': () =>
    'Rapat yang dihapus itu tidak ditemukan lagi. Data tidak berubah. Muat ulang daftar rapat.',
} satisfies Record<string, Message>
