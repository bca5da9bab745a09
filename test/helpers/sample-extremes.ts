import type { Block, Paper, ReportModel } from '../../shared/report/model.ts'
import { columns, h, head, l, p, row, table } from './sample-blocks.ts'
import { KEY_FIGURES, letterhead, SIGNATURE, sampleLaporan } from './sample-model.ts'
import { villages } from './sample-attachments.ts'
import { TABLES } from './sample-tables.ts'

/** Text of about the given number of characters. */
export const longText = (characters: number): string =>
  'penyampaian daftar pekerja non-ASN menurut perangkat daerah kepada BPJS Ketenagakerjaan '
    .repeat(Math.ceil(characters / 85))
    .slice(0, characters)
    .trim()

const LONG_NAME = 'Kecamatan Rasanae Barat Daya Kepulauan Sangat Panjang Sekali'

/** A report of extremes: letterhead too wide, names of 60 characters, cells of 800 and 6000, tables of 30 and 66 rows, odd numbers and control characters. */
export function extremeLaporan(paper: Paper): ReportModel {
  const sample = sampleLaporan(paper)
  return {
    ...sample,
    title: 'Laporan\u0000 dengan & isi < luar > biasa',
    parts: [
      { orientation: 'portrait', letterhead: true, blocks: cover() },
      { orientation: 'portrait', letterhead: false, blocks: body() },
      {
        orientation: 'landscape',
        letterhead: false,
        blocks: [
          {
            type: 'attachment-title',
            reference: 'Lampiran 1 Laporan Nomor 000.0/000/2025',
            title: ['MATRIKS RENCANA TINDAK LANJUT'],
          },
          wordyMatrix(paper),
        ],
      },
      { orientation: 'portrait', letterhead: false, blocks: [villages([3, 15, 40, 1, 1])] },
    ],
  }
}

function cover(): Block[] {
  return [
    {
      ...letterhead(),
      government: 'PEMERINTAH KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO PROVINSI SULAWESI UTARA',
      office: 'DINAS KOPERASI, USAHA KECIL DAN MENENGAH, PERINDUSTRIAN, PERDAGANGAN, DAN TENAGA KERJA',
      address: [`${'Jalan Contoh yang Panjang Sekali Nomor 1 · '.repeat(4)}laman contoh.go.id`],
    },
    { type: 'title', kind: 'LAPORAN', about: null, subject: ['SATU BARIS'], number: null },
    {
      type: 'facts',
      labelWidth: 1530,
      rows: [{ label: 'Sumber data', value: [{ text: longText(300) }, { text: ' tebal', bold: true }] }],
    },
    KEY_FIGURES,
  ]
}

function body(): Block[] {
  const names = Array.from({ length: 30 }, (_, index) =>
    row([
      `${LONG_NAME} ${index}`,
      '1.234.567',
      '1.234.567',
      '+1.234.567',
      '100,00',
      '1.234.567',
      '100,00',
      'sangat rendah',
    ]),
  )
  const ranking = TABLES.t5
  return [
    h(1, 'B.', 'Bernomor mulai dari B'),
    p(
      'kontrol',
      'Bel\u0007 dan nol\u0000 serta\ttab; ruang\u00a0tetap; baris\nkedua; <tanda> & "kutip"; separuh \ud83d pasangan.',
    ),
    h(1, 'A.', 'Bernomor A'),
    h(2, '1.', 'Daftar panjang'),
    l(
      'panjang',
      'alpha',
      Array.from({ length: 30 }, (_, index) => `Butir ${index + 1} ${longText(120)}.`),
    ),
    h(2, '3.', 'Melompat ke 3'),
    table({ ...ranking, id: 'peringkat', rows: [...names, ...ranking.rows.slice(-1)] }),
    h(2, null, 'Tanpa nomor'),
    table({
      id: 'rtl-panjang',
      style: 'text',
      label: 'Tabel 9.',
      caption: longText(160),
      columns: columns('c567 l4253 l2721 l1530'),
      header: [['No.', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat'].map((text) => head(text))],
      rows: [
        row(['1.1', longText(800), longText(200), '12 Des 2025']),
        row(['1.2', longText(6000), LONG_NAME, 'belum ditetapkan^a']),
        row(['1.3', 'Pendek.', LONG_NAME, '31 Des 2025']),
      ],
      notes: [],
    }),
    l('saran', 'decimal', [longText(200), longText(200)], true),
    p('penutup', longText(200), false),
    {
      ...SIGNATURE,
      name: ['PROF. DR. IR. NAMA PEJABAT YANG SANGAT PANJANG CONTOH,', 'S.E., M.Si., Ph.D.'],
      rank: null,
      nip: null,
    },
  ]
}

function wordyMatrix(paper: Paper): Block {
  const found = sampleLaporan(paper).parts[2]?.blocks[1]
  if (found?.type !== 'table') throw new Error('the sample has a matrix')
  const wordy = Array.from({ length: 12 }, (_, index) =>
    row([
      `1.${index + 1}`,
      longText(800),
      longText(400),
      LONG_NAME,
      '30 Sep 2025',
      longText(100),
      'Terkendala',
      '70%',
      '',
    ]),
  )
  return { ...found, rows: [...found.rows, ...wordy] }
}
