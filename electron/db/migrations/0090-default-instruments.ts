import type { Migration } from '../migrate.ts'

interface Seed {
  readonly type: string
  readonly number: string
  readonly title: string
  readonly citation: string
  readonly cited: 0 | 1
}

const rule = (type: string, number: string, title: string, cited: 0 | 1, suffix = ''): Seed => ({
  type,
  number,
  title,
  citation: `${type} Nomor ${number} tentang ${title}${suffix}`,
  cited,
})

/** In the order of rank that "Dasar" follows. Dates stay empty: an office enters them from its own copy. */
const SEEDS: readonly Seed[] = [
  rule('Undang-Undang', '40 Tahun 2004', 'Sistem Jaminan Sosial Nasional', 1),
  rule('Undang-Undang', '24 Tahun 2011', 'Badan Penyelenggara Jaminan Sosial', 1),
  rule('Undang-Undang', '23 Tahun 2014', 'Pemerintahan Daerah', 1),
  rule('Undang-Undang', '59 Tahun 2024', 'Rencana Pembangunan Jangka Panjang Nasional Tahun 2025–2045', 1),
  rule(
    'Peraturan Pemerintah',
    '44 Tahun 2015',
    'Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian',
    0,
    ' sebagaimana telah beberapa kali diubah',
  ),
  rule('Instruksi Presiden', '2 Tahun 2021', 'Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan', 1),
  rule(
    'Instruksi Presiden',
    '8 Tahun 2025',
    'Optimalisasi Pelaksanaan Pengentasan Kemiskinan dan Penghapusan Kemiskinan Ekstrem',
    0,
  ),
  rule(
    'Peraturan Menteri Dalam Negeri',
    '14 Tahun 2025',
    'Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2026',
    0,
  ),
  {
    type: 'Surat Edaran',
    number: '842.2/5193/SJ',
    title: 'Surat Edaran Menteri Dalam Negeri',
    citation: 'Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ',
    cited: 1,
  },
  {
    type: 'Surat Edaran',
    number: '500.11.2/9602/Bangda',
    title: 'Surat Edaran Direktorat Jenderal Bina Pembangunan Daerah',
    citation:
      'Surat Edaran Direktorat Jenderal Bina Pembangunan Daerah Kementerian Dalam Negeri Nomor 500.11.2/9602/Bangda',
    cited: 0,
  },
]

/** The legal basis an office starts with (it can edit every line) and the lowest contribution of BPU: JKK 10.000 + JKM 6.800. */
export const defaultInstruments: Migration = {
  version: 90,
  up: (db) => {
    const insert = db.prepare(`
      INSERT INTO instrument (type, number, title, citation, date, expires_on, cited, position)
      VALUES (@type, @number, @title, @citation, NULL, NULL, @cited, @position)
      ON CONFLICT (citation) DO NOTHING
    `)
    for (const [position, seed] of SEEDS.entries()) insert.run({ ...seed, position })
    db.prepare(`
      INSERT INTO rate (payer_class, label, rupiah, valid_from, valid_to, source)
      SELECT 'bpu', 'Bukan Penerima Upah (JKK dan JKM)', 16800, '2015-07-01', NULL, 'Peraturan Pemerintah Nomor 44 Tahun 2015'
      WHERE NOT EXISTS (SELECT 1 FROM rate WHERE payer_class = 'bpu')
    `).run()
  },
}
