/** Forms about one record, kept under its id: they are forgotten when it is deleted. */
export const RECORD_FORMS = {
  snapshot: ['potret-kepala', 'penjelasan-temuan'],
  meeting: ['rapat-jadwal', 'rapat-data', 'rapat-progres', 'rapat-bahan', 'rapat-hadir'],
  followUp: ['rtl-isi', 'rtl-progres', 'rtl-batas-waktu'],
  official: ['pengaturan-pejabat'],
  unit: ['pengaturan-perangkat'],
  target: ['pengaturan-target'],
  instrument: ['pengaturan-dasar'],
  rate: ['pengaturan-tarif'],
} as const

export type RecordKind = keyof typeof RECORD_FORMS

const OTHER_FORMS = ['impor', 'rtl-baru', 'pengaturan-kantor', 'pengaturan-indikator', 'pengaturan-kategori'] as const

/** Names under which forms keep what stands in them unsaved; nothing else is kept for the page. */
export const FORM_NAMES = [...Object.values(RECORD_FORMS).flat(), ...OTHER_FORMS]

export type FormName = (typeof FORM_NAMES)[number]
