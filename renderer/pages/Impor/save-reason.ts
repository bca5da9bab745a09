import type { ImportReading, ImportTarget } from '../../../shared/contract/import-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { type ImportWork, replacedVersion } from './import-work.ts'

const UNCHANGED = 'Data yang ada belum berubah.'

/** What saving waits for (`blocks`), or what it will do. */
export interface SaveReason {
  readonly blocks: boolean
  readonly words: string
}

const blocked = (words: string): SaveReason => ({ blocks: true, words: `${words} ${UNCHANGED}` })

/** Returns why a file cannot be saved yet, or what saving it does to a snapshot of the same day. */
export const saveReason = (work: ImportWork, reading: ImportReading, target: ImportTarget | undefined): SaveReason => {
  if (reading.problemCount > 0) {
    return blocked(`Disimpan sekaligus setelah ${formatCount(reading.problemCount)} masalah selesai.`)
  }
  if (reading.regions === 0) return blocked('Tidak ada wilayah berangka yang dapat disimpan.')
  if (work.asOf === null) return blocked('Tanggal data belum dipilih.')
  const existing = target?.existing ?? null
  if (existing === null) return { blocks: false, words: UNCHANGED }
  const day = formatDay(existing.asOf)
  // a correction replaces the whole potret: one that says less than it did is worth a second look
  const fewer =
    existing.regions > reading.regions
      ? ` Versi ${existing.version} memuat ${formatCount(existing.regions)} wilayah, berkas ini ${formatCount(reading.regions)}.`
      : ''
  if (replacedVersion(work, target) !== null) {
    return { blocks: false, words: `Mengganti draf versi ${existing.version} potret ${day}.${fewer}` }
  }
  const words = work.correction
    ? `Menjadi versi ${existing.version + 1} potret ${day}; versi ${existing.version} tetap ada.${fewer}`
    : `Disimpan di samping potret ${day} yang sudah ada; salah satunya tidak dapat difinalkan.`
  return { blocks: false, words }
}
