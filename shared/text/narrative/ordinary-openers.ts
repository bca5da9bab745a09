const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words for what is done at a meeting or to data: never the beginning of a name, also before one ("Paparan BPJS Ketenagakerjaan"). */
const ACTS = words(`
  arahan audiensi diskusi evaluasi identifikasi inventarisasi kendala kesepakatan klarifikasi konfirmasi koordinasi masukan
  monitoring paparan pelaksanaan pelaporan pemadanan pemantauan pemaparan pembacaan pembagian pembahasan pembaruan pembayaran
  pembentukan pembukaan pemeriksaan pemetaan pemutakhiran penambahan penandatanganan penanganan pencapaian pencocokan
  pendaftaran pendataan penegakan penegasan penentuan penerbitan penetapan pengajuan pengaktifan penganggaran pengantar
  pengarahan pengecekan pengelolaan pengesahan penguatan pengumpulan penilaian peningkatan peninjauan penjelasan penurunan
  penutup penutupan penyaluran penyampaian penyebab penyediaan penyelarasan penyelesaian penyerahan penyesuaian penyiapan
  penyusunan perbaikan perbandingan percepatan perencanaan perkembangan perluasan permintaan perpanjangan persiapan perubahan
  perumusan presentasi rangkuman rekonsiliasi review revisi reviu sambutan sinkronisasi sosialisasi tanggapan tanya telaah
  tindak tinjauan uraian usulan validasi verifikasi
`)

/** Ordinary words that may also open a name or a title ("Rencana Aksi Daerah"): only what follows them tells. */
const ORDINARY = words(`
  ada adanya agar agenda akan akibat alasan alih alokasi anggaran angka angkatan antara apabila atas bagi bahan bahwa baik
  banjir banyak banyaknya baru batas beberapa begitu belum bencana berakhir berakhirnya berapa berbagai berdasarkan bergabung
  berhenti berikut berjalan berkas berkurang berkurangnya berpindah bersama bertambah bertambahnya bertugas berubah berubahnya
  biaya bila bukan bukti buruh cakupan capaian cara catatan contoh cuti daftar dalam dana dapat dari data delapan dengan di
  dibahas dibutuhkan dilaksanakan dilakukan diperlukan diselesaikan ditunda dokumen draf draft dua dukungan efisiensi empat enam
  gagasan gaji gambaran guru habis hal hambatan hanya harus hasil hibah honor honorer ihwal informasi iuran izin jadwal jawaban
  jenis jika jumlah kader kajian kami karena kasus kebijakan kebutuhan kecuali kedua keduanya keempat keenam kegiatan kekeliruan
  kekurangan kelalaian kelebihan kelengkapan kelima keluar kemajuan kematian kenaikan kepesertaan kepindahan kerja kerjasama
  kerusakan kesalahan kesiapan kesimpulan ketentuan keterangan keterbatasan keterlambatan ketiga ketiganya keuangan komitmen
  kondisi konsep kontrak kunjungan kuota kurang kurangnya lain laju lanjutan laporan lebih lepas libur lima lokasi lulus masa
  masalah masih masuk materi mekanisme melalui mengundurkan meninggal menjadi menolak menuju menunggu menurut metode mulai
  mundur musim mutasi naik nama nelayan nilai nonaktif nota notula oleh optimalisasi pabrik pada paket paling panen para
  pascarapat pegawai pekerja pekerjaan pelatihan peluang peluncuran pembatalan pembekalan pembelian pemberdayaan pemberhentian
  pemberi pembiayaan pembina pembinaan pembubaran pemecahan pemekaran pemilihan pemindahan pemohon pemotongan pemulangan
  pemutihan pemutusan penandaan penarikan pencairan pendamping pendampingan pendapat pendekatan penduduk penelusuran penerima
  penertiban pengadaan pengalihan pengangkatan pengawalan pengawas pengawasan pengembangan pengenalan penggabungan penggunaan
  penghapusan penghematan penghentian pengisian pengkajian pengujian pengukuran pengumuman pengunduran pengurangan pengusulan
  penjadwalan penjaminan pensiun penugasan penundaan penyederhanaan penyedia penyerapan penyusulan peralihan peran perangkat
  peraturan perbedaan perekaman peresmian perhitungan perintah perizinan perlindungan perlunya permasalahan permohonan
  pernyataan perpaduan perpindahan persetujuan persoalan pertanggungjawaban pertemuan pertukaran pertumbuhan perusahaan peserta
  petani pihak pindah potensi potret prioritas program progres proses proyek proyeksi rancangan rapat rata-rata realisasi
  regulasi rekapitulasi rekomendasi rencana rincian ringkasan ruang rumusan rusak saat sakit salah sanggahan saran sasaran satu
  sebab sebagian sebanyak sebelas sebelum seberapa sebesar sehingga sejak sejumlah selama selisih seluruh sembilan sementara
  sempat semua semuanya sengketa sepuluh serah serta sesuai sesudah setelah setiap setoran sewa sidang simpulan sisa sistem
  situasi skema solusi status strategi sudah sumber surat susunan syarat tagihan tahap tahapan tahun tambahan tanpa target tarif
  tata teknis telah telat tempat temuan tenaga tenggat tentang terdapat tergabung terjadi terkait terkendala terlambat
  terlambatnya tersedia tertunda terutama tiap tidak tiga tingkat topik total tugas tujuan tujuh tukang tunggakan tuntutan turun
  tutup ulang umpan undangan undian untuk upaya urutan usul verifikator waktu yaitu yang
`)

/** Shapes that names do not have: "penyebabnya", "menyelaraskan". */
const ORDINARY_SHAPE = /^(?:\p{L}{5,}nya|(?:me|di|ber|ter)\p{L}{4,}kan)$/u

/** `Rapat`, `Kerja`: capital and small letters, as in a name; an acronym ("UCJ") says nothing about the word before it. */
const TITLE_CASE = /^\p{Lu}\p{Ll}/u

/**
 * Returns whether the first word of an entered text surely is no name, so that it loses its capital inside a sentence. "Pembahasan RTL" and
 * "Data belum diserahkan" do; "Dinas Tenaga Kerja …", "Bupati …" and "Rencana Aksi Daerah" keep it.
 */
export const opensOrdinarily = (firstWord: string, nextWord: string): boolean => {
  // "lain-lain", "data-data": a word said twice
  const word = firstWord.toLowerCase().replace(/^(\p{L}+)-\1$/u, '$1')
  if (ACTS.has(word)) return true
  return (ORDINARY.has(word) || ORDINARY_SHAPE.test(word)) && !TITLE_CASE.test(nextWord)
}
