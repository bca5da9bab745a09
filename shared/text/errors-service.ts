import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of the use cases, by code: what happened, what it means for the data, what to do next. */
export const SERVICE_ERRORS = {
  'service.region-code': ({ code }) =>
    `Kode wilayah "${code}" tidak dapat dibaca. Tidak ada data yang berubah. Tulis kode Kemendagri dengan titik, misalnya 52.72 untuk Kota Bima.`,
  'service.region-unknown': ({ code }) =>
    `Kode wilayah ${code} tidak ada dalam daftar Kemendagri. Tidak ada data yang berubah. Periksa kodenya, misalnya 52.72 untuk Kota Bima.`,
  'service.region-outside': ({ region, office }) =>
    `${region} tidak terletak di ${office}. Tidak ada data yang berubah. Pilih wilayah di dalam ${office}.`,
  'service.file-unreadable': ({ file }) =>
    `Berkas "${file}" tidak ditemukan atau tidak dapat dibuka. Tidak ada data yang berubah. Periksa nama berkas dan foldernya.`,
  'service.file-too-large': ({ file, megabytes, limit }) =>
    `Berkas "${file}" berukuran ${megabytes} MB, lebih besar daripada batas ${limit} MB. Tidak ada data yang berubah. Pilih berkas yang lebih kecil; dari lembar sebar cukup lembar yang memuat tabelnya.`,
  'service.same-file': ({ file, day, version }) =>
    `Isi berkas "${file}" sudah tersimpan sebagai potret data ${day} versi ${version}. Tidak ada data yang berubah. Pilih berkas lain bila angkanya memang berbeda.`,
  'service.nothing-to-correct': ({ day }) =>
    `Belum ada potret data ${day} yang dapat dikoreksi. Tidak ada data yang berubah. Impor tanpa --correction.`,
  'service.snapshot-missing': ({ region, day }) =>
    `Potret data ${region} per ${day} belum ada. Tidak ada data yang berubah. Lihat potret yang tersimpan dengan perintah snapshots.`,
  'service.snapshot-already-final': ({ day, version }) =>
    `Potret data per ${day} versi ${version} sudah final. Tidak ada data yang berubah. Koreksi disimpan sebagai versi baru dengan import --correction.`,
  'service.final-stays': ({ day, version }) =>
    `Potret data per ${day} versi ${version} sudah final dan tidak dapat dihapus. Data tidak berubah. Simpan koreksinya sebagai versi baru dengan import --correction.`,
  'service.region-without-data': ({ region, code }) =>
    `Belum ada potret data yang memuat ${region} (${code}). Tidak ada data yang berubah. Lihat potret yang tersimpan dengan perintah snapshots.`,
  'service.indicator-unknown': ({ indicator, known }) =>
    `Indikator "${indicator}" tidak dikenal. Tidak ada data yang berubah. Indikator yang ada: ${known}.`,
  'service.dataset-unknown': ({ dataset }) =>
    `Kelompok data "${dataset}" belum dapat diimpor. Tidak ada data yang berubah. Gunakan --dataset ucj.`,
  'service.output-folder-missing': ({ folder }) =>
    `Folder "${folder}" tidak ada. Tidak ada berkas yang ditulis. Buat folder itu dahulu atau pilih folder lain.`,
  'service.output-not-docx': ({ file }) =>
    `Nama berkas "${file}" tidak berakhiran .docx. Tidak ada berkas yang ditulis. Dokumen hanya ditulis sebagai .docx.`,
  'service.region-needed': ({ regions }) =>
    `Potret untuk kedua tanggal itu ada di beberapa wilayah: ${regions}. Tidak ada data yang berubah. Pilih satu dengan --region.`,
  'service.no-region': () =>
    'Belum ada potret data untuk tanggal itu. Tidak ada data yang berubah. Lihat potret yang tersimpan dengan perintah snapshots.',
  'service.same-day': ({ day }) =>
    `Kedua tanggal yang dibandingkan sama, yaitu ${day}. Tidak ada data yang berubah. Pilih dua tanggal data yang berbeda.`,
  'service.meeting-missing': ({ meeting }) =>
    `Rapat ${meeting} tidak ada. Tidak ada data yang berubah. Gunakan --meeting latest untuk rapat terakhir, atau --region dan --as-of untuk laporan tanpa rapat.`,
  'service.meeting-without-snapshot': ({ meeting }) =>
    `Rapat tanggal ${meeting} belum memiliki potret data kini. Laporan tidak dibuat dan data tidak berubah. Tetapkan potret data rapat itu, atau buat laporan dengan --region dan --as-of.`,
  'service.memo-without-meeting': () =>
    'Nota dinas hanya dapat dibuat untuk rapat yang mempunyai pejabat pengirim dan penerima. Tidak ada berkas yang ditulis. Lengkapi data rapat itu dahulu, atau buat laporan.',
  'service.folder-holds-data': ({ folder }) =>
    `Folder "${folder}" sudah berisi data Monev. Data itu tidak berubah dan data contoh tidak dibuat. Pilih folder kosong untuk data contoh.`,
  'service.office-exists': () =>
    'Kantor sudah ditetapkan dalam data ini. Data tidak berubah. Ubah namanya di Pengaturan.',
  'service.restore-over-data': () =>
    'Folder ini sudah berisi data. Data itu tidak diganti. Buka aplikasi dengan folder data lain untuk memulihkan cadangan.',
  'service.restore-damaged': () =>
    'Isi berkas itu rusak, terpotong, atau bukan cadangan. Data saat ini tidak berubah. Pilih cadangan lain, atau serahkan berkas itu kepada petugas TI.',
  'service.restore-foreign': () =>
    'Berkas itu bukan cadangan data Monev UCJ. Data saat ini tidak berubah. Pilih berkas cadangan yang dibuat oleh Monev UCJ.',
  'service.restore-newer': () =>
    'Cadangan itu dibuat oleh Monev UCJ versi yang lebih baru. Data saat ini tidak berubah. Pasang versi terbaru, lalu pulihkan lagi.',
  'service.restore-sample': () =>
    'Cadangan itu berisi data contoh, bukan data kantor. Data saat ini tidak berubah. Pilih cadangan data kantor; data contoh dapat dibuka tanpa cadangan.',
  'service.backup-sample': () =>
    'Data contoh tidak dicadangkan, karena hanya cadangan data kantor yang dapat dipulihkan. Data tidak berubah. Data contoh dapat dibuat kembali kapan saja.',
  'service.backup-too-large': ({ megabytes, limit }) =>
    `Cadangan ini berukuran ${megabytes} MB, lebih besar daripada ${limit} MB yang dapat dipulihkan kembali. Cadangan tidak disimpan dan data tidak berubah. Serahkan salinan folder data kepada petugas TI selagi aplikasi ditutup.`,
  'service.sample-folder': ({ folder }) =>
    `Folder "${folder}" hanya berisi data contoh, dan data asli tidak dicampur dengannya. Tidak ada data yang berubah. Pilih folder lain dengan --data, atau tambahkan --sample bila berkas ini memang bagian dari data contoh.`,
  'service.output-exists': ({ file }) =>
    `Berkas "${file}" sudah ada. Berkas itu tidak diubah. Pilih nama lain, atau tambahkan --replace bila isinya boleh diganti.`,
  'service.output-unwritable': ({ file }) =>
    `Berkas "${file}" tidak dapat ditulis. Isi lamanya tidak berubah. Tutup berkas itu bila sedang dibuka di Word, periksa izin foldernya, lalu ulangi.`,
  'service.data-folder-unwritable': ({ folder }) =>
    `Folder data "${folder}" tidak dapat dibuat atau ditulis. Tidak ada data yang berubah. Periksa izin folder itu atau pilih folder lain dengan --data.`,
} satisfies Record<string, Message>
