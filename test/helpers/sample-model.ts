import { createCanvas } from '@napi-rs/canvas'
import type {
  Block,
  KeyFiguresBlock,
  LetterheadBlock,
  Paper,
  ReportModel,
  SignatureBlock,
} from '../../shared/report/model.ts'
import { h, l, p } from './sample-blocks.ts'
import { regionFigure, segmentFigure, trendFigure } from './sample-charts.ts'
import { matrix, villages } from './sample-attachments.ts'
import { TABLES } from './sample-tables.ts'

const { t1, t2, t3, t4, t5, t6, t7, t8 } = TABLES

/** Villages of the five districts of Kota Bima. */
const DISTRICTS = [6, 8, 6, 11, 10]

/** A shield of 20 by 24 as PNG bytes. */
export function emblemPng(): Uint8Array {
  const canvas = createCanvas(200, 240)
  const pen = canvas.getContext('2d')
  pen.strokeStyle = '#222222'
  pen.lineWidth = 6
  pen.strokeRect(3, 3, 194, 234)
  return canvas.toBuffer('image/png')
}

/** The letterhead of the sample office. */
export const letterhead = (): LetterheadBlock => ({
  type: 'letterhead',
  government: 'PEMERINTAH KOTA BIMA',
  office: 'SEKRETARIAT DAERAH',
  address: [
    'Jalan Contoh Nomor 1, Kota Bima, Nusa Tenggara Barat 84111',
    'Telepon (0374) 000000 · pos-el setda@contoh.go.id · laman contoh.go.id',
  ],
  emblem: emblemPng(),
})

/** The four key figures. */
export const KEY_FIGURES: KeyFiguresBlock = {
  type: 'key-figures',
  items: [
    { label: 'Cakupan', figure: '37,95%', explanation: ['naik 2,71 poin', 'sejak 30 Juni 2025'] },
    { label: 'Peserta aktif', figure: '25.963', explanation: ['orang, naik 1.857', 'sejak 30 Juni 2025'] },
    { label: 'Belum terlindungi', figure: '42.449', explanation: ['orang, dari potensi', '68.412 orang'] },
    { label: 'Selisih ke target', figure: '4.823', explanation: ['orang atau 7,05 poin', 'ke target 45,00%'] },
  ],
}

/** The signature under a report. */
export const SIGNATURE: SignatureBlock = {
  type: 'signature',
  opening: ['Dibuat di Kota Bima', 'pada tanggal 14 November 2025'],
  position: ['Pj. SEKRETARIS DAERAH KOTA BIMA,'],
  name: ['NAMA PEJABAT CONTOH, S.E., M.Si.'],
  rank: 'Pembina Utama Muda (IV/c)',
  nip: 'NIP 19700101 199503 1 001',
  sizePt: 12,
}

/** The report of the target pages, with invented villages. */
export function sampleLaporan(paper: Paper): ReportModel {
  return {
    kind: 'laporan',
    paper,
    title: 'Laporan Monev UCJ Kota Bima per 30 Oktober 2025',
    sample: true,
    furniture: {
      headerLeft: 'Laporan Monev UCJ Kota Bima, rapat 12 November 2025',
      footerLeft: 'Data per 30 Oktober 2025 · Versi 1',
    },
    parts: [
      { orientation: 'portrait', letterhead: true, blocks: cover(paper) },
      { orientation: 'portrait', letterhead: false, blocks: body() },
      {
        orientation: 'landscape',
        letterhead: false,
        blocks: [
          {
            type: 'attachment-title',
            reference: 'Lampiran 1 Laporan Nomor 000.0/000/2025 tanggal 14 November 2025',
            title: ['MATRIKS RENCANA TINDAK LANJUT PER 12 NOVEMBER 2025'],
          },
          matrix(paper),
        ],
      },
      {
        orientation: 'portrait',
        letterhead: false,
        blocks: [
          {
            type: 'attachment-title',
            reference: 'Lampiran 2 Laporan Nomor 000.0/000/2025 tanggal 14 November 2025',
            title: ['CAKUPAN UCJ MENURUT KECAMATAN DAN KELURAHAN', 'PER 30 OKTOBER 2025'],
          },
          villages(DISTRICTS),
        ],
      },
    ],
  }
}

