import { formatDay } from '../../../shared/format/date.ts'

/** Returns a moment in the office's zone as people read it: `14 November 2025 pukul 09.14 WITA`. */
export const issuedWords = (moment: string): string => {
  const [day = '', time = '', zone = ''] = moment.split(' ')
  return `${formatDay(day)} pukul ${time} ${zone}`
}
