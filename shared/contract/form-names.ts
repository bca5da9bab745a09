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

/** Name under which a form keeps what stands in it unsaved. */
export type FormName =
  | (typeof RECORD_FORMS)[RecordKind][number]
  | 'impor'
  | 'rtl-baru'
  | 'pengaturan-kantor'
  | 'pengaturan-indikator'
  | 'pengaturan-kategori'