function cover(paper: Paper): Block[] {
  return [
    letterhead(),
    {
      type: 'title',
      kind: 'LAPORAN',
      about: 'TENTANG',
      subject: ['MONITORING DAN EVALUASI UNIVERSAL COVERAGE JAMSOSTEK', 'KOTA BIMA PER 30 OKTOBER 2025'],
      number: 'Nomor 000.0/000/2025',
    },
    {
      type: 'facts',
      labelWidth: 1530,
      rows: [
        { label: 'Rapat Monev', value: [{ text: 'Rabu, 12 November 2025, pukul 09.00 WITA, di ruang rapat Setda' }] },
        { label: 'Pembanding', value: [{ text: '30 Juni 2025 (rapat sebelumnya) dan 31 Oktober 2024 (tahun lalu)' }] },
        { label: 'Sumber data', value: [{ text: 'BPJS Ketenagakerjaan Cabang Kota Bima (data contoh)' }] },
      ],
    },
    KEY_FIGURES,
    h(0, null, 'Ringkasan'),
    l('ringkasan', 'decimal', [
      'Per 30 Oktober 2025, cakupan UCJ Kota Bima sebesar 37,95 persen, yaitu 25.963 peserta aktif dari 68.412 orang potensi di luar ASN, TNI, dan Polri.',
      'Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang dan cakupan naik 2,71 poin persentase; kenaikan sejak 31 Oktober 2024 sebesar 5,36 poin.',
      'Target tahun 2025 sebesar 45,00 persen belum tercapai; selisihnya 4.823 orang atau 7,05 poin persentase.',
      'Selisih ke target terbesar terdapat di Kecamatan Asakota (1.697 orang), Rasanae Timur (1.534 orang), dan Raba (919 orang), yang bersama-sama memuat 86,03 persen dari jumlah selisih.',
      'Dari empat RTL rapat sebelumnya, dua selesai dan dua terlambat; rapat ini menyepakati tiga RTL baru, satu di antaranya belum memiliki tenggat.',
    ]),
    trendFigure(paper),
  ]
}

function body(): Block[] {
  return [...introduction(), ...findings(), ...closing()]
}

function introduction(): Block[] {
  return [
    h(1, 'A.', 'Pendahuluan'),
    h(2, '1.', 'Umum'),
    p(
      'umum',
      'Universal Coverage Jamsostek (UCJ) adalah keadaan ketika seluruh pekerja menjadi peserta aktif program jaminan sosial ketenagakerjaan yang diselenggarakan oleh BPJS Ketenagakerjaan. Laporan ini mencatat capaian UCJ Kota Bima per 30 Oktober 2025, membandingkannya dengan keadaan per 30 Juni 2025 dan per 31 Oktober 2024, serta memuat hasil rapat monitoring dan evaluasi (Monev) tanggal 12 November 2025.',
    ),
    h(2, '2.', 'Maksud dan Tujuan'),
    p(
      'maksud',
      'Laporan ini dimaksudkan sebagai bahan pimpinan dalam menilai kemajuan kepesertaan. Tujuannya ialah menyajikan capaian terhadap target, menjelaskan penyebab perubahannya, menunjukkan wilayah dan segmen dengan selisih terbesar, serta mencatat rencana tindak lanjut (RTL) beserta penanggung jawabnya.',
    ),
    h(2, '3.', 'Ruang Lingkup'),
    p(
      'lingkup',
      'Laporan mencakup 5 kecamatan dan 41 kelurahan serta tiga segmen kepesertaan, yaitu Penerima Upah (PU), Bukan Penerima Upah (BPU), dan Jasa Konstruksi (Jakon). Potensi adalah angkatan kerja di luar ASN, TNI, dan Polri menurut sumber data. Peserta terdaftar yang tidak aktif tidak dihitung sebagai peserta aktif.',
    ),
    h(2, '4.', 'Dasar'),
    l('dasar', 'alpha', [
      'Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional;',
      'Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial;',
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
      'Undang-Undang Nomor 59 Tahun 2024 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2025–2045;',
      'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan;',
      'Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ.',
    ]),
    h(1, 'B.', 'Kegiatan yang Dilaksanakan'),
    p(
      'kegiatan',
      'Rapat Monev dilaksanakan pada Rabu, 12 November 2025, pukul 09.00 s.d. 11.30 WITA di ruang rapat Sekretariat Daerah Kota Bima dan dipimpin oleh Pj. Sekretaris Daerah Kota Bima. Rapat dihadiri 17 orang dari tujuh unsur: Asisten II, BPKAD, Bappeda, Dinas Tenaga Kerja, Bagian Kesejahteraan Rakyat, Bagian Pemerintahan, dan BPJS Ketenagakerjaan Cabang Kota Bima.',
    ),
    p(
      'acara',
      'Rapat membahas (a) capaian UCJ per 30 Oktober 2025, (b) kemajuan empat RTL rapat 10 Juli 2025, dan (c) RTL baru. Jalannya pembahasan dimuat dalam notula rapat.',
    ),
  ]
}

