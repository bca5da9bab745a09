/** A work that the program builds on; a test keeps the versions equal to those of the packages. */
export interface Work {
  /** Name of the package. */
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly use: string
}

/** The works of others that are part of the program. */
export const WORKS: readonly Work[] = [
  { name: 'electron', version: '45.3.4', licence: 'MIT', use: 'jendela aplikasi' },
  { name: 'react', version: '19.3.1', licence: 'MIT', use: 'layar' },
  { name: 'react-dom', version: '19.3.1', licence: 'MIT', use: 'layar' },
  { name: 'antd', version: '6.6.8', licence: 'MIT', use: 'tombol, isian, dan tabel' },
  { name: '@ant-design/icons', version: '6.3.4', licence: 'MIT', use: 'lambang tombol' },
  { name: '@tanstack/react-query', version: '5.108.0', licence: 'MIT', use: 'membaca data' },
  { name: '@tanstack/react-virtual', version: '3.14.26', licence: 'MIT', use: 'daftar panjang' },
  { name: 'wouter', version: '3.13.0', licence: 'Unlicense', use: 'alamat layar' },
  { name: 'dayjs', version: '1.11.23', licence: 'MIT', use: 'pilihan tanggal' },
  { name: 'chart.js', version: '4.6.1', licence: 'MIT', use: 'grafik' },
  { name: 'better-sqlite3', version: '13.2.0', licence: 'MIT', use: 'basis data (dengan SQLite, domain publik)' },
  { name: 'docx', version: '9.15.2', licence: 'MIT', use: 'dokumen Word' },
  {
    name: '@napi-rs/canvas',
    version: '1.0.11',
    licence: 'MIT',
    use: 'grafik pada dokumen (dengan Skia, BSD-3-Clause)',
  },
  { name: '@e965/xlsx', version: '0.20.3', licence: 'Apache-2.0', use: 'membaca berkas Excel' },
  { name: 'papaparse', version: '5.7.1', licence: 'MIT', use: 'membaca CSV' },
  { name: 'fflate', version: '0.8.3', licence: 'MIT', use: 'berkas zip' },
  { name: 'zod', version: '4.6.7', licence: 'MIT', use: 'memeriksa isian' },
  {
    name: '@fontsource/ibm-plex-sans',
    version: '5.3.0',
    licence: 'SIL Open Font License 1.1',
    use: 'huruf pada layar (IBM Plex Sans)',
  },
  {
    name: '@expo-google-fonts/arimo',
    version: '0.4.3',
    licence: 'MIT; hurufnya SIL Open Font License 1.1',
    use: 'huruf pada grafik dokumen (Arimo)',
  },
]
