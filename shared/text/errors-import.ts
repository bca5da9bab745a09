import type { ErrorParams } from '../domain/app-error.ts'
import { formatCount } from '../format/number.ts'

type Message = (params: ErrorParams) => string

const UNCHANGED = 'Data Anda tidak berubah.'
const SAVE_AS_XLSX = 'Buka berkas itu di Excel atau LibreOffice, lalu simpan sebagai .xlsx atau .csv.'
const LIKELY_HARMFUL = 'Berkas seperti ini tidak dihasilkan oleh Excel.'

/** Messages of the import layer and of the isolated process that reads files, by code. */
export const IMPORT_ERRORS = {
  'import.file-empty': ({ file }) => `Berkas ${file} kosong (0 bita). ${UNCHANGED} Mintalah berkas itu dikirim ulang.`,
  'import.file-unreadable': ({ file }) =>
    `${file} tidak dapat dibuka: mungkin sebuah folder, atau berkasnya sudah dipindahkan. ${UNCHANGED} Pilih berkasnya sekali lagi.`,
  'import.file-too-large': ({ file, megabytes, limit }) =>
    `Berkas ${file} berukuran ${megabytes} MB, sedangkan batasnya ${limit} MB. ${UNCHANGED} Simpan lembar yang memuat tabel sebagai berkas tersendiri.`,
  'import.kind-other': ({ file, kind }) =>
    `Berkas ${file} adalah ${kind}, bukan lembar kerja, apa pun nama berkasnya. ${UNCHANGED} Pilih berkas .xlsx, .ods, atau .csv.`,
  'import.kind-unknown': ({ file }) =>
    `Isi berkas ${file} tidak dikenali sebagai lembar kerja. ${UNCHANGED} ${SAVE_AS_XLSX}`,
  'import.kind-misnamed': ({ file }) =>
    `Berkas ${file} rusak atau tidak lengkap, atau hanya namanya yang nama lembar kerja Excel. ${UNCHANGED} Mintalah berkas itu dikirim ulang; tabel berupa teks disimpan sebagai .csv.`,
  'import.kind-xls': ({ file }) =>
    `Berkas ${file} memakai format Excel lama (.xls) yang tidak dibaca. ${UNCHANGED} ${SAVE_AS_XLSX}`,
  'import.kind-xlsb': ({ file }) =>
    `Berkas ${file} memakai format biner Excel (.xlsb) yang tidak dibaca. ${UNCHANGED} ${SAVE_AS_XLSX}`,
  'import.kind-html': ({ file }) =>
    `Berkas ${file} adalah halaman web (HTML) atau XML, bukan lembar kerja. ${UNCHANGED} ${SAVE_AS_XLSX}`,
  'import.kind-password': ({ file }) =>
    `Berkas ${file} dilindungi kata sandi. ${UNCHANGED} Buka di Excel dengan kata sandinya, hapus perlindungannya, lalu simpan.`,
  'import.zip-damaged': ({ file }) =>
    `Berkas ${file} rusak atau tidak lengkap sehingga isinya tidak dapat dibuka. ${UNCHANGED} Mintalah berkas itu dikirim ulang.`,
  'import.zip-entries': ({ file, limit }) =>
    `Berkas ${file} memuat lebih dari ${formatCount(Number(limit))} bagian. ${LIKELY_HARMFUL} ${UNCHANGED} Jangan dibuka; tanyakan kepada pengirimnya.`,
  'import.zip-size': ({ file, limit }) =>
    `Isi berkas ${file} melebihi ${limit} MB setelah dimekarkan. ${UNCHANGED} Simpan lembar yang memuat tabel sebagai berkas tersendiri.`,
  'import.zip-lies': ({ file, entry }) =>
    `Bagian "${entry}" dalam berkas ${file} tidak sesuai dengan ukuran yang dicantumkannya. ${LIKELY_HARMFUL} ${UNCHANGED} Jangan dibuka; tanyakan kepada pengirimnya.`,
  'import.zip-path': ({ file, entry }) =>
    `Berkas ${file} memuat bagian bernama “${entry}” yang menunjuk ke luar berkas. ${LIKELY_HARMFUL} ${UNCHANGED} Jangan dibuka; tanyakan kepada pengirimnya.`,
  'import.xml-entities': ({ file, entry }) =>
    `Bagian “${entry}” dalam berkas ${file} memuat deklarasi DOCTYPE. ${LIKELY_HARMFUL} ${UNCHANGED} Jangan dibuka; tanyakan kepada pengirimnya.`,
  'import.workbook-unreadable': ({ file }) =>
    `Berkas ${file} berbentuk lembar kerja, tetapi isinya tidak dapat dibaca. ${UNCHANGED} ${SAVE_AS_XLSX}`,
  'import.too-many-rows': ({ sheet, limit }) =>
    `Lembar “${sheet}” berisi lebih dari ${formatCount(Number(limit))} baris. ${UNCHANGED} Simpan baris yang diperlukan sebagai berkas tersendiri.`,
  'import.too-many-columns': ({ sheet, limit, cell }) =>
    `Lembar “${sheet}” berisi lebih dari ${formatCount(Number(limit))} kolom; salah satunya di sel ${cell}. ${UNCHANGED} Simpan kolom yang diperlukan sebagai berkas tersendiri.`,
  'import.too-many-cells': ({ limit }) =>
    `Berkas ini berisi lebih dari ${formatCount(Number(limit))} sel. ${UNCHANGED} Simpan lembar yang memuat tabel sebagai berkas tersendiri.`,
  'import.no-data': () => `Tidak ada sel yang terisi dalam berkas ini. ${UNCHANGED} Periksa apakah berkasnya benar.`,
  'import.no-rows': ({ row }) =>
    `Judul kolom ada di baris ${row}, tetapi tidak ada baris data di bawahnya. ${UNCHANGED} Periksa apakah berkasnya benar.`,
  'import.header-not-found': ({ found, expected }) =>
    `Judul kolom tidak dikenali. Yang ditemukan: ${found}. Yang diharapkan sedikitnya dua dari: ${expected}. ${UNCHANGED} Perbaiki judul kolomnya atau tunjuk kolomnya dengan --map "KOLOM=ISIAN".`,
  'import.header-incomplete': ({ row, found, missing }) =>
    `Judul kolom di baris ${row} belum lengkap: tidak ada ${missing}. Yang ditemukan: ${found}. ${UNCHANGED} Perbaiki judul kolomnya atau tunjuk kolomnya dengan --map "KOLOM=ISIAN".`,
  'import.person-list': ({ columns }) =>
    `Berkas ini daftar orang (BNBA), bukan jumlah menurut wilayah: kolom ${columns} memuat data orang. Yang disimpan hanya jumlah; data orang tidak dibaca dan tidak disimpan. ${UNCHANGED} Mintalah rekapitulasi potensi dan peserta aktif menurut wilayah.`,
  'import.column-twice': ({ field, first, second }) =>
    `Dua kolom terbaca sebagai ${field}: ${first} dan ${second}. ${UNCHANGED} Tentukan salah satunya, misalnya dengan --map "KOLOM=abaikan" untuk kolom yang tidak dipakai.`,
  'import.map-malformed': ({ text }) =>
    `Pemetaan “${text}” tidak terbaca. ${UNCHANGED} Tulis sebagai "KOLOM=ISIAN", misalnya "Jumlah Pekerja=potensi" atau "D=abaikan".`,
  'import.map-unknown-field': ({ field, fields }) =>
    `Isian “${field}” tidak dikenal. ${UNCHANGED} Isian yang tersedia: ${fields}, dan abaikan.`,
  'import.map-unknown-column': ({ column, headers }) =>
    `Kolom “${column}” tidak ditemukan. ${UNCHANGED} Judul kolom dalam berkas: ${headers}; huruf kolom seperti D juga dapat dipakai.`,
  'import.map-ambiguous-column': ({ column, columns }) =>
    `Judul “${column}” dipakai oleh beberapa kolom: ${columns}. ${UNCHANGED} Sebut kolomnya dengan huruf.`,
  'import.map-twice': ({ column }) =>
    `Kolom “${column}” dipetakan lebih dari sekali. ${UNCHANGED} Sisakan satu pemetaan untuk tiap kolom.`,
  'import.sheet-unknown': ({ sheet, sheets }) =>
    `Lembar “${sheet}” tidak ada dalam berkas ini. ${UNCHANGED} Lembar yang ada: ${sheets}.`,
  'import.several-sheets': ({ sheets }) =>
    `Beberapa lembar memuat tabel: ${sheets}. ${UNCHANGED} Sebutkan lembar yang dibaca.`,
  'import.impossible-date': ({ text, month, year, days }) =>
    `Tanggal “${text}” tidak ada: ${month} ${year} hanya sampai tanggal ${days}. ${UNCHANGED} Periksa tanggal pada sumbernya.`,
  'import.impossible-month': ({ text, month }) =>
    `Tanggal “${text}” tidak ada: bulan ${month} tidak ada. ${UNCHANGED} Tulis hari lebih dahulu, misalnya 30-10-2025.`,
  'import.unreadable-date': ({ text }) =>
    `Tanggal “${text}” tidak terbaca. ${UNCHANGED} Tulis sebagai 2025-10-30, 30-10-2025, atau 30 Oktober 2025.`,
  'import.gone': () =>
    `Berkas ini tidak lagi dipegang oleh aplikasi. ${UNCHANGED} Pilih berkas itu sekali lagi; perbaikan yang sudah dibuat tetap ada.`,
  'import.problems-left': ({ count }) =>
    `Berkas belum dapat disimpan karena masih ada ${count} masalah. ${UNCHANGED} Selesaikan masalah itu, lalu simpan lagi.`,
  'import.nothing-accepted': () =>
    `Tidak ada baris berisi angka wilayah yang dapat disimpan. ${UNCHANGED} Periksa lembar, judul kolom, dan lingkup wilayahnya.`,
  'isolate.timeout': ({ seconds }) =>
    `Pekerjaan ini belum selesai setelah ${seconds} detik dan dihentikan. ${UNCHANGED} Coba dengan berkas yang lebih kecil.`,
  'isolate.memory': ({ megabytes }) =>
    `Pekerjaan ini memerlukan memori lebih dari ${megabytes} MB dan dihentikan. ${UNCHANGED} Coba dengan berkas yang lebih kecil.`,
  'isolate.cancelled': () => `Pekerjaan dibatalkan. ${UNCHANGED}`,
  'isolate.failed': () =>
    `Pekerjaan ini berhenti karena kesalahan dalam program. ${UNCHANGED} Coba sekali lagi; jika terulang, sampaikan berkasnya kepada petugas TI.`,
} satisfies Record<string, Message>
