import type { AppError, ErrorParams } from '../domain/app-error.ts'
import { assertNever } from '../domain/assert-never.ts'
import { fullNameOf, parentOf, type Region } from '../domain/region.ts'
import type { CellPlace, ImportProblem, ImportProblemCode, SkipReason } from '../import/import-problem.ts'
import { formatCount } from '../format/number.ts'
import type { ImportFix } from '../import/problem-fixes.ts'
import { cellAddress } from '../import/raw-cell.ts'
import { errorMessage } from './error-messages.ts'

const TITLES: Readonly<Record<ImportProblemCode, string>> = {
  'place-missing': 'wilayah belum disebut',
  'place-unknown': 'tidak dikenal',
  'place-ambiguous': 'dapat berarti beberapa wilayah',
  'place-outside': 'di luar lingkup data',
  'place-not-inside': 'tidak terletak di sana',
  'place-duplicate': 'tercantum lebih dari sekali',
  'code-malformed': 'bukan kode wilayah',
  'code-unknown': 'tidak ada dalam daftar kode',
  'code-name-differ': 'tidak sesuai dengan kodenya',
  'count-text': 'bukan angka',
  'count-nihil': 'ditulis dengan kata',
  'count-fraction': 'bukan bilangan bulat',
  'count-negative': 'negatif',
  'count-too-large': 'terlalu besar',
  'count-date': 'berformat tanggal',
  'percent-text': 'bukan persentase',
  'percent-negative': 'negatif',
  'percent-notation': 'desimal atau ribuan',
  'percent-share': 'persen atau bagian dari satu',
  'cell-far': 'jauh di luar tabel',
  'cell-error': 'galat rumus',
  'cell-boolean': 'nilai benar atau salah',
  'formula-without-value': 'rumus tanpa hasil',
}

const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  title: 'judul berkas',
  header: 'judul kolom',
  numbering: 'nomor kolom',
  empty: 'kosong',
  text: 'keterangan',
  heading: 'judul kelompok',
  rest: 'bukan wilayah',
}

/** Returns the heading of a problem beside its cell: `D14: "4,01" bukan bilangan bulat`. */
export const problemTitle = (problem: ImportProblem): string => {
  const row = problem.valueRow ?? problem.row
  const place = problem.column === null ? `Baris ${row}` : `${problem.column}${row}`
  const value = problem.value === '' ? '' : `“${problem.value}” `
  return `${place}: ${value}${TITLES[problem.code]}`
}

const WHOLE = 'Diharapkan bilangan bulat'
const NOT_KNOWN = 'Kosongkan apabila belum diketahui.'

/** What was expected, short: the cell, its value and its neighbours are in sight. */
const EXPLANATIONS: Readonly<Record<ImportProblemCode, (params: ErrorParams) => string>> = {
  'place-missing': () => 'Baris ini berangka, tetapi tidak menyebut wilayah.',
  'place-unknown': ({ scope }) => `Tidak ada wilayah dengan nama itu di ${scope}.`,
  'place-ambiguous': ({ candidates }) => `Nama ini dapat berarti ${candidates}.`,
  'place-outside': ({ place, scope }) => `${place} terletak di luar ${scope}.`,
  'place-not-inside': ({ context, candidates }) =>
    `Tidak terletak dalam ${context}. Yang bernama demikian: ${candidates}.`,
  'place-duplicate': ({ rows }) => `Tercantum di baris ${rows}. Diharapkan satu baris untuk tiap wilayah.`,
  'code-malformed': () => 'Diharapkan kode Kemendagri, misalnya 52.72.01.1001.',
  'code-unknown': ({ scope }) => `Kode ini tidak ada dalam daftar wilayah ${scope}.`,
  'code-name-differ': ({ code, place }) => `Kode ${code} ialah ${place}.`,
  'count-text': () => `${WHOLE}, misalnya 1.562. ${NOT_KNOWN}`,
  'count-nihil': () => 'Diharapkan 0 apabila nihil, atau kosong apabila belum diketahui.',
  'count-fraction': () => `${WHOLE}. Kemungkinan pemisah ribuan terbaca sebagai koma desimal.`,
  'count-negative': () => 'Jumlah orang tidak boleh kurang dari nol.',
  'count-too-large': () => 'Terlalu besar untuk jumlah orang.',
  'count-date': () => `${WHOLE}; sel ini berformat tanggal di berkasnya.`,
  'percent-text': () => 'Diharapkan persentase, misalnya 35,05%. Kosongkan apabila tidak dicantumkan.',
  'percent-negative': () => 'Persentase tidak boleh kurang dari nol.',
  'percent-notation': () =>
    'Tanda di depan tiga angka dapat berarti desimal atau ribuan. Pilih notasi angka berkas ini.',
  'percent-share': ({ percent }) => `Dapat berarti ${percent} atau kurang dari satu persen.`,
  'cell-far': () => 'Hapus isi sel ini, atau simpan tabel ke lembar tersendiri.',
  'cell-error': () => 'Rumus di sel ini gagal dihitung di berkasnya.',
  'cell-boolean': () => `${WHOLE}, bukan benar atau salah.`,
  'formula-without-value': () =>
    'Hasil rumus tidak tersimpan. Isi sendiri, atau simpan berkasnya sekali lagi di Excel lalu impor kembali.',
}

