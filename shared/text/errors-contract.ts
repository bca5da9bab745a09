import type { ErrorParams } from '../domain/app-error.ts'

type Message = (params: ErrorParams) => string

/** Messages of the border between page and application, by code. */
export const CONTRACT_ERRORS = {
  'contract.channel': () =>
    'Perintah ini tidak dikenal oleh aplikasi. Data tidak berubah. Muat ulang jendela; jika terulang, perbarui aplikasi.',
  'contract.payload': () =>
    'Isian yang dikirim tidak lengkap atau tidak dapat dibaca. Data tidak berubah. Periksa isian itu, lalu simpan lagi.',
  'contract.no-office': () =>
    'Kantor belum ditetapkan, sehingga belum ada data yang dapat dibuka. Data tidak berubah. Pilih wilayah kantor dahulu.',
  'contract.job-unknown': () =>
    'Pekerjaan itu sudah berakhir. Data tidak berubah olehnya setelah itu. Mulai lagi bila masih diperlukan.',
  'contract.forbidden': () =>
    'Permintaan ini tidak berasal dari jendela aplikasi dan ditolak. Data tidak berubah. Buka aplikasi dari alamat yang dicetak di terminal.',
  'contract.too-large': ({ limit }) =>
    `Kiriman lebih besar daripada batas ${limit} MB. Data tidak berubah. Pilih berkas yang lebih kecil.`,
  'contract.data-exchanged': () =>
    'Data yang terbuka sedang diganti, sehingga pekerjaan ini dihentikan. Tidak ada yang disimpan olehnya. Mulai lagi pada data yang sekarang terbuka.',
  'contract.other-data': () =>
    'Data yang terbuka sudah diganti dari halaman lain, dan permintaan ini ditolak agar data contoh dan data kantor tidak tercampur. Tidak ada yang disimpan. Salin isian yang masih diperlukan, lalu muat ulang halaman ini.',
  'contract.closing': () =>
    'Aplikasi sedang ditutup. Data yang sudah tersimpan tidak berubah. Buka kembali aplikasi, lalu ulangi.',
  'contract.unforeseen': () =>
    'Terjadi kesalahan yang tidak terduga. Data yang sudah tersimpan tidak berubah. Ulangi; jika terulang, salin rincian untuk petugas TI.',
} satisfies Record<string, Message>
