import type { TableBlock } from '../../shared/report/model.ts'
import { cell, columns, head, row, table } from './sample-blocks.ts'
import { SOURCE } from './sample-tables.ts'

const MATRIX_COLUMNS = {
  A4: 'c510 l2270 l2380 l1990 l1190 l2040 l1400 r900 l1890',
  F4: 'c510 l2660 l2800 l2270 l1190 l2400 l1400 r900 l2311',
} as const

/** The matrix of follow-ups, landscape. */
export const matrix = (paper: 'A4' | 'F4'): TableBlock =>
  table({
    id: 'matriks',
    style: 'text',
    size: 'attachment',
    columns: columns(MATRIX_COLUMNS[paper]),
    header: [
      [
        'No.',
        'Permasalahan',
        'Rencana tindak lanjut',
        'Penanggung jawab',
        'Target waktu',
        'Indikator/keluaran',
        'Status',
        'Progres',
        'Keterangan',
      ].map((text) => head(text)),
    ],
    rows: [
      {
        kind: 'group',
        keepWithNext: true,
        cells: [cell('I. RTL yang dilanjutkan dari rapat 10 Juli 2025', { colSpan: 9 })],
      },
      row([
        '2.1',
        'Daftar pekerja non-ASN belum lengkap, sehingga cakupan per OPD belum dapat dihitung.',
        'Menyampaikan daftar pekerja non-ASN menurut perangkat daerah kepada BPJS Ketenagakerjaan.',
        'BKPSDM',
        '30 Sep 2025',
        'Daftar dari 31 perangkat daerah',
        'Dalam proses|*terlambat 43 hari',
        '90%',
        '3 perangkat daerah belum menyampaikan.',
      ]),
      row([
        '2.4',
        'Pekerja proyek APBD belum tercatat sebagai peserta Jakon.',
        'Memadankan data pekerja proyek jasa konstruksi APBD dengan data peserta.',
        'Dinas PUPR',
        '31 Agu 2025',
        'Data 23 paket pekerjaan padan',
        'Terkendala|*terlambat 73 hari',
        '70%',
        'Data 7 paket belum diserahkan penyedia.',
      ]),
      {
        kind: 'group',
        keepWithNext: true,
        cells: [cell('II. RTL baru hasil rapat 12 November 2025', { colSpan: 9 })],
      },
      row([
        '3.1',
        'Sebanyak 42.449 orang belum terlindungi; sebagian data tenaga kerja belum terverifikasi.',
        'Mempercepat verifikasi dan validasi data tenaga kerja.',
        'Dinas Tenaga Kerja|Pendukung: BPJS Ketenagakerjaan, Disdukcapil, para camat',
        '12 Des 2025',
        'Data tenaga kerja 41 kelurahan terverifikasi',
        'Belum ditindaklanjuti',
        '0%',
        'Menjawab selisih ke target Asakota (1.697 orang).',
      ]),
      row([
        '3.2',
        'Cakupan BPU 22,03%, terendah di antara tiga segmen.',
        'Meningkatkan sosialisasi program BPJS Ketenagakerjaan di setiap OPD dan kelurahan.',
        'Bagian Kesejahteraan Rakyat|Pendukung: BPJS Ketenagakerjaan, para lurah',
        '*belum ditetapkan',
        '31 OPD dan 41 kelurahan; berita acara tiap kegiatan',
        'Belum ditindaklanjuti',
        '0%',
        'Tenggat ditetapkan paling lambat 19 November 2025.',
      ]),
      row([
        '3.3',
        'Persentase sumber (37,59%) tidak sesuai dengan hasil hitung (37,95%).',
        'Menyesuaikan data kepesertaan tenaga kerja.',
        'BPJS Ketenagakerjaan Cabang Kota Bima|Pendukung: Dinas Tenaga Kerja',
        '31 Des 2025',
        'Berita acara penyesuaian data',
        'Belum ditindaklanjuti',
        '0%',
        '',
      ]),
    ],
    notes: [{ mark: null, text: 'Status “terlambat” dihitung dari tenggat dan tanggal rapat.' }],
  })

/** Villages under their districts with a total: `sizes` gives the number of villages of each district. */
export const villages = (sizes: readonly number[]): TableBlock =>
  table({
    id: 'kelurahan',
    size: 'attachment',
    columns: columns('l2722 r1021 r1021 r1021 r1134 r1021 r1131'),
    header: [
      [
        head('Kecamatan dan kelurahan', { rowSpan: 2 }),
        head('Potensi', { rowSpan: 2 }),
        head('Peserta aktif (orang)', { colSpan: 3 }),
        head('Cakupan (%)', { rowSpan: 2 }),
        head('Belum terlindungi', { rowSpan: 2 }),
      ],
      ['30 Jun 2025', '30 Okt 2025', 'Perubahan'].map((text) => head(text)),
    ],
    rows: [
      ...sizes.flatMap((size, district) => [
        row([`Kecamatan Contoh ${district + 1}`, '14.206', '5.604', '6.012', '+408', '42,32', '8.194'], 'group', true),
        ...Array.from({ length: size }, (_, index) => ({
          kind: 'plain' as const,
          keepWithNext: index < size - 1,
          cells: [
            cell(`Kelurahan ${district + 1}.${index + 1}`, { indent: true }),
            ...['2.354', '1.084', '1.119', '+35', '47,54', '1.235'].map((text) => cell(text)),
          ],
        })),
      ]),
      row(['Kota Bima', '68.412', '24.106', '25.963', '+1.857', '37,95', '42.449'], 'total'),
    ],
    notes: [
      {
        mark: null,
        text: `Jumlah kelurahan sama dengan angka kecamatan, dan jumlah kecamatan sama dengan angka kota. ${SOURCE}`,
      },
    ],
  })
