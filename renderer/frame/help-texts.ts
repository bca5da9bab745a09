/** Help of one screen, written for the clerk who works on it. */
export interface HelpText {
  readonly title: string
  readonly steps: readonly string[]
  readonly keys: readonly { readonly keys: string; readonly what: string }[]
}

const COMMON = [
  { keys: 'Ctrl+K', what: 'mencari layar, wilayah, RTL, rapat, dan dokumen' },
  { keys: 'Alt+1 s.d. Alt+7', what: 'berpindah layar' },
  { keys: 'Esc', what: 'menutup yang paling atas; tulisan tidak hilang' },
]

const HELP: Readonly<Record<string, HelpText>> = {
  '': {
    title: 'Beranda',
    steps: [
      'Angka besar ialah cakupan pada potret data terbaru. Bagian bergaris menunjukkan kekurangan menuju target.',
      'Kalimat di bawahnya dapat dibacakan kepada pimpinan apa adanya.',
      'Kolom kanan menyebut rapat terdekat dan langkah yang belum selesai, lalu paling banyak lima hal yang menunggu tindakan.',
      'Tombol berwarna ialah langkah berikutnya yang disarankan.',
    ],
    keys: COMMON,
  },
  potret: {
    title: 'Potret Data',
    steps: [
      'Satu potret memuat angka pada satu tanggal beserta sumbernya. Pilih potret pada baris tanggal di atas tabel.',
      'Ketik angka langsung di sel, atau tempel satu blok dari Excel. Sel yang dikosongkan berarti belum diketahui, bukan nol.',
      'Temuan di kanan bernomor sama dengan sel yang ditandai. Terima usulnya, isi sebabnya, atau nyatakan sudah benar.',
      'Finalkan setelah temuan dilihat. Potret final tidak dapat diubah; koreksi disimpan sebagai versi baru.',
    ],
    keys: [
      { keys: 'Enter, Tab, panah', what: 'berpindah sel' },
      { keys: 'F2', what: 'menyunting isi sel' },
      { keys: 'Del', what: 'mengosongkan sel (belum diketahui)' },
      { keys: 'Ctrl+C, Ctrl+V', what: 'menyalin dan menempel blok' },
      { keys: 'F8, Shift+F8', what: 'temuan berikutnya dan sebelumnya' },
      { keys: 'Alt+Enter', what: 'menerima usul temuan' },
      { keys: 'Ctrl+Z, Ctrl+Y', what: 'mengurungkan dan mengulangi' },
      ...COMMON,
    ],
  },
  impor: {
    title: 'Impor berkas',
    steps: [
      'Pilih berkas XLSX, ODS, atau CSV, atau tempel tabel dari Excel.',
      'Periksa nama isian di atas setiap judul kolom. Kolom yang tidak diperlukan ditandai abaikan.',
      'Setiap masalah disebut sel, nilai, dan isi yang diharapkan. Selama masih ada masalah, tidak ada yang disimpan.',
      'Simpan sebagai draf, lalu periksa temuannya pada layar Potret Data.',
    ],
    keys: [{ keys: 'F8', what: 'masalah berikutnya' }, ...COMMON],
  },
  perbandingan: {
    title: 'Perbandingan',
    steps: [
      'Pilih potret kini dan potret pembanding. Persentase dihitung dengan potensi masing-masing tanggal.',
      'Bagian penyebab memisahkan pengaruh kepesertaan dan pengaruh basis; keduanya berjumlah tepat sama dengan perubahan cakupan.',
      'Tabel wilayah diurutkan menurut selisih ke target, terbesar di atas.',
      'Ekspor Excel memuat angka yang sama tanpa pembulatan.',
    ],
    keys: [{ keys: 'Ctrl+P', what: 'mencetak' }, ...COMMON],
  },
  rapat: {
    title: 'Rapat',
    steps: [
      'Buat rapat dengan tanggal, waktu, tempat, dan pimpinan.',
      'Tetapkan potret kini, potret pembanding, dan potret tahun lalu untuk rapat itu.',
      'Isi progres RTL lama, lalu catat RTL baru. Nomor RTL tetap sama sampai kegiatannya selesai.',
      'Lengkapi penandatangan pada Bahan rapat, lalu buka Dokumen.',
    ],
    keys: [{ keys: 'Alt+N', what: 'rapat baru' }, ...COMMON],
  },
  rtl: {
    title: 'RTL',
    steps: [
      'RTL yang terlambat berada di atas. Pilih satu untuk melihat riwayatnya di kanan.',
      'Catat progres menambah riwayat; catatan lama tidak berubah.',
      'Status terkendala dan dihentikan memerlukan alasan.',
      'Batas waktu dapat berupa tanggal, bulan, triwulan, atau belum ada.',
    ],
    keys: [
      { keys: 'panah atas dan bawah', what: 'berpindah RTL' },
      { keys: 'Ctrl+F', what: 'mencari dalam daftar' },
      { keys: 'Alt+N', what: 'RTL baru' },
      ...COMMON,
    ],
  },
  dokumen: {
    title: 'Dokumen',
    steps: [
      'Pilih rapat, jenis dokumen, dan ukuran kertas. Bagian yang tidak dicentang tidak dicetak dan nomornya merapat.',
      'Teks dapat disunting. Angka yang tidak ditemukan dalam data digarisbawahi merah beserta usul perbaikannya.',
      'Unduh draf untuk diperiksa di Word, atau cetak dari pratinjau.',
      'Terbitkan membekukan dokumen sebagai versi. Versi lama tetap tersimpan.',
    ],
    keys: [{ keys: 'Ctrl+P', what: 'mencetak' }, { keys: 'Alt+panah', what: 'menggeser bagian' }, ...COMMON],
  },
  pengaturan: {
    title: 'Pengaturan',
    steps: [
      'Kantor dan pejabat dipakai pada kop naskah dan tanda tangan.',
      'Untuk setiap tahun, satu target ditandai sebagai acuan; yang lain menjadi keterangan.',
      'Batas kategori tidak mempunyai nilai resmi: isi menurut ketetapan kantor beserta sumbernya.',
    ],
    keys: COMMON,
  },
}

/** Returns the help of the screen at a path: "/rtl/4" is that of RTL. */
export const helpFor = (path: string): HelpText | null => HELP[path.split('/')[1] ?? ''] ?? null
