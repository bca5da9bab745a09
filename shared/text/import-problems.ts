import type { ErrorParams } from '../domain/app-error.ts'
import type { CellProblem } from '../import/count-value.ts'
import type { ImportNote, ImportNoteCode, ImportProblem, ImportProblemCode } from '../import/import-problem.ts'

interface ProblemWords {
  /** What is wrong with the value. */
  readonly found: (params: ErrorParams) => string
  /** What should stand there. */
  readonly expected: (params: ErrorParams) => string
}

const WHOLE_NUMBER = 'bilangan bulat 0 atau lebih, misalnya 140.940, atau “-” apabila tidak diketahui'
const PERCENT = 'persentase seperti 35,05%, atau “-” apabila tidak dicantumkan'
const REGION = 'kode Kemendagri atau nama wilayah dalam lingkup data'

const listed = (label: string, value: string | number | undefined): string => (value ? `${label} ${value}` : '')

const PROBLEMS: Readonly<Record<ImportProblemCode, ProblemWords>> = {
  'place-missing': { found: () => 'baris ini berangka, tetapi tidak menyebut wilayah', expected: () => REGION },
  'place-unknown': {
    found: ({ scope }) => `wilayah ini tidak dikenal dalam ${scope}`,
    expected: ({ suggestions }) => `${REGION}${listed('; yang mirip:', suggestions)}`,
  },
  'place-ambiguous': {
    found: ({ candidates }) => `nama ini dapat berarti ${candidates}`,
    expected: () => 'nama lengkap dengan jenisnya (Kota, Kabupaten, Kec., Kel., Desa) atau kode Kemendagri',
  },
  'place-outside': {
    found: ({ place, scope }) => `${place} terletak di luar ${scope}`,
    expected: () => 'wilayah dalam lingkup data, atau lingkup data yang lain',
  },
  'place-not-inside': {
    found: ({ context, candidates }) =>
      `wilayah ini tidak terletak dalam ${context}; yang bernama demikian: ${candidates}`,
    expected: ({ context }) => `wilayah dalam ${context}, atau kode Kemendagri`,
  },
  'place-duplicate': {
    found: ({ rows }) => `wilayah ini tercantum lebih dari sekali, di baris ${rows}`,
    expected: () => 'satu baris untuk tiap wilayah',
  },
  'code-malformed': {
    found: () => 'bukan kode wilayah',
    expected: () => 'kode Kemendagri, misalnya 52.72 atau 52.72.01.1001',
  },
  'code-unknown': {
    found: ({ scope }) => `kode ini tidak ada dalam daftar wilayah ${scope}`,
    expected: () => 'kode Kemendagri yang berlaku',
  },
  'code-name-differ': {
    found: ({ code, place }) => `nama ini tidak sesuai dengan kode ${code}, yaitu ${place}`,
    expected: () => 'kode dan nama dari wilayah yang sama',
  },
  'cell-far': {
    found: () => 'sel ini terletak jauh di luar tabel',
    expected: () => 'sel kosong; hapus isinya, atau simpan tabel ke lembar tersendiri',
  },
  'count-text': { found: () => 'bukan angka', expected: () => WHOLE_NUMBER },
  'count-nihil': {
    found: () => 'nihil ditulis dengan kata',
    expected: () => '0 apabila nihil, atau “-” apabila tidak diketahui',
  },
  'count-fraction': {
    found: () => 'jumlah orang tidak dapat pecahan; kemungkinan pemisah ribuan terbaca sebagai koma desimal',
    expected: ({ candidates }) => `${WHOLE_NUMBER}${listed('; kemungkinan maksudnya', candidates)}`,
  },
  'count-negative': { found: () => 'jumlah orang tidak dapat negatif', expected: () => WHOLE_NUMBER },
  'count-too-large': { found: () => 'angka ini terlalu besar untuk jumlah orang', expected: () => WHOLE_NUMBER },
  'count-date': { found: () => 'sel ini berformat tanggal', expected: () => WHOLE_NUMBER },
  'percent-text': { found: () => 'bukan persentase', expected: () => PERCENT },
  'percent-negative': { found: () => 'persentase tidak dapat negatif', expected: () => PERCENT },
  'percent-notation': {
    found: () => 'tanda di depan tiga angka dapat berarti desimal atau ribuan',
    expected: () => 'notasi yang dinyatakan dengan --notation id (koma desimal) atau --notation en (titik desimal)',
  },
  'percent-share': {
    found: ({ percent }) => `dapat berarti ${percent} atau kurang dari satu persen`,
    expected: ({ percent }) => `persentase dengan tandanya, misalnya ${percent}`,
  },
  'cell-error': { found: () => 'sel ini berisi galat rumus', expected: () => 'hasil rumus yang benar atau nilainya' },
  'cell-boolean': { found: () => 'sel ini berisi nilai benar/salah', expected: () => WHOLE_NUMBER },
  'formula-without-value': {
    found: () => 'rumus tanpa hasil yang tersimpan',
    expected: () => 'hasil rumus; buka berkasnya di Excel atau LibreOffice, simpan, lalu impor lagi',
  },
}

