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
