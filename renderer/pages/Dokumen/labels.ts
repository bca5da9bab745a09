import type { DocumentSection } from '../../../shared/contract/document-channels.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'

/** Names of the kinds of documents. */
export const KIND_LABELS = { laporan: 'Laporan Monev', 'nota-dinas': 'Nota dinas' } as const

/** Names of the sections as the list shows them. */
const SECTION_LABELS: Readonly<Record<SectionKey, string>> = {
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

/** Returns the name of a section; the first one of a nota dinas is its letterhead and head. */
export const sectionLabel = (key: SectionKey, kind: keyof typeof KIND_LABELS): string =>
  key === 'kop' && kind === 'nota-dinas' ? 'Kop dan kepala naskah' : SECTION_LABELS[key]

/** Returns the name of a section with the letter of its chapter: `B. Kegiatan`; those inside a chapter have none. */
export const sectionName = ({ key, number }: DocumentSection, kind: keyof typeof KIND_LABELS): string =>
  number !== null && !number.includes('.') ? `${number}. ${sectionLabel(key, kind)}` : sectionLabel(key, kind)
