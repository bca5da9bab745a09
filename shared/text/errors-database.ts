import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of the database layer, by code: what happened, what it means for the data, what to do next. */
export const DATABASE_ERRORS = {
  'database.locked': ({ who, since }) =>
    `Folder data sedang dipakai oleh ${who ?? 'program lain'}${since === undefined ? '' : ` sejak ${since}`}. Data tidak diubah. Tutup program itu, lalu ulangi.`,
  'database.lockUnusable': () =>
    'Berkas kunci monev.lock di folder data rusak. Data tidak diubah. Pastikan tidak ada Monev UCJ yang terbuka, hapus berkas itu, lalu ulangi.',
  'database.missing': () =>
    'Folder data belum berisi basis data Monev UCJ. Belum ada data yang dapat dibaca. Impor data lebih dahulu, atau pilih folder data yang lain.',
  'database.newer': ({ file }) =>
    `Berkas ${file} dibuat oleh Monev UCJ versi yang lebih baru. Berkas itu tidak diubah. Pasang versi terbaru, lalu buka kembali.`,
  'database.older': ({ file }) =>
    `Berkas ${file} dibuat oleh Monev UCJ versi yang lebih lama dan perlu disesuaikan. Berkas itu tidak diubah. Buka satu kali dengan aplikasi atau perintah yang menyimpan data, lalu ulangi.`,
  'database.foreign': ({ file }) =>
    `Berkas ${file} bukan basis data Monev UCJ. Berkas itu tidak diubah. Pindahkan berkas itu atau pilih folder data yang lain.`,
  'database.damaged': ({ file }) =>
    file === undefined
      ? 'Basis data rusak dan tidak dapat dibaca dengan aman. Perubahan terakhir tidak disimpan. Tutup aplikasi, lalu pulihkan data dari cadangan atau hubungi petugas TI.'
      : `Berkas ${file} rusak dan tidak dapat dibaca dengan aman. Berkas itu tidak diubah. Pulihkan dari cadangan, atau serahkan berkas itu kepada petugas TI.`,
  'database.sampleMismatch': ({ file }) =>
    `Penanda di dalam berkas ${file} tidak sesuai dengan namanya: data contoh dan data resmi tertukar. Berkas itu tidak diubah. Kembalikan nama berkasnya menjadi monev.sqlite untuk data resmi atau contoh.sqlite untuk data contoh.`,
  'database.regionsMissing': () =>
    'Daftar wilayah bawaan aplikasi tidak ditemukan atau rusak. Data Anda tidak berubah. Pasang ulang aplikasi, lalu ulangi.',
  'database.regionUnknown': ({ code }) =>
    `Wilayah dengan kode ${code} tidak ada dalam daftar wilayah. Data tidak diubah. Periksa kodenya, lalu ulangi.`,
  'database.backupFailed': ({ file }) =>
    `Cadangan ${file} tidak lolos pemeriksaan sehingga pekerjaan dihentikan. Data Anda tidak berubah. Periksa ruang penyimpanan, lalu ulangi.`,
  'database.diskFull': () =>
    'Ruang penyimpanan penuh. Perubahan terakhir tidak disimpan, data lainnya tetap utuh. Kosongkan ruang penyimpanan, lalu ulangi.',
  'database.busy': () =>
    'Basis data sedang dipakai proses lain. Perubahan terakhir tidak disimpan, data lainnya tetap utuh. Tunggu sebentar, lalu ulangi.',
  'database.readOnly': () =>
    'Folder data tidak boleh ditulis. Perubahan tidak disimpan, data yang ada tetap utuh. Minta hak tulis pada folder itu atau pilih folder data yang lain.',
  'database.unreachable': () =>
    'Folder data tidak dapat dijangkau. Perubahan terakhir tidak disimpan. Periksa sambungan dan hak akses folder itu, lalu ulangi.',
  'database.duplicate': () =>
    'Catatan yang sama sudah ada. Data tidak diubah. Periksa catatan yang sudah ada sebelum menyimpan kembali.',
  'database.referenceGone': () =>
    'Catatan lain yang dirujuk isian ini sudah tidak ada, mungkin baru saja dihapus. Tidak ada yang disimpan. Muat ulang halaman, lalu pilih kembali.',
  'database.stillReferenced': () =>
    'Catatan ini masih dipakai oleh catatan lain sehingga tidak dihapus. Data tidak diubah. Lepaskan dahulu dari catatan yang memakainya.',
  'database.notFound': ({ what }) =>
    `${what ?? 'Catatan'} tidak ditemukan. Data tidak diubah. Muat ulang daftarnya, lalu pilih kembali.`,
  'database.snapshotFinal': () =>
    'Potret data yang sudah final tidak dapat diubah atau dihapus. Data tidak diubah. Buat versi baru sebagai koreksi.',
  'database.snapshotNotDraft': () =>
    'Hanya potret data berstatus draf yang dapat difinalkan. Data tidak diubah. Muat ulang daftar potret data, lalu periksa statusnya.',
  'database.snapshotUnrelated': () =>
    'Potret data final lain untuk wilayah, kelompok data, dan tanggal yang sama sudah ada. Potret ini tetap draf. Simpan sebagai koreksi dari potret itu, atau hapus draf ini.',
  'database.snapshotTampered': ({ asOf }) =>
    `Isi potret data final per ${asOf} berbeda dengan saat difinalkan. Potret itu tidak dipakai. Pulihkan dari cadangan, atau serahkan berkas data kepada petugas TI.`,
  'database.placeOutside': () =>
    'Ada angka untuk wilayah yang berada di luar wilayah potret data. Tidak ada angka yang disimpan. Periksa kode wilayah pada sumber.',
  'database.followUpEntryKept': () =>
    'Catatan perkembangan RTL tidak dapat diubah atau dihapus. Data tidak diubah. Tambahkan catatan baru sebagai pembetulan.',
  'database.followUpDueKept': () =>
    'Perubahan batas waktu RTL tidak dapat diubah atau dihapus. Data tidak diubah. Ubah batas waktunya sekali lagi sebagai pembetulan.',
  'database.followUpNumberKept': () =>
    'Nomor RTL, rapat asalnya, dan urutan rapat dalam tahun tidak dapat diubah. Data tidak diubah. Batalkan perubahan itu.',
  'database.documentIssued': () =>
    'Dokumen yang sudah diterbitkan tidak dapat diubah atau dihapus. Data tidak diubah. Terbitkan versi baru.',
  'database.documentTampered': ({ file }) =>
    `Isi dokumen ${file} berbeda dengan saat diterbitkan. Dokumen itu tidak dibuka. Pulihkan dari cadangan, atau serahkan berkas data kepada petugas TI.`,
  'database.auditKept': () => 'Jejak audit tidak dapat diubah atau dihapus. Data tidak diubah. Batalkan perubahan itu.',
  'database.rateOverlaps': () =>
    'Masa berlaku tarif iuran bertumpang tindih dengan tarif lain untuk golongan pembayar yang sama. Tarif tidak disimpan. Sesuaikan tanggal berlakunya.',
  'database.bandsInvalid': () =>
    'Batas kategori harus dimulai dari 0, naik, dan tidak ada yang sama. Kategori tidak disimpan. Periksa batasnya, lalu simpan kembali.',
} satisfies Record<string, Message>
