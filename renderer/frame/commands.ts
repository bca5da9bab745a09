import type { ScreenKey } from './press-key.ts'
import type { Act } from './use-act.ts'

/** Something the palette can begin: elsewhere, on the screen that is shown, or in the frame itself. */
export interface Command {
  readonly title: string
  /** What it does, or its key. */
  readonly detail: string
  /** Other words that people use for it. */
  readonly also?: string
  readonly act: Act | { readonly here: ScreenKey } | 'print' | 'help'
  /** Only on screens whose path this matches. */
  readonly only?: RegExp
}

/** The commands in the order of the work; each lands where it can be done. */
export const COMMANDS: readonly Command[] = [
  {
    title: 'Potret baru',
    detail: 'Angka pada satu tanggal',
    also: 'tambah masukkan data isi tabel snapshot',
    act: { path: '/potret', key: 'Alt+N' },
  },
  {
    title: 'Impor berkas',
    detail: 'XLSX, ODS, atau CSV menjadi potret data',
    also: 'unggah upload excel tempel',
    act: { path: '/impor' },
  },
  {
    title: 'Ekspor Excel',
    detail: 'Angka perbandingan tanpa pembulatan',
    also: 'unduh xlsx download bandingkan',
    act: { path: '/perbandingan', button: 'Ekspor Excel' },
  },
  {
    title: 'Buat rapat',
    detail: 'Tanggal, waktu, tempat, dan pimpinan',
    also: 'jadwalkan rapat baru tambah',
    act: { path: '/rapat/baru' },
  },
  {
    title: 'RTL baru',
    detail: 'Rencana tindak lanjut dari suatu rapat',
    also: 'tambah catat tindak lanjut',
    act: { path: '/rtl', key: 'Alt+N' },
  },
  {
    title: 'Catat progres RTL',
    detail: 'Untuk RTL paling atas; yang terlambat didahulukan',
    also: 'perkembangan lapor',
    act: { path: '/rtl', key: 'Ctrl+Enter' },
  },
  {
    title: 'Terbitkan laporan',
    detail: 'Membekukan laporan sebagai versi',
    also: 'dokumen nota dinas word docx cetak',
    act: { path: '/dokumen', button: 'Terbitkan…' },
  },
  {
    title: 'Unduh draf dokumen',
    detail: 'DOCX untuk diperiksa di Word',
    also: 'laporan nota dinas download',
    act: { path: '/dokumen', button: 'Unduh draf' },
  },
  {
    title: 'Lihat dokumen terbit',
    detail: 'Semua versi yang dibekukan',
    also: 'daftar unduh laporan',
    act: { path: '/dokumen/terbit' },
  },
  {
    title: 'Cetak layar ini',
    detail: 'Ctrl+P',
    also: 'print pdf',
    act: 'print',
    only: /^\/(?!impor)/,
  },
  {
    title: 'Cari dalam daftar ini',
    detail: 'Ctrl+F',
    also: 'temukan wilayah',
    act: { here: 'Ctrl+F' },
    only: /^\/(potret|rtl)/,
  },
  {
    title: 'Simpan sekarang',
    detail: 'Ctrl+S',
    act: { here: 'Ctrl+S' },
    only: /^\/(potret|dokumen)/,
  },
  { title: 'Bantuan layar ini', detail: 'F1', also: 'help tombol papan ketik petunjuk cara', act: 'help' },
  {
    title: 'Atur target',
    detail: 'Target tahun ini dan acuannya',
    also: 'catat tetapkan persen dasar',
    act: { path: '/pengaturan/target' },
  },
  {
    title: 'Ubah kop naskah dan logo',
    detail: 'Nama kantor, alamat, zona waktu',
    also: 'kantor lambang surat',
    act: { path: '/pengaturan/kantor' },
  },
  {
    title: 'Ubah penandatangan',
    detail: 'Nama, jabatan, pangkat, NIP',
    also: 'pejabat tanda tangan ttd pimpinan notulis',
    act: { path: '/pengaturan/pejabat' },
  },
  {
    title: 'Ubah perangkat daerah',
    detail: 'Penanggung jawab RTL dan peserta rapat',
    also: 'opd dinas instansi',
    act: { path: '/pengaturan/perangkat' },
  },
  {
    title: 'Lihat cadangan terakhir',
    detail: 'Cadangan dipulihkan pada layar mulai pertama',
    also: 'backup restore salinan pulihkan pemulihan kembalikan data',
    act: { path: '/pengaturan/data' },
  },
  {
    title: 'Buka atau tinggalkan data contoh',
    detail: 'Pengaturan, Data',
    also: 'hapus belajar sampel',
    act: { path: '/pengaturan/data' },
  },
]
