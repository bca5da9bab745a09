import type { Paper, ReportModel } from '../../shared/report/model.ts'
import { h, l } from './sample-blocks.ts'
import { KEY_FIGURES, letterhead } from './sample-model.ts'

/** The nota dinas of the target pages: one page. */
export function sampleNotaDinas(paper: Paper): ReportModel {
  return {
    kind: 'nota-dinas',
    paper,
    title: 'Nota dinas Rapat Monev UCJ Kota Bima 12 November 2025',
    sample: true,
    furniture: { headerLeft: null, footerLeft: 'Ringkasan untuk pimpinan · data per 30 Oktober 2025' },
    parts: [
      {
        orientation: 'portrait',
        letterhead: true,
        blocks: [
          letterhead(),
          { type: 'title', kind: 'NOTA DINAS', about: null, subject: [], number: null },
          {
            type: 'facts',
            labelWidth: 1190,
            rows: [
              { label: 'Yth.', value: [{ text: 'Pj. Sekretaris Daerah Kota Bima' }] },
              { label: 'Dari', value: [{ text: 'Asisten Perekonomian dan Pembangunan' }] },
              { label: 'Tanggal', value: [{ text: '11 November 2025' }] },
              { label: 'Nomor', value: [{ text: '000.0/000/2025' }] },
              { label: 'Sifat', value: [{ text: 'Penting' }] },
              {
                label: 'Hal',
                value: [{ text: 'Bahan pimpinan Rapat Monev UCJ, 12 November 2025, pukul 09.00 WITA', bold: true }],
              },
            ],
          },
          KEY_FIGURES,
          h(0, null, 'Yang perlu disampaikan'),
          l('disampaikan', 'decimal', [
            'Per 30 Oktober 2025, cakupan UCJ Kota Bima 37,95 persen: 25.963 peserta aktif dari 68.412 orang potensi.',
            'Cakupan naik 2,71 poin persentase sejak 30 Juni 2025, terutama dari segmen BPU; Jakon berkurang 197 orang karena proyek berakhir.',
            'Target 45,00 persen belum tercapai. Diperlukan 2.412 peserta aktif tiap bulan sampai Desember; laju saat ini 463 orang.',
          ]),
          h(0, null, 'Yang perlu diputuskan'),
          l('diputuskan', 'decimal', [
            'Tenggat baru bagi dua RTL yang terlambat: daftar non-ASN (BKPSDM, 43 hari) dan data pekerja proyek (Dinas PUPR, 73 hari).',
            'Penanggung jawab dan tenggat bagi tiga usulan RTL baru; sosialisasi di OPD dan kelurahan belum memiliki tenggat.',
            'Kecamatan yang didahulukan: Asakota, Rasanae Timur, dan Raba (86,03 persen dari jumlah selisih ke target).',
          ]),
          h(0, null, 'Yang perlu diwaspadai'),
          l('diwaspadai', 'decimal', [
            'Sumber mencantumkan 37,59 persen; hasil hitung 37,95 persen. Sebut 37,95 persen dan minta penjelasan sumber.',
            'Penurunan 34 peserta aktif di Asakota belum diketahui penyebabnya.',
          ]),
          {
            type: 'signature',
            opening: [],
            position: ['ASISTEN PEREKONOMIAN DAN', 'PEMBANGUNAN,'],
            name: ['NAMA PEJABAT CONTOH, S.T., M.T.'],
            rank: 'Pembina Tingkat I (IV/b)',
            nip: 'NIP 19720202 199803 2 002',
            sizePt: 11,
          },
        ],
      },
    ],
  }
}
