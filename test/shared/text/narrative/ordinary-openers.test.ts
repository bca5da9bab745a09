import { describe, expect, it } from 'vitest'
import { agendaSentence } from '../../../../shared/text/narrative/introduction.ts'
import { clauseOf } from '../../../../shared/text/narrative/sentence.ts'

/** Lines as offices write them into the agenda, a reason or a place, and as they read inside a sentence. */
const KEPT = [
  'Dinas Tenaga Kerja memaparkan data pekerja rentan',
  'Dinas Tenaga Kerja',
  'Kelurahan Kolo menyerahkan daftar ketua RT',
  'Kecamatan Asakota',
  'Bupati membuka rapat',
  'Bupati Banggai memberi arahan',
  'Wali Kota Bima menyampaikan sambutan',
  'Sekretaris Daerah memimpin rapat',
  'Asisten II menyampaikan arahan',
  'Bagian Kesejahteraan Rakyat',
  'Bappeda menyampaikan rancangan RKPD',
  'Kolo dan Jatiwangi belum melapor',
  'Asakota',
  'Bank NTB Syariah menyalurkan CSR',
  'Baznas Kota Bima',
  'Rencana Aksi Daerah UCJ',
  'Program Keluarga Harapan',
  'Data Terpadu Kesejahteraan Sosial diperbarui',
  'Ruang Rapat Wali Kota Bima',
  'Aula Maja Labo Dahu',
  'Peraturan Wali Kota Nomor 5 Tahun 2025',
  'Pekalongan',
  'Penjaringan',
  'Sakernas Agustus dipakai',
  'BPJS Ketenagakerjaan memaparkan capaian',
  'UCJ tahun 2026',
  'non-ASN per OPD',
] as const

const LOWERED = [
  ['Pembahasan RTL baru', 'pembahasan RTL baru'],
  ['Penyampaian capaian UCJ', 'penyampaian capaian UCJ'],
  ['Paparan BPJS Ketenagakerjaan', 'paparan BPJS Ketenagakerjaan'],
  ['Paparan Dinas Tenaga Kerja', 'paparan Dinas Tenaga Kerja'],
  ['Sambutan Wali Kota', 'sambutan Wali Kota'],
  ['Evaluasi RTL rapat sebelumnya', 'evaluasi RTL rapat sebelumnya'],
  ['Penandatanganan kesepakatan.', 'penandatanganan kesepakatan'],
  ['Capaian UCJ per kecamatan;', 'capaian UCJ per kecamatan'],
  ['Rencana tindak lanjut baru', 'rencana tindak lanjut baru'],
  ['Data belum diserahkan penyedia. ', 'data belum diserahkan penyedia'],
  ['Menyelaraskan data peserta', 'menyelaraskan data peserta'],
  ['Menunggu surat edaran', 'menunggu surat edaran'],
  ['Anggaran belum tersedia', 'anggaran belum tersedia'],
  ['Kegiatannya digabung dengan RTL 2.1', 'kegiatannya digabung dengan RTL 2.1'],
  ['Pindah domisili', 'pindah domisili'],
  ['Proyek APBD berakhir', 'proyek APBD berakhir'],
  ['Angkatan kerja di luar ASN, TNI, dan Polri', 'angkatan kerja di luar ASN, TNI, dan Polri'],
  ['Ruang rapat Sekretariat Daerah', 'ruang rapat Sekretariat Daerah'],
  ['Lain-lain', 'lain-lain'],
  ['Tiga kecamatan belum melapor', 'tiga kecamatan belum melapor'],
] as const

describe('an entered text inside a sentence', () => {
  it.each(KEPT)('keeps the capital of "%s"', (text) => {
    expect(clauseOf(text)).toBe(text)
  })

  it.each(LOWERED)('reads "%s" as "%s"', (text, clause) => {
    expect(clauseOf(text)).toBe(clause)
  })

  it('names offices in an agenda as they are named', () => {
    const agenda = '1. Dinas Tenaga Kerja memaparkan data\n2. Pembahasan RTL\n- Kelurahan Kolo; Bupati menutup rapat'
    expect(agendaSentence(agenda, [], true)).toBe(
      'Rapat membahas (a) Dinas Tenaga Kerja memaparkan data, (b) pembahasan RTL, (c) Kelurahan Kolo, dan (d) Bupati menutup rapat.',
    )
  })
})
