import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { OfficeZone } from '../../../shared/domain/office.ts'
import { formatTimeRange, weekdayName } from '../../../shared/format/date.ts'
import { capitalised, formatCount } from '../../../shared/format/number.ts'

/** Returns when and where, "Rabu pukul 09.00 s.d. 11.30 WITA, ruang rapat Setda". */
export const whenAndWhere = ({ date, start, end, place }: Meeting, zone: OfficeZone): string => {
  const time = start === null ? 'waktu belum ditetapkan' : formatTimeRange(start, end, zone)
  return `${weekdayName(date)} ${time}, ${place ?? 'tempat belum ditetapkan'}`
}

/** Returns how far a meeting is away, "2 hari lagi", "hari ini", "2 hari lalu". */
export const distanceWords = (inDays: number): string => {
  if (inDays === 0) return 'hari ini'
  return inDays > 0 ? `${formatCount(inDays)} hari lagi` : `${formatCount(-inDays)} hari lalu`
}

/** Words for the state of a meeting. */
export const STATE_WORDS: Readonly<Record<Meeting['state'], string>> = { prepared: 'Disiapkan', held: 'Terlaksana' }

/** Returns the words for papers, "Laporan A4 versi 2". */
export const paperWords = (paper: {
  readonly kind: string
  readonly paper: string
  readonly version: number
}): string => `${capitalised(paper.kind.replaceAll('-', ' '))} ${paper.paper} versi ${paper.version}`
