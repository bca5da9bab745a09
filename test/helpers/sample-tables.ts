import type { TableBlock } from '../../shared/report/model.ts'
import { columns, head, row, table } from './sample-blocks.ts'

/** The line of sources under sample tables. */
export const SOURCE = 'Sumber: BPJS Ketenagakerjaan Cabang Kota Bima (data contoh).'

/** Tabel 1 to 8 of the sample report, as on the target pages. */
export const TABLES = {
  t1: table({
    id: 't1',
    label: 'Tabel 1.',
    caption: 'Capaian UCJ Kota Bima menurut tanggal data',
    columns: columns('l3119 r1190 r1190 r1190 r1191 r1191'),
    header: [
      [head('Uraian', { rowSpan: 2 }), head('Keadaan per', { colSpan: 3 }), head('Perubahan sejak', { colSpan: 2 })],
      ['31 Okt 2024', '30 Jun 2025', '30 Okt 2025', '30 Jun 2025', '31 Okt 2024'].map((text) => head(text)),
    ],
    rows: [
      row(['Potensi (orang)', '67.120', '68.412', '68.412', '0', '+1.292']),
      row(['Peserta aktif (orang)', '21.874', '24.106', '25.963', '+1.857', '+4.089']),
      row(['Belum terlindungi (orang)', '45.246', '44.306', '42.449', '−1.857', '−2.797']),
      row(['Cakupan (%)^a', '32,59', '35,24', '37,95', '+2,71', '+5,36'], 'total'),
    ],
    notes: [
      { mark: 'a', text: 'Peserta aktif dibagi potensi; perubahannya dalam poin persentase.' },
      { mark: null, text: SOURCE },
    ],
  }),
  t2: table({
    id: 't2',
    label: 'Tabel 2.',
    caption: 'Kedudukan terhadap target tahun 2025',
    columns: columns('l6236 r1247 r1588'),
    header: [[head('Uraian'), head('Orang'), head('% potensi^a')]],
    rows: [
      row(['Target tahun 2025 menurut Keputusan Wali Kota (contoh)', '30.786', '45,00']),
      row(['Peserta aktif per 30 Oktober 2025', '25.963', '37,95']),
      row(['Selisih ke target', '4.823', '7,05'], 'total'),
      row(['Laju rata-rata tiap bulan sejak 30 Juni 2025^b', '463', '0,68']),
      row(['Laju tiap bulan yang diperlukan sampai 31 Desember 2025^c', '2.412', '3,52']),
      row(['Proyeksi per 31 Desember 2025 dengan laju saat ini', '26.907', '39,33']),
    ],
    notes: [
      { mark: 'a', text: 'Selisih dan laju dalam poin persentase.' },
      { mark: 'b', text: '1.857 orang dalam 122 hari, dikalikan 30,4375 hari.' },
      { mark: 'c', text: '4.823 orang dibagi 2 bulan penuh yang tersisa, dibulatkan ke atas.' },
    ],
  }),
  t3: table({
    id: 't3',
    label: 'Tabel 3.',
    caption: 'Penyebab perubahan cakupan',
    columns: columns('l5953 r1559 r1559'),
    header: [
      [head('Sumber perubahan cakupan (poin persentase)'), head('sejak\n30 Jun 2025'), head('sejak\n31 Okt 2024')],
    ],
    rows: [
      row(['Pengaruh kepesertaan: jumlah peserta aktif berubah', '+2,71', '+5,98']),
      row(['Pengaruh basis: jumlah potensi berubah', '0,00', '−0,62']),
      row(['Perubahan cakupan', '+2,71', '+5,36'], 'total'),
    ],
  }),
  t4: table({
    id: 't4',
    label: 'Tabel 4.',
    caption: 'Peserta aktif dan cakupan menurut segmen',
    columns: columns('l2324 r907 r893 r893 r1191 r794 r794 r1275'),
    header: [
      [
        head('Segmen', { rowSpan: 2 }),
        head('Potensi', { rowSpan: 2 }),
        head('Peserta aktif (orang)', { colSpan: 3 }),
        head('Cakupan (%)', { colSpan: 2 }),
        head('Sumbangan (poin)', { rowSpan: 2 }),
      ],
      ['30 Jun 2025', '30 Okt 2025', 'Perubahan', '30 Jun 2025', '30 Okt 2025'].map((text) => head(text)),
    ],
    rows: [
      row(['Penerima Upah', '26.870', '15.611', '15.742', '+131', '58,10', '58,59', '+0,19']),
      row(['Bukan Penerima Upah', '36.942', '6.214', '8.137', '+1.923', '16,82', '22,03', '+2,81']),
      row(['Jasa Konstruksi', '4.600', '2.281', '2.084', '−197', '49,59', '45,30', '−0,29']),
      row(['Jumlah', '68.412', '24.106', '25.963', '+1.857', '35,24', '37,95', '+2,71'], 'total'),
    ],
    notes: [
      {
        mark: null,
        text: 'Sumbangan = perubahan peserta aktif segmen dibagi potensi seluruh segmen; jumlahnya sama dengan pengaruh kepesertaan pada Tabel 3.',
      },
    ],
  }),
  t5: table({
    id: 't5',
    label: 'Tabel 5.',
    caption: 'Peringkat kecamatan menurut selisih ke target',
    columns: columns('l1757 r936 r936 r1191 r1021 r936 r851 l1443'),
    header: [
      [
        head('Kecamatan', { rowSpan: 2 }),
        head('Potensi', { rowSpan: 2 }),
        head('Peserta aktif', { rowSpan: 2 }),
        head('Perubahan sejak 30 Jun', { rowSpan: 2 }),
        head('Cakupan (%)', { rowSpan: 2 }),
        head('Selisih ke target^a', { colSpan: 2 }),
        head('Kategori^b', { rowSpan: 2 }),
      ],
      [head('orang'), head('%')],
    ],
    rows: [
      row(['Asakota', '13.588', '4.418', '−34', '32,51', '1.697', '35,18', 'rendah']),
      row(['Rasanae Timur', '8.934', '2.487', '+96', '27,84', '1.534', '31,80', 'sangat rendah']),
      row(['Raba', '16.720', '6.605', '+585', '39,50', '919', '19,05', 'rendah']),
      row(['Rasanae Barat', '14.206', '6.012', '+408', '42,32', '381', '7,90', 'rendah']),
      row(['Mpunda', '14.964', '6.441', '+802', '43,04', '293', '6,07', 'rendah']),
      row(['Kota Bima^c', '68.412', '25.963', '+1.857', '37,95', '4.823', '100,00', 'rendah'], 'total'),
    ],
    notes: [
      { mark: 'a', text: 'Target kota 45,00% diterapkan sama pada setiap kecamatan; bukan target resmi kecamatan.' },
      {
        mark: 'b',
        text: 'Kategori menurut pengaturan pengguna: sangat rendah di bawah 30%; rendah 30% sampai kurang dari 45%; sedang 45% sampai kurang dari 60%; tinggi 60% atau lebih.',
      },
      {
        mark: 'c',
        text: 'Jumlah selisih lima kecamatan (4.824 orang) berbeda 1 orang dari selisih kota (4.823 orang) karena pembulatan ke atas di setiap kecamatan.',
      },
    ],
  }),
  t6: table({
    id: 't6',
    label: 'Tabel 6.',
    caption: 'Pekerja rentan menurut pembayar iuran, per 30 Oktober 2025 (orang)',
    columns: columns('l2381 r850 r1361 r1077 r907 r850 r1645'),
    header: [
      ['Pembayar iuran', 'Kuota', 'Terverifikasi', 'Terdaftar', 'Dibayar', 'Masa (bulan)', 'Nilai dibayar (Rp)'].map(
        (text) => head(text),
      ),
    ],
    rows: [
      row(['APBD Kota Bima', '2.000', '1.874', '1.812', '1.812', '3', '91.324.800']),
      row(['APBD Provinsi NTB', '650', '650', '641', '641', '10', '107.688.000']),
      row(['DBHCHT', '300', '300', '287', '0', '0', '0']),
      row(['Baznas', '–', '–', '–', '–', '–', '–']),
      row(['Jumlah yang diketahui^a', '2.950', '2.824', '2.740', '2.453', '', '199.012.800'], 'total'),
    ],
    notes: [
      {
        mark: 'a',
        text: 'Tanpa Baznas, yang datanya belum diterima. Tanda – berarti tidak diketahui; angka 0 berarti nihil. Nilai = orang dibayar × Rp16.800 × masa.',
      },
    ],
  }),
  t7: table({
    id: 't7',
    style: 'text',
    label: 'Tabel 7.',
    caption: 'Status RTL rapat 10 Juli 2025',
    columns: columns('c567 l2778 l1758 l1275 l2693'),
    header: [
      ['No.', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Status per 12 Nov 2025'].map((text) =>
        head(text),
      ),
    ],
    rows: [
      row([
        '2.1',
        'Menyampaikan daftar pekerja non-ASN menurut perangkat daerah kepada BPJS Ketenagakerjaan.',
        'BKPSDM',
        '30 Sep 2025',
        '*Dalam proses (90%), terlambat 43 hari|28 dari 31 perangkat daerah telah menyampaikan daftar.',
      ]),
      row([
        '2.2',
        'Mengalokasikan iuran pekerja rentan pada Perubahan APBD 2025.',
        'BPKAD',
        '30 Sep 2025',
        '*Selesai|Kuota 2.000 orang selama 3 bulan, Rp100.800.000.',
      ]),
      row([
        '2.3',
        'Melaksanakan sosialisasi kepada pedagang pasar di 5 kecamatan.',
        'Dinas Koperasi, Perindustrian, dan Perdagangan',
        '31 Okt 2025',
        '*Selesai|5 dari 5 kecamatan terlaksana.',
      ]),
      row([
        '2.4',
        'Memadankan data pekerja proyek jasa konstruksi APBD dengan data peserta.',
        'Dinas PUPR',
        '31 Agu 2025',
        '*Terkendala (70%), terlambat 73 hari|Data tenaga kerja 7 dari 23 paket belum diserahkan penyedia.',
      ]),
    ],
    notes: [
      {
        mark: null,
        text: 'Nomor RTL tetap sama sampai selesai: angka pertama menunjukkan urutan rapat dalam tahun 2025, angka kedua nomor urut.',
      },
    ],
  }),
  t8: table({
    id: 't8',
    style: 'text',
    label: 'Tabel 8.',
    caption: 'RTL hasil rapat 12 November 2025',
    columns: columns('c567 l4253 l2721 l1530'),
    header: [['No.', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat'].map((text) => head(text))],
    rows: [
      row(['3.1', 'Mempercepat verifikasi dan validasi data tenaga kerja.', 'Dinas Tenaga Kerja', '12 Des 2025']),
      row([
        '3.2',
        'Meningkatkan sosialisasi program BPJS Ketenagakerjaan di setiap OPD dan kelurahan.',
        'Bagian Kesejahteraan Rakyat',
        'belum ditetapkan^a',
      ]),
      row([
        '3.3',
        'Menyesuaikan data kepesertaan tenaga kerja.',
        'BPJS Ketenagakerjaan Cabang Kota Bima',
        '31 Des 2025',
      ]),
    ],
    notes: [{ mark: 'a', text: 'Tenggat belum disebutkan dalam rapat; ditetapkan paling lambat 19 November 2025.' }],
  }),
} as const satisfies Record<string, TableBlock>
