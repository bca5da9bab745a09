import { MEGABYTE } from '../../shared/contract/limits.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { RawFile } from '../../shared/import/raw-cell.ts'
import { LIMITS } from './limits.ts'
import { readZipDirectory } from './zip-directory.ts'

const FOREIGN_KINDS: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'gambar PNG'],
  [[0xff, 0xd8, 0xff], 'gambar JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'gambar GIF'],
  [[0x42, 0x4d], 'gambar BMP'],
  [[0x25, 0x50, 0x44, 0x46], 'dokumen PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'dokumen RTF'],
  [[0x52, 0x61, 0x72, 0x21], 'arsip RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'arsip 7-Zip'],
  [[0x1f, 0x8b], 'arsip GZIP'],
  [[0x4d, 0x5a], 'program Windows'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program Linux'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'basis data SQLite'],
]

/** How a zip begins: with a file, empty, or split; a text may begin with the letters PK alone. */
const ZIP: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
]
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SNIFFED_BYTES = 4096

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

/** Old Office files and encrypted new ones share a container whose parts are named in UTF-16. */
const refuseCompound = (bytes: Uint8Array, file: string): never => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hasPart = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'))
  if (hasPart('EncryptedPackage')) throw new AppError('import.kind-password', { file })
  if (hasPart('WordDocument')) throw new AppError('import.kind-other', { file, kind: 'dokumen Word lama (.doc)' })
  throw new AppError('import.kind-xls', { file })
}

const kindOfZip = (bytes: Uint8Array, file: string): 'xlsx' | 'ods' => {
  const names = new Set(readZipDirectory(bytes, file).map((entry) => entry.name.toLowerCase()))
  if (names.has('xl/workbook.bin')) throw new AppError('import.kind-xlsb', { file })
  if (names.has('[content_types].xml') && [...names].some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return 'xlsx'
  if (names.has('word/document.xml')) throw new AppError('import.kind-other', { file, kind: 'dokumen Word' })
  if (names.has('ppt/presentation.xml')) throw new AppError('import.kind-other', { file, kind: 'paparan PowerPoint' })
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'ods'
  throw new AppError('import.kind-other', { file, kind: 'arsip ZIP' })
}

/** What is a workbook by its name; messages show the name in quotation marks. */
const WORKBOOK_NAME = /\.(?:xlsx|xlsm|ods)[”"]?$/i

const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])

const refuseNonTable = (bytes: Uint8Array, file: string): void => {
  const head = bytes.subarray(0, SNIFFED_BYTES)
  if (!isUtf16(bytes) && head.includes(0)) {
    throw new AppError(WORKBOOK_NAME.test(file) ? 'import.kind-misnamed' : 'import.kind-unknown', { file })
  }
  const text = new TextDecoder('latin1')
    .decode(head)
    .replace(/^[^\x21-\x7e]+/, '')
    .toLowerCase()
  if (/^(?:<!doctype|<html|<table|<\?xml|<meta|<head|mime-version:)/.test(text)) {
    throw new AppError('import.kind-html', { file })
  }
}

/**
 * Returns what a file is by its bytes, whatever its name says. Throws AppError for an empty or too large file (64 MB), for
 * every other kind by name (picture, PDF, old .xls, password, HTML), for a zip whose directory breaks a limit, and for other bytes
 * under the name of a workbook.
 */
export const fileKindOf = (bytes: Uint8Array, file: string): RawFile['kind'] => {
  if (bytes.length === 0) throw new AppError('import.file-empty', { file })
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE)
    throw new AppError('import.file-too-large', { file, megabytes, limit: LIMITS.fileBytes / MEGABYTE })
  }
  const foreign = FOREIGN_KINDS.find(([magic]) => startsWith(bytes, magic) && (magic.length > 2 || bytes.includes(0)))
  if (foreign) throw new AppError('import.kind-other', { file, kind: foreign[1] })
  if (startsWith(bytes, CFB)) return refuseCompound(bytes, file)
  if (ZIP.some((magic) => startsWith(bytes, magic))) return kindOfZip(bytes, file)
  if (startsWith(bytes, [0x50, 0x4b]) && bytes.includes(0)) throw new AppError('import.zip-damaged', { file })
  refuseNonTable(bytes, file)
  if (WORKBOOK_NAME.test(file)) throw new AppError('import.kind-misnamed', { file })
  return 'csv'
}