/** Returns what was expected instead, as the screen says it beside the cell. */
export const problemText = ({ code, params }: ImportProblem): string => EXPLANATIONS[code](params)

/** What is wrong with the day in the title of a file. */
const DAY_FAULTS: Readonly<Partial<Record<AppError['code'], (params: ErrorParams) => string>>> = {
  'import.impossible-date': ({ text, month, year, days }) =>
    `Berkas ini menyebut tanggal “${text}”, padahal ${month} ${year} hanya sampai tanggal ${days}. Pilih tanggal yang benar menurut sumbernya.`,
  'import.impossible-month': ({ text, month }) =>
    `Berkas ini menyebut tanggal “${text}”, padahal bulan ${month} tidak ada. Pilih tanggal yang benar menurut sumbernya.`,
}

/** Returns what is wrong with a day that the title of a file mentions. */
export const dayFaultText = ({ code, params }: AppError): string =>
  DAY_FAULTS[code]?.(params) ?? errorMessage(code, params)

/** What a whole sheet lacks, in the words of the screen: its columns are corrected there and not on a command line. */
const BLOCKED: Readonly<Partial<Record<AppError['code'], (params: ErrorParams) => string>>> = {
  'import.header-not-found': () =>
    'Judul kolom tidak dikenali. Pilih baris judul kolomnya, lalu tentukan isi kolom di atas tabel.',
  'import.header-incomplete': ({ row, missing }) =>
    `Judul kolom di baris ${row} belum lengkap: belum ada ${missing}. Tentukan isi kolom di atas tabel.`,
  'import.person-list': ({ columns }) =>
    `Ini daftar orang (BNBA): kolom ${columns} memuat data orang. Yang disimpan hanya jumlah; data orang tidak dibaca dan tidak disimpan, dan NIK tidak ditampilkan utuh. Mintalah rekapitulasi potensi dan peserta aktif menurut wilayah, lalu impor berkas itu.`,
  'import.column-twice': ({ first, second }) =>
    `Dua kolom berisi hal yang sama: ${first} dan ${second}. Pilih “Abaikan” untuk kolom yang tidak dipakai.`,
  'import.no-data': () => 'Lembar ini kosong. Pilih lembar yang lain.',
  'import.no-rows': ({ row }) =>
    `Tidak ada baris data di bawah judul kolom (baris ${row}). Pilih lembar atau baris judul yang lain.`,
}

/** Returns why a sheet cannot be read, and what to choose instead. */
export const blockedText = ({ code, params }: AppError): string => BLOCKED[code]?.(params) ?? errorMessage(code, params)

/** Returns why a row carries no figures of its own. */
export const skipWords = (reason: SkipReason): string => SKIP_WORDS[reason]

const NAMED_CELLS = 5

/** Returns which cells are read as unknown, by what stands in them: `F18: “n/a” dibaca belum diketahui`; of many the first five and how many more. */
export const unknownCellsText = (cells: readonly CellPlace[], textOf: (cell: CellPlace) => string): string => {
  const named = cells.slice(0, NAMED_CELLS).map((cell) => `${cellAddress(cell)}: “${textOf(cell)}”`)
  const more = cells.length > named.length ? `, dan ${formatCount(cells.length - named.length)} sel lainnya` : ''
  return `${named.join(', ')}${more} dibaca belum diketahui (–), tidak dihitung sebagai nol.`
}

/** Returns the label of a fix on its button; regions of one name are told apart by the region they lie in. */
export const fixLabel = (
  fix: ImportFix,
  alternatives: readonly ImportFix[],
  nameOf: (code: string) => string,
): string => {
  switch (fix.kind) {
    case 'text':
      return `Ganti menjadi ${fix.text}`
    case 'region': {
      const own = fullNameOf(fix.region)
      const isShared = alternatives.some(
        (other) => other.kind === 'region' && other !== fix && fullNameOf(other.region) === own,
      )
      const parent = parentOf(fix.region.code)
      return isShared && parent !== null ? `Ini ${own}, ${nameOf(parent)}` : `Ini ${own}`
    }
    case 'skip-row':
      return `Lewati baris ${fix.row}`
    case 'notation':
      return fix.notation === 'id' ? 'Koma desimal (1.234,5)' : 'Titik desimal (1,234.5)'
    default:
      return assertNever(fix)
  }
}

/** Returns a region with its kind and code: "Kota Bima (52.72)". */
export const regionWithCode = (region: Region): string => `${fullNameOf(region)} (${region.code})`
