import { EVIDENCE_KINDS, type EvidenceKind } from '../../shared/contract/follow-up-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { readZipDirectory } from '../import/zip-directory.ts'

const TYPES: Readonly<Record<EvidenceKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Readers of PDF accept a header that begins within this many bytes. */
const PDF_HEAD_BYTES = 1024

/**
 * Returns the media type of a file of evidence by its bytes. Throws AppError `followUp.evidence-kind` when it is none of
 * EVIDENCE_KINDS, also for an Office file with macros, and `followUp.evidence-name` when its name ends in another kind: a file called
 * `rekap.pdf` that holds a picture would not open anywhere.
 */
export const evidenceTypeOf = (file: string, bytes: Uint8Array): string => {
  const kind = kindOf(file, bytes)
  if (kind === null) throw new AppError('followUp.evidence-kind', { file })
  const [ending = ''] = /[^.]*$/u.exec(file.toLowerCase()) ?? []
  if (!EVIDENCE_KINDS[kind].some((known) => known === ending)) {
    throw new AppError('followUp.evidence-name', { file, kind: kind.toUpperCase(), ending: kind })
  }
  return TYPES[kind]
}

const kindOf = (file: string, bytes: Uint8Array): EvidenceKind | null => {
  if (startsWith(bytes, PNG)) return 'png'
  if (startsWith(bytes, JPEG)) return 'jpg'
  if (startsWith(bytes, ZIP)) return kindOfZip(file, bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD_BYTES))
  return head.includes('%PDF-') ? 'pdf' : null
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const kindOfZip = (file: string, bytes: Uint8Array): EvidenceKind | null => {
  const parts = partsOf(file, bytes)
  if (!parts.has('[content_types].xml') || [...parts].some((part) => part.endsWith('/vbaproject.bin'))) return null
  if (parts.has('word/document.xml')) return 'docx'
  return parts.has('xl/workbook.xml') ? 'xlsx' : null
}

/** The names of the parts of a zip; a damaged one has none. */
const partsOf = (file: string, bytes: Uint8Array): ReadonlySet<string> => {
  try {
    return new Set(readZipDirectory(bytes, file).map(({ name }) => name.toLowerCase()))
  } catch (error) {
    if (error instanceof AppError) return new Set()
    throw error
  }
}
