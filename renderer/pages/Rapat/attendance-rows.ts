import { z } from 'zod'
import { MAX_PEOPLE } from '../../../shared/contract/meeting-channels.ts'
import type { Attendance } from '../../../shared/domain/meeting.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { typedCount } from '../../../shared/format/typed-number.ts'
import { typedShape } from '../Rtl/percent-text.ts'

/** The daftar hadir as a form keeps it, numbers as they were typed; `key` tells the lines of the form apart and is never stored. */
export const attendanceShape = z.array(z.object({ key: z.number(), unit: z.string(), people: typedShape }))

export type AttendanceRows = z.infer<typeof attendanceShape>

/** Returns the lines of a stored daftar hadir. */
export const rowsOf = (attendance: readonly Attendance[]): AttendanceRows =>
  attendance.map(({ unit, people }, key) => ({ key, unit, people: formatCount(people) }))

/** Returns a line to be filled, for the end of the others. */
export const newRow = (rows: AttendanceRows): AttendanceRows[number] => ({
  key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
  unit: '',
  people: '1',
})

/** Returns why a text is no number of people, null when it is one or empty. */
export const peopleFault = (typed: string): string | null => {
  if (typed.trim() === '') return null
  const people = typedCount(typed)
  if (people === null) return 'Tulis bilangan bulat, misalnya 12.'
  return people > MAX_PEOPLE ? `Paling banyak ${formatCount(MAX_PEOPLE)} orang.` : null
}

const isBlank = ({ unit, people }: AttendanceRows[number]): boolean => unit.trim() === '' && people.trim() === ''

/** Returns what can be stored: lines with a name and a number. */
export const attendanceOf = (rows: AttendanceRows): Attendance[] =>
  rows.flatMap(({ unit, people }) => {
    const count = peopleFault(people) === null ? typedCount(people) : null
    return unit.trim() === '' || count === null ? [] : [{ unit: unit.trim(), people: count }]
  })

/** Returns what keeps a daftar hadir from being saved, null when nothing does; a line that is wholly empty is none. */
export const missingInAttendance = (rows: AttendanceRows): string | null => {
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue
    if (row.unit.trim() === '') return `Unsur baris ${index + 1} belum diisi.`
    if (row.people.trim() === '') return `Jumlah orang ${row.unit.trim()} belum diisi.`
    if (peopleFault(row.people) !== null) return `Jumlah orang ${row.unit.trim()} belum benar.`
  }
  const names = rows.map(({ unit }) => unit.trim().toLowerCase()).filter((unit) => unit !== '')
  return new Set(names).size === names.length ? null : 'Ada unsur yang tertulis dua kali.'
}
