/** Help of one screen, written for the clerk who works on it. */
export interface HelpText {
  readonly title: string
  /** What the screen is for, in one or two sentences. */
  readonly about: string
  /** What to do, in order. */
  readonly steps: readonly string[]
  /** What people ask when they are stuck. */
  readonly questions: readonly { readonly question: string; readonly answer: string }[]
  /** The keys of this screen; those of every screen follow them. */
  readonly keys: readonly HelpKey[]
}

export interface HelpKey {
  readonly keys: string
  readonly what: string
}

/** Keys that work on every screen. */
export const COMMON_KEYS: readonly HelpKey[] = [
  { keys: 'Ctrl+K', what: 'mencari layar, perintah, wilayah, RTL, rapat, dan dokumen' },
  { keys: 'Alt+1 s.d. Alt+7', what: 'Beranda, Potret Data, Perbandingan, Rapat, RTL, Dokumen, Pengaturan' },
  { keys: 'Tab, Shift+Tab', what: 'ke isian atau tombol berikutnya dan sebelumnya' },
  { keys: 'Esc', what: 'menutup yang paling atas; tulisan tidak hilang' },
  { keys: 'Ctrl+Z', what: 'mengurungkan penghapusan selama bilah “Urungkan” tampak (10 detik)' },
  { keys: 'F1', what: 'bantuan layar yang sedang dibuka' },
]

const PRINT: HelpKey = { keys: 'Ctrl+P', what: 'mencetak layar ini tanpa menu' }

