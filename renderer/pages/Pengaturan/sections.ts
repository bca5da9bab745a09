/** The sections of Pengaturan in the order of their list, with the address of each. */
export const SECTIONS = [
  {
    slug: 'kantor',
    label: 'Kantor',
    about: 'Kop naskah, tempat, zona waktu, dan logo yang dicetak pada setiap dokumen.',
  },
  { slug: 'pejabat', label: 'Pejabat', about: 'Pimpinan rapat, notulis, dan penandatangan dokumen.' },
  { slug: 'perangkat', label: 'Perangkat daerah', about: 'Penanggung jawab dan pendukung RTL, serta peserta rapat.' },
  { slug: 'indikator', label: 'Indikator', about: 'Apa yang dihitung: pembagi, pembilang, dan rinciannya.' },
  {
    slug: 'target',
    label: 'Target',
    about: 'Satu target acuan menilai satu tahun; target lain berdiri di sampingnya sebagai keterangan.',
  },
  {
    slug: 'tarif',
    label: 'Tarif iuran',
    about: 'Iuran per orang per bulan, dipakai untuk menghitung kebutuhan anggaran.',
  },
  {
    slug: 'kategori',
    label: 'Kategori',
    about: 'Batas kategori cakupan. Tidak ada batas resmi yang diterbitkan; kantor menetapkannya untuk tiap tahun.',
  },
  {
    slug: 'dasar-hukum',
    label: 'Dasar hukum',
    about: 'Peraturan dan surat yang dikutip pada Dasar laporan, menurut urutan ini.',
  },
  { slug: 'data', label: 'Data', about: 'Data yang sedang dibuka dan tempatnya.' },
  { slug: 'tentang', label: 'Tentang', about: 'Versi aplikasi, sumber data wilayah, dan lisensi.' },
] as const

export type Section = (typeof SECTIONS)[number]
export type SectionSlug = Section['slug']

/** Returns the section at an address, the first one for none or an unknown one. */
export const sectionAt = (slug: string | undefined): Section =>
  SECTIONS.find((section) => section.slug === slug) ?? SECTIONS[0]