function findings(): Block[] {
  return [
    h(1, 'C.', 'Hasil yang Dicapai'),
    h(2, '1.', 'Capaian dan Target'),
    p(
      'capaian',
      'Per 30 Oktober 2025 terdapat 25.963 peserta aktif dari 68.412 orang potensi, sehingga cakupan UCJ Kota Bima sebesar 37,95 persen. Sebanyak 42.449 orang belum terlindungi.',
    ),
    t1,
    p(
      'target',
      'Target tahun 2025 sebesar 45,00 persen atau 30.786 orang belum tercapai. Untuk mencapainya diperlukan tambahan 4.823 peserta aktif, setara dengan 7,05 poin persentase. Dengan laju sejak 30 Juni 2025, yaitu rata-rata 463 orang tiap bulan, cakupan per 31 Desember 2025 diproyeksikan sebesar 39,33 persen; target baru tercapai apabila laju menjadi 2.412 orang tiap bulan.',
    ),
    t2,
    h(2, '2.', 'Perbandingan Periode'),
    p(
      'periode',
      'Sejak 30 Juni 2025, cakupan naik 2,71 poin persentase, seluruhnya karena peserta aktif bertambah 1.857 orang (7,70 persen); jumlah potensi tidak berubah. Sejak 31 Oktober 2024, cakupan naik 5,36 poin persentase: bertambahnya 4.089 peserta aktif menaikkan cakupan 5,98 poin, sedangkan bertambahnya potensi dari 67.120 menjadi 68.412 orang menurunkannya 0,62 poin.',
    ),
    t3,
    p(
      'acuan',
      'Pertumbuhan peserta aktif dalam setahun sebesar 18,69 persen, di bawah acuan BPJS Ketenagakerjaan, yaitu sedikitnya 20 persen setahun, apabila acuan itu dibaca sebagai pertumbuhan jumlah peserta.',
    ),
    h(2, '3.', 'Capaian menurut Segmen'),
    p(
      'segmen',
      'Sejak 30 Juni 2025, segmen BPU menambah cakupan 2,81 poin dan segmen PU 0,19 poin, sedangkan segmen Jakon mengurangi 0,29 poin, sehingga cakupan kota naik 2,71 poin. Cakupan terendah terdapat pada segmen BPU, yaitu 22,03 persen atau 28.805 orang belum terlindungi. Peserta aktif Jakon berkurang 197 orang; penyebab yang dicatat ialah berakhirnya proyek.',
    ),
    segmentFigure,
    t4,
    h(2, '4.', 'Capaian menurut Wilayah'),
    p(
      'wilayah',
      'Apabila target kota diterapkan sama pada setiap kecamatan, selisih terbesar terdapat di Asakota, yaitu 1.697 orang, disusul Rasanae Timur 1.534 orang dan Raba 919 orang. Peserta aktif bertambah di empat kecamatan dan berkurang 34 orang di Asakota; penyebab penurunan di Asakota belum dicatat.',
    ),
    regionFigure,
    t5,
    h(2, '5.', 'Perlindungan Pekerja Rentan'),
    p(
      'rentan',
      'Iuran bagi 2.453 pekerja rentan telah dibayar senilai Rp199.012.800. Kuota yang diketahui sebanyak 2.950 orang; data Baznas belum diterima. Iuran 287 pekerja yang terdaftar melalui DBHCHT belum dibayar.',
    ),
    t6,
    h(2, '6.', 'Catatan Mutu Data'),
    p('mutu', 'Pemeriksaan data menemukan tiga hal yang perlu diketahui dalam membaca laporan ini.', true),
    l('temuan', 'alpha', [
      'Sumber mencantumkan cakupan 37,59 persen, sedangkan 25.963 dibagi 68.412 adalah 37,95 persen. Laporan ini memakai hasil hitung. Dua angka di belakang koma pada sumber kemungkinan bertukar tempat.',
      'Peserta aktif Kecamatan Asakota berkurang 34 orang sejak 30 Juni 2025 tanpa catatan penyebab. Penjelasan perlu diminta dari BPJS Ketenagakerjaan.',
      'Daftar pekerja non-ASN baru diterima dari 28 di antara 31 perangkat daerah sehingga cakupan non-ASN belum dapat dihitung untuk seluruh kota.',
    ]),
    h(2, '7.', 'Tindak Lanjut Rapat Sebelumnya'),
    p(
      'rtl-lama',
      'Rapat tanggal 10 Juli 2025 menghasilkan empat RTL. Per 12 November 2025, dua RTL selesai, satu dalam proses, dan satu terkendala; dua yang belum selesai telah melewati tenggat dan dilanjutkan.',
    ),
    t7,
    h(2, '8.', 'Rencana Tindak Lanjut Baru'),
    p('rtl-baru', 'Rapat menyepakati tiga RTL; matriks lengkapnya dimuat dalam Lampiran 1.', true),
    t8,
  ]
}