const HELP: Readonly<Record<string, HelpText>> = {
  '': {
    title: 'Beranda',
    about: 'Ringkasan sehari: posisi cakupan, perubahan terakhir, rapat berikutnya, dan hal yang menunggu tindakan.',
    steps: [
      'Angka besar ialah cakupan pada potret data terbaru. Bagian bergaris pada batang menunjukkan kekurangan menuju target.',
      'Kalimat di bawahnya dapat dibacakan kepada pimpinan apa adanya.',
      'Bagian rapat menyebut langkah pertama yang belum selesai; “Buka rapat” membawa ke sana.',
      '“Yang perlu diperhatikan” memuat paling banyak lima hal, yang terberat di atas, masing-masing dengan satu tindakan.',
      'Tombol berwarna di kanan atas ialah langkah berikutnya yang disarankan.',
    ],
    questions: [
      {
        question: 'Apa beda potensi, peserta aktif, dan cakupan?',
        answer:
          'Potensi ialah jumlah pekerja yang seharusnya terlindungi. Peserta aktif ialah yang iurannya berjalan; terdaftar tetapi tidak aktif tidak dihitung. Cakupan ialah peserta aktif dibagi potensi.',
      },
      {
        question: 'Mengapa tertulis tanda –?',
        answer: 'Angkanya belum diketahui. Belum diketahui tidak sama dengan nol dan tidak ikut dijumlahkan.',
      },
      {
        question: 'Mengapa target tidak tampak?',
        answer: 'Belum ada target acuan untuk tahun itu. Catat di Pengaturan, Target.',
      },
    ],
    keys: [{ keys: 'Ctrl+Enter', what: 'tombol berwarna' }, PRINT],
  },
  potret: {
    title: 'Potret Data',
    about: 'Satu potret memuat angka pada satu tanggal beserta sumbernya. Semua perhitungan berasal dari sini.',
    steps: [
      'Pilih tanggal pada deretan potret di atas, atau buat potret baru.',
      'Ketik angka di sel, atau salin satu blok dari Excel dan tempel. Buka kecamatan untuk mengisi kelurahan atau desa.',
      'Angka tersimpan sendiri. Bilah bawah menyebut jam penyimpanan terakhir.',
      'Periksa temuan di kanan. Nomornya sama dengan nomor pada sel. Terima usulnya, isi sebabnya, atau nyatakan sudah benar.',
      'Finalkan setelah temuan dilihat. Potret final tidak dapat diubah; “Buat koreksi” membuat versi baru.',
    ],
    questions: [
      {
        question: 'Bagaimana mengisi angka yang belum diketahui?',
        answer: 'Biarkan kosong atau tekan Del. Tulis 0 hanya bila jumlahnya memang nol.',
      },
      {
        question: 'Mengapa tombol finalkan tidak dapat ditekan?',
        answer:
          'Ada yang harus dibereskan dahulu, misalnya sumber belum diisi atau tanggal di masa depan. Alasannya tertulis di atas tombol.',
      },
      {
        question: 'Temuan sudah benar adanya. Apakah harus diubah?',
        answer:
          'Tidak. Nyatakan sudah benar beserta penjelasannya; temuan lain pun tidak menghalangi, hanya dicatat dalam laporan.',
      },
    ],
    keys: [
      { keys: 'Enter, Tab, panah', what: 'ke bawah, ke kanan, dan ke segala arah' },
      { keys: '→ dan ← pada nama', what: 'membuka dan menutup kecamatan' },
      { keys: 'F2', what: 'menyunting isi sel' },
      { keys: 'Del', what: 'mengosongkan sel (belum diketahui)' },
      { keys: 'Ctrl+C, Ctrl+V', what: 'menyalin dan menempel blok' },
      { keys: 'F8, Shift+F8', what: 'temuan berikutnya dan sebelumnya' },
      { keys: 'Alt+Enter', what: 'menerima usul temuan yang dipilih' },
      { keys: 'Ctrl+Z, Ctrl+Y', what: 'mengurungkan dan mengulangi isian' },
      { keys: 'Ctrl+F', what: 'mencari wilayah di tabel' },
      { keys: 'Ctrl+S', what: 'menyimpan sekarang' },
      { keys: 'Ctrl+Enter', what: 'finalkan potret' },
      { keys: 'Alt+N', what: 'potret baru' },
      PRINT,
    ],
  },
  impor: {
    title: 'Impor berkas',
    about: 'Membaca berkas dari BPJS Ketenagakerjaan atau perangkat daerah menjadi potret data.',
    steps: [
      'Pilih berkas XLSX, ODS, atau CSV, atau tempel tabel yang disalin dari Excel.',
      'Periksa isian di atas setiap judul kolom. Kolom yang tidak diperlukan dipilih “Abaikan”. Isi tanggal datanya.',
      'Setiap masalah disebut sel, isi, dan isi yang diharapkan beserta cara memperbaikinya.',
      'Simpan sebagai draf. Baris diterima, bermasalah, dan dilewati selalu berjumlah sama dengan baris yang dibaca.',
      'Buka potretnya, lalu periksa temuannya.',
    ],
    questions: [
      {
        question: 'Apakah data yang ada dapat rusak?',
        answer:
          'Tidak. Sebelum disimpan tidak ada yang berubah, dan yang disimpan hanya seluruhnya atau tidak sama sekali.',
      },
      {
        question: 'Mengapa 140,94 ditolak sebagai jumlah orang?',
        answer: 'Pecahan dalam kolom orang biasanya ribuan yang hilang. Tulis 140.940 bila itu maksudnya.',
      },
      { question: 'Apakah NIK disimpan?', answer: 'Tidak. Yang disimpan hanya jumlah menurut wilayah.' },
    ],
    keys: [
      { keys: 'Ctrl+V', what: 'menempel tabel dari Excel pada langkah pertama' },
      { keys: 'F8, Shift+F8', what: 'masalah berikutnya dan sebelumnya' },
      { keys: 'Alt+Enter', what: 'menerima usul perbaikan' },
      { keys: 'F2, Del', what: 'menyunting dan mengosongkan sel' },
      { keys: 'Backspace', what: 'mengembalikan isi sel dari berkas' },
      { keys: 'Ctrl+Z, Ctrl+Y', what: 'mengurungkan dan mengulangi perbaikan' },
      { keys: 'Ctrl+Enter', what: 'langkah berikutnya atau simpan' },
    ],
  },
  perbandingan: {
    title: 'Perbandingan',
    about: 'Membandingkan dua potret: seberapa besar perubahannya, apa sebabnya, dan wilayah mana yang paling kurang.',
    steps: [
      'Pilih potret kini dan potret pembanding. Persentase dihitung dengan potensi masing-masing tanggal.',
      'Bagian penyebab memisahkan pengaruh kepesertaan dan pengaruh potensi; keduanya berjumlah tepat sama dengan perubahan cakupan.',
      'Tabel wilayah diurutkan menurut selisih ke target, terbesar di atas. Nama wilayah membuka rinciannya.',
      '“Ekspor Excel” memuat angka yang sama tanpa pembulatan; “Pakai dalam laporan” menyusun laporan dari kedua potret ini.',
    ],
    questions: [
      {
        question: 'Mengapa jumlah yang tercetak berbeda satu angka di belakang koma?',
        answer:
          'Setiap angka dibulatkan sekali saat ditampilkan. Yang berbeda diberi tanda ¹ dan keterangan di bawah tabel.',
      },
      {
        question: 'Apakah target kota berlaku bagi kecamatan?',
        answer:
          'Tidak. Target hanya diterapkan sama sebagai ukuran untuk mengurutkan, dan hal itu tertulis di bawah tabel.',
      },
    ],
    keys: [PRINT],
  },
  rapat: {
    title: 'Rapat',
    about: 'Menyiapkan satu rapat dari jadwal sampai pelaksanaan. Laporan mengikuti rapat ini.',
    steps: [
      'Buat rapat dengan tanggal, waktu, tempat, dan pimpinan.',
      'Tetapkan potret kini, potret pembanding, dan potret tahun lalu untuk rapat itu.',
      'Isi progres RTL lama. Yang belum dilaporkan diberi warna dan tulisan “Belum dilaporkan”.',
      'Catat RTL baru. Nomornya tetap sama sampai kegiatannya selesai.',
      'Lengkapi bahan rapat, terbitkan dokumennya, lalu isi kehadiran sesudah rapat.',
    ],
    questions: [
      {
        question: 'Apakah langkahnya harus berurutan?',
        answer:
          'Tidak. Setiap langkah dapat dibuka kapan saja dari daftar di kiri; yang kurang disebut di bilah bawah.',
      },
      {
        question: 'Mengapa dokumen belum dapat diterbitkan?',
        answer: 'Dokumen diterbitkan dari potret final. Finalkan potretnya di Potret Data.',
      },
    ],
    keys: [
      { keys: 'Alt+N', what: 'rapat baru; pada langkah RTL baru: RTL baru' },
      { keys: 'Ctrl+Enter, Ctrl+S', what: 'tombol berwarna: simpan atau langkah berikutnya' },
    ],
  },
  rtl: {
    title: 'RTL',
    about: 'Semua rencana tindak lanjut dari semua rapat, yang terlambat di atas.',
    steps: [
      'Saring daftarnya menurut keadaan, atau cari dengan kata.',
      'Pilih satu RTL untuk melihat fakta, selisih yang dijawabnya, dan riwayatnya.',
      'Catat progres menambah riwayat; catatan lama tidak berubah.',
      'Batas waktu dapat diubah, dan dapat berupa tanggal, bulan, triwulan, atau belum ada.',
    ],
    questions: [
      {
        question: 'Kapan RTL disebut terlambat?',
        answer:
          'Bila batas waktunya sudah lewat dan statusnya belum selesai atau dihentikan. Terlambat dihitung, bukan dipilih.',
      },
      {
        question: 'Mengapa alasan diminta?',
        answer: 'Status terkendala dan dihentikan memerlukan alasan, karena alasan itu dicetak dalam laporan.',
      },
    ],
    keys: [
      { keys: 'panah atas, panah bawah', what: 'berpindah RTL dalam daftar' },
      { keys: 'Ctrl+F', what: 'mencari dalam daftar' },
      { keys: 'Alt+N', what: 'RTL baru' },
      { keys: 'Ctrl+Enter', what: 'catat progres; dalam isian: simpan' },
      { keys: 'Ctrl+S', what: 'menyimpan isian' },
      PRINT,
    ],
  },
  dokumen: {
    title: 'Dokumen',
    about: 'Menyusun laporan Monev atau nota dinas dari angka dan RTL yang sudah dicatat, lalu menerbitkannya.',
    steps: [
      'Pilih rapat, jenis dokumen, dan ukuran kertas.',
      'Bagian yang tidak dicentang tidak dicetak dan nomornya merapat.',
      'Teks dapat disunting. Angka yang tidak ditemukan dalam data digarisbawahi merah beserta usul perbaikannya.',
      'Unduh draf untuk diperiksa di Word, atau cetak dari pratinjau.',
      'Terbitkan membekukan dokumen sebagai versi. Versi lama tetap tersimpan pada “Dokumen terbit”.',
    ],
    questions: [
      {
        question: 'Bagaimana membetulkan dokumen yang sudah terbit?',
        answer: 'Betulkan datanya atau teksnya, lalu terbitkan lagi. Dokumen itu menjadi versi berikutnya.',
      },
      {
        question: 'Bagaimana mengembalikan teks semula?',
        answer: 'Pilih “Kembalikan ke teks otomatis” pada paragrafnya; hal itu masih dapat diurungkan selama 10 detik.',
      },
    ],
    keys: [
      { keys: 'Ctrl+P', what: 'mencetak halaman pratinjau' },
      { keys: 'Ctrl+S', what: 'menyimpan teks sekarang' },
      { keys: 'Ctrl+Enter', what: 'terbitkan' },
      { keys: 'panah atas, panah bawah', what: 'berpindah bagian dalam daftar bagian' },
      { keys: 'Alt+panah', what: 'menggeser bagian yang dapat diurutkan' },
    ],
  },
  pengaturan: {
    title: 'Pengaturan',
    about: 'Kantor, pejabat, target, dan dasar hukum yang dipakai semua layar dan dokumen.',
    steps: [
      'Isi kantor dan pejabat; keduanya dipakai pada kop naskah dan tanda tangan.',
      'Tandai satu target sebagai acuan untuk setiap tahun; yang lain menjadi keterangan.',
      'Isi batas kategori menurut ketetapan kantor beserta sumbernya; nilai resminya tidak ada.',
      'Isi tanggal akhir perjanjian pada Dasar hukum; yang hampir berakhir diingatkan di Beranda.',
    ],
    questions: [
      {
        question: 'Apakah dokumen terbit ikut berubah?',
        answer: 'Tidak. Nama dan jabatan penandatangan dibekukan bersama dokumennya.',
      },
      {
        question: 'Bagaimana meninggalkan data contoh?',
        answer: 'Buka bagian Data, lalu pilih tinggalkan atau hapus. Data kantor tidak tercampur.',
      },
    ],
    keys: [{ keys: 'Ctrl+S, Ctrl+Enter', what: 'menyimpan isian' }, PRINT],
  },
}

/** Returns the help of the screen at a path: "/rtl/4" is that of RTL. */
export const helpFor = (path: string): HelpText | null => HELP[path.split('/')[1] ?? ''] ?? null
