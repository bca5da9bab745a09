import { plainHeader } from './column-field.ts'
import { plainText, type RawCell, type RawRow, type RawSheet } from './raw-cell.ts'

const MASK = '••••••••••••'

/**
 * Numbers of persons and families: six digits of the region, the day (plus 40 for women), month and year of birth, four digits; no figure of
 * an office is written so, except the decimals of a share of one: 0,5310050102012345.
 */
const NIK =
  /(?<!\d|(?<!\d)0[.,])([1-9]\d)(\d{2})\d{2}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{2}\d{4}(?!\d)/g
const MASKED = new RegExp(`^\\d{4}${MASK}$`)

/** Returns a text with every NIK in it cut to its first four digits: "7471010101900001" is "7471••••••••••••". */
export const maskedText = (text: string): string => text.replace(NIK, `$1$2${MASK}`)

/** Returns a cell without the NIK it holds, as text or as a whole number; every other cell is returned as it is. */
export const maskedCell = (cell: RawCell): RawCell => {
  if (cell.number !== undefined && !Number.isInteger(cell.number)) return cell
  const plain = cell.number === undefined ? cell.text : String(cell.number)
  const text = maskedText(plain)
  if (text === plain) return cell
  return { row: cell.row, column: cell.column, kind: 'text', text }
}

const NUMBER_HEADERS = /^(?:(?:no|nomor|nomer) )?(?:nik|n i k|ktp|kk|induk kependudukan|kartu keluarga|kpj)(?: .*)?$/
const PERSONAL_HEADERS =
  /^(?:nama(?: (?:lengkap|peserta|pekerja|tenaga kerja|tk|ibu.*|orang.*))?|peserta|pekerja|tempat.*lahir|(?:tanggal|tgl) lahir|umur|usia|alamat.*|(?:no|nomor) (?:hp|telepon|telp|rekening).*|jenis kelamin|upah|gaji|email)$/

/** Returns whether a header cell names the numbers of persons, which no figure of a region has. */
export const isPersonHeader = (cell: RawCell): boolean =>
  cell.kind === 'text' && NUMBER_HEADERS.test(plainHeader(cell.text))

const SAMPLED_ROWS = 200
/** One number of a person may stand in a recapitulation too; a list has one in most of its rows. */
const LISTED_SHARE = 0.5

const numberColumns = (header: RawRow, rows: readonly RawRow[]): ReadonlySet<number> => {
  const columns = new Set(header.cells.filter(isPersonHeader).map((cell) => cell.column))
  const masked = Map.groupBy(
    rows.flatMap((row) => row.cells.filter((cell) => MASKED.test(plainText(cell.text)))),
    (cell) => cell.column,
  )
  for (const [column, cells] of masked) if (cells.length >= rows.length * LISTED_SHARE) columns.add(column)
  return columns
}

/**
 * Returns the columns of a sheet that tell of persons (BNBA, domain 7), none for a sheet without numbers of persons. Beside a NIK also "Nama",
 * "Alamat" and "Upah" are a person's.
 */
export const personalColumns = (sheet: RawSheet, header: RawRow): ReadonlySet<number> => {
  const rows = sheet.rows.filter(({ row }) => row > header.row).slice(0, SAMPLED_ROWS)
  const columns = new Set(numberColumns(header, rows))
  if (columns.size === 0) return columns
  for (const cell of header.cells) if (PERSONAL_HEADERS.test(plainHeader(cell.text))) columns.add(cell.column)
  return columns
}
