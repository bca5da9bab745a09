import type { SectionKey } from '../../../shared/report/paper-sections.ts'

/** Names of the kinds of documents. */
export const KIND_LABELS = { laporan: 'Laporan Monev', 'nota-dinas': 'Nota dinas' } as const

/** Names of the sections as the list shows them. */
export const SECTION_LABELS: Readonly<Record<SectionKey, string>> = {
  kop: 'Kop dan sampul',
  'angka-kunci': 'Angka kunci',
  ringkasan: 'Ringkasan',
  pendahuluan: 'Pendahuluan',
  kegiatan: 'Kegiatan',
  hasil: 'Hasil yang dicapai',
  capaian: 'Capaian dan target',
  perbandingan: 'Perbandingan periode',
  segmen: 'Per segmen',
  wilayah: 'Per wilayah',
  'pekerja-rentan': 'Pekerja rentan',
  'mutu-data': 'Catatan mutu data',
  'rtl-lama': 'RTL rapat sebelumnya',
  'rtl-baru': 'RTL baru',
  simpulan: 'Simpulan dan saran',
  disampaikan: 'Yang perlu disampaikan',
  diputuskan: 'Yang perlu diputuskan',
  diwaspadai: 'Yang perlu diwaspadai',
  penutup: 'Penutup',
  'tanda-tangan': 'Tanda tangan',
  matriks: 'Lampiran matriks RTL',
  'rincian-wilayah': 'Lampiran rincian wilayah',
}
