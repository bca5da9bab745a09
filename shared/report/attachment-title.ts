import { formatDay } from '../format/date.ts'
import type { ReportFacts } from './facts.ts'
import type { AttachmentTitleBlock } from './model.ts'

/** Returns the first lines of an attachment: to which report it belongs, and its title in capitals. */
export const attachmentTitle = (
  { input }: ReportFacts,
  position: number,
  title: readonly string[],
): AttachmentTitleBlock => {
  const number = input.documentNumber === null ? '' : ` Nomor ${input.documentNumber}`
  return {
    type: 'attachment-title',
    reference: `Lampiran ${position} Laporan${number} tanggal ${formatDay(input.signedOn)}`,
    title: title.map((line) => line.toUpperCase()),
  }
}