function closing(): Block[] {
  return [
    h(1, 'D.', 'Simpulan dan Saran'),
    h(2, '1.', 'Simpulan'),
    l('simpulan', 'alpha', [
      'Cakupan UCJ Kota Bima per 30 Oktober 2025 sebesar 37,95 persen, naik 2,71 poin persentase sejak 30 Juni 2025.',
      'Target tahun 2025 belum tercapai; dengan laju saat ini, cakupan akhir tahun diproyeksikan 39,33 persen, yaitu 5,67 poin di bawah target.',
      'Kenaikan terutama berasal dari segmen BPU, sedangkan peserta aktif segmen Jakon dan Kecamatan Asakota berkurang.',
    ]),
    h(2, '2.', 'Saran'),
    l(
      'saran',
      'alpha',
      [
        'Verifikasi dan sosialisasi didahulukan di Asakota, Rasanae Timur, dan Raba.',
        'Penanggung jawab dua RTL yang melewati tenggat diminta menyampaikan rencana penyelesaian paling lambat 19 November 2025.',
        'BPJS Ketenagakerjaan diminta menjelaskan perbedaan persentase dan penurunan peserta aktif di Asakota pada rapat berikutnya.',
      ],
      true,
    ),
    h(1, 'E.', 'Penutup'),
    p(
      'penutup',
      'Demikian laporan ini dibuat untuk menjadi bahan pertimbangan pimpinan dan acuan pelaksanaan tindak lanjut.',
      true,
    ),
    SIGNATURE,
  ]
}
