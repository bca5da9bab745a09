/** The seven screens in the order of Alt+1 … Alt+7. */
export const SCREENS = [
  { path: '/', title: 'Beranda' },
  { path: '/potret', title: 'Potret Data' },
  { path: '/perbandingan', title: 'Perbandingan' },
  { path: '/rapat', title: 'Rapat' },
  { path: '/rtl', title: 'RTL' },
  { path: '/dokumen', title: 'Dokumen' },
  { path: '/pengaturan', title: 'Pengaturan' },
] as const

/** What the palette offers besides screens and things that were found. */
export const ACTIONS = [
  { path: '/impor', title: 'Impor berkas', detail: 'XLSX, ODS, atau CSV menjadi potret data' },
  { path: '/rapat/baru', title: 'Buat rapat', detail: 'Jadwal, potret data, dan RTL' },
  { path: '/pengaturan/target', title: 'Catat target', detail: 'Target tahun ini dan acuannya' },
  { path: '/pengaturan/pejabat', title: 'Ubah penandatangan', detail: 'Nama, jabatan, pangkat, NIP' },
] as const