const placeInFile = (problem: ImportProblem): string => {
  const row = `Baris ${problem.row}`
  if (problem.column === null) return row
  return problem.header ? `${row}, kolom ${problem.column} (${problem.header})` : `${row}, kolom ${problem.column}`
}

/** Returns a problem in words: row, column with its header, the value found, what is wrong, what is expected. */
export const problemMessage = (problem: ImportProblem): string => {
  const words = PROBLEMS[problem.code]
  const value = problem.value === '' ? '' : `, nilai "${problem.value}"`
  return `${placeInFile(problem)}${value}: ${words.found(problem.params)}. Diharapkan: ${words.expected(problem.params)}.`
}

const NOTES: Readonly<Record<ImportNoteCode, (params: ErrorParams) => string>> = {
  'columns-ignored': ({ columns }) => `Kolom yang tidak dibaca: ${columns}.`,
  'header-covers': ({ letters, header, columns }) =>
    `Judul “${header}” di kolom ${letters} dapat menaungi kolom ${columns}; tidak satu pun dibaca sebelum isinya ditentukan.`,
  'segments-assumed': ({ columns }) =>
    `Kolom ${columns} dibaca sebagai peserta aktif segmen itu; ubah isi kolomnya bila yang dimaksud potensi.`,
  'persons-unread': ({ columns }) =>
    `Kolom ${columns} memuat data orang (BNBA) dan tidak dibaca; yang disimpan hanya jumlah.`,
  'sheets-unread': ({ sheets }) => `Lembar yang tidak dibaca: ${sheets}.`,
  'sheet-hidden': ({ sheet }) => `Lembar “${sheet}” tersembunyi dalam berkas, tetapi tetap dibaca.`,
  'rows-hidden': ({ count, rows }) => `Sebanyak ${count} baris tersembunyi ikut dibaca: baris ${rows}.`,
  'total-row': ({ row, place }) => `Baris ${row} (jumlah) dibaca sebagai angka ${place}.`,
  'text-row': ({ row, text }) => `Baris ${row} dilewati karena tidak memuat angka: “${text}”.`,
  'heading-row': ({ count, rows }) => `Sebanyak ${count} baris judul kelompok dilewati: baris ${rows}.`,
  'outside-columns': ({ row, cells, text }) =>
    `Baris ${row} dilewati karena hanya berisi sel di luar tabel (${cells}): “${text}”.`,
  'rest-row': ({ row, text }) =>
    `Baris ${row} (“${text}”) bukan wilayah dan tidak disimpan; angkanya termasuk yang belum terpetakan.`,
  'average-row': ({ row, text }) => `Baris ${row} (“${text}”) berisi rata-rata dan tidak disimpan.`,
  'blank-figures': ({ count, rows }) =>
    `Sebanyak ${count} wilayah tercantum tanpa angka (tidak diketahui): baris ${rows}.`,
  'values-unknown': ({ count, rows }) =>
    `Sebanyak ${count} baris memuat nilai yang tidak diketahui (“-”, “n/a”, dan sejenisnya): baris ${rows}.`,
  'segment-empty': ({ segment }) => `Kolom segmen ${segment} tidak memuat angka sehingga segmen itu tidak disimpan.`,
  'share-as-percent': ({ count, rows }) =>
    `Sebanyak ${count} baris mencantumkan persentase sebagai bagian dari satu (0,3505 dibaca 35,05%): baris ${rows}.`,
  'context-used': ({ count, rows }) =>
    `Sebanyak ${count} wilayah bernama sama ditentukan oleh wilayah di atasnya: baris ${rows}.`,
  'alias-used': ({ count, rows }) =>
    `Sebanyak ${count} wilayah dikenali dari ejaan yang pernah diajarkan: baris ${rows}.`,
  'spelling-differs': ({ count, rows }) =>
    `Sebanyak ${count} nama wilayah berbeda ejaan dari daftar, tetapi kodenya cocok: baris ${rows}.`,
  approximate: ({ count, rows }) =>
    `Sebanyak ${count} baris memuat angka yang disebut “sekitar” oleh sumber: baris ${rows}.`,
  'place-chosen': ({ count, rows }) => `Wilayah pada ${count} baris dipilih oleh pengguna: baris ${rows}.`,
  'cells-replaced': ({ count, cells }) => `Sebanyak ${count} sel diganti oleh pengguna: ${cells}.`,
  'rows-left-out': ({ count, rows }) => `Sebanyak ${count} baris dilewati atas pilihan pengguna: baris ${rows}.`,
}

/** Returns a note in words, one sentence. */
export const noteMessage = (note: ImportNote): string => NOTES[note.code](note.params)

/** Returns why a typed or pasted value is not taken, without a place: "bukan angka. Diharapkan: bilangan bulat …". */
export const entryProblem = ({ code, params }: CellProblem): string => {
  const words = PROBLEMS[code]
  const expected = code === 'percent-notation' ? PERCENT : words.expected(params)
  return `${words.found(params)}. Diharapkan: ${expected}.`
}
