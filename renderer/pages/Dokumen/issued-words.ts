import type { IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'

/** Returns a moment in the office's zone as people read it: `14 November 2025 pukul 09.14 WITA`. */
export const issuedWords = (moment: string): string => {
  const [day = '', time = '', zone = ''] = moment.split(' ')
  return `${formatDay(day)} pukul ${time} ${zone}`
}

/** Returns what an issued paper is about: `Rapat 12 November 2025`, or `Data per 30 Oktober 2025`. */
export const aboutWords = ({ meeting, basis }: Pick<IssuedDocumentOutput, 'meeting' | 'basis'>): string => {
  if (meeting !== null) return `Rapat ${formatDay(meeting.date)}`
  return basis === null ? 'Tanpa rapat' : `Data per ${formatDay(basis.asOf)}`
}
