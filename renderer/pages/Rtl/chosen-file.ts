import { rational } from '../../../shared/calc/rational.ts'
import { EVIDENCE_KINDS } from '../../../shared/contract/follow-up-channels.ts'
import { MAX_EVIDENCE_BYTES, MEGABYTE } from '../../../shared/contract/limits.ts'
import { formatCount, formatDecimal } from '../../../shared/format/number.ts'

const BYTES_A_KILO = 1024

/** Kinds of evidence as people call them. */
export const EVIDENCE_WORDS = 'PDF, PNG, JPG, DOCX, atau XLSX'

const ENDINGS = Object.values(EVIDENCE_KINDS)
  .flat()
  .map((ending) => `.${ending}`)

/** What the dialog of the system offers. */
export const EVIDENCE_ACCEPT = ENDINGS.join(',')

/** Returns a size for people, "1,2 MB", "340 KB", "22 byte". */
export const sizeText = (bytes: number): string => {
  if (bytes < BYTES_A_KILO) return `${formatCount(bytes)} byte`
  return bytes >= MAX_EVIDENCE_BYTES / 5
    ? `${formatDecimal(rational(bytes, MEGABYTE), 1)} MB`
    : `${formatDecimal(rational(bytes, BYTES_A_KILO), 0)} KB`
}

/** Returns why a chosen file cannot be evidence, by its name and size; null when it can. Its bytes are looked at when it is stored. */
export const chosenFileFault = ({ name, size }: Pick<File, 'name' | 'size'>): string | null => {
  if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) {
    return `Berkas ${name} tidak dilampirkan. Jenis yang dapat menjadi bukti: ${EVIDENCE_WORDS}.`
  }
  if (size === 0) return `Berkas ${name} kosong dan tidak dilampirkan.`
  return size > MAX_EVIDENCE_BYTES
    ? `Berkas ${name} berukuran ${sizeText(size)}, lebih besar daripada ${MAX_EVIDENCE_BYTES / MEGABYTE} MB, dan tidak dilampirkan. Perkecil dahulu.`
    : null
}
