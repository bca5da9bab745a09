import { latestEntry } from '../../shared/calc/overdue.ts'
import type { HomeMeeting, HomeStep } from '../../shared/contract/home-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import { type Meeting, presentOffices } from '../../shared/domain/meeting.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb } from '../db/handle.ts'
import { attendanceOf } from '../db/repositories/attendees.ts'
import { listDocuments } from '../db/repositories/documents.ts'
import { bornIn, carriedTo } from '../db/repositories/follow-ups.ts'
import { meetingSnapshots } from '../db/repositories/meeting-snapshots.ts'
import { listMeetings, previousMeeting } from '../db/repositories/meetings.ts'
import { headById } from '../db/repositories/snapshots.ts'

/** Returns the nearest meeting that is still to be held, otherwise the latest one, with what is done and what is missing; null without any. */
export const homeMeeting = (db: ReadableDb, today: DateKey): HomeMeeting | null => {
  const newestFirst = listMeetings(db)
  const meeting = newestFirst.findLast(({ date, state }) => date >= today && state === 'prepared') ?? newestFirst[0]
  if (meeting === undefined) return null
  return {
    id: meeting.id,
    date: meeting.date,
    start: meeting.start,
    place: meeting.place,
    isNext: meeting.date >= today && meeting.state === 'prepared',
    steps: stepsOf(db, meeting),
  }
}

const stepsOf = (db: ReadableDb, meeting: Meeting): readonly HomeStep[] => {
  const attendance = attendanceOf(db, meeting.id)
  const fresh = bornIn(db, meeting.id)
  const papers = listDocuments(db, { meeting: meeting.id })
  return [
    {
      label: 'Jadwal',
      done: meeting.start !== null && meeting.place !== null && meeting.chair !== null,
      detail: meeting.place === null ? 'Tempat belum diisi.' : 'Waktu, tempat, dan pimpinan rapat.',
    },
    dataStep(db, meeting),
    progressStep(db, meeting),
    {
      label: 'RTL baru',
      done: fresh.length > 0,
      detail: fresh.length === 0 ? 'Belum ada RTL baru.' : `${fresh.length} RTL dicatat.`,
    },
    {
      label: 'Bahan rapat',
      done: papers.length > 0,
      detail: papers.length === 0 ? 'Belum ada dokumen terbit.' : `${papers.length} dokumen terbit.`,
    },
    {
      label: 'Pelaksanaan',
      done: meeting.state === 'held' && attendance.length > 0,
      detail:
        attendance.length === 0 ? 'Daftar hadir belum diisi.' : `${presentOffices(attendance).length} unsur hadir.`,
    },
  ]
}

const dataStep = (db: ReadableDb, meeting: Meeting): HomeStep => {
  const current = meetingSnapshots(db, meeting.id).find(({ dataset, role }) => dataset === UCJ && role === 'current')
  const head = current ? headById(db, current.snapshot) : null
  if (head === null) return { label: 'Data', done: false, detail: 'Potret kini belum ditetapkan.' }
  if (head.asOf > meeting.date) {
    return { label: 'Data', done: false, detail: `Potret ${formatDay(head.asOf)} lebih akhir daripada hari rapat.` }
  }
  const isFinal = head.status === 'final'
  return {
    label: 'Data',
    done: isFinal,
    detail: `Potret ${formatDay(head.asOf)}${isFinal ? '.' : ' masih draf.'}`,
  }
}

const progressStep = (db: ReadableDb, meeting: Meeting): HomeStep => {
  const before = previousMeeting(db, meeting.id)
  const carried = carriedTo(db, meeting.id)
  const silent = carried.filter((followUp) => {
    const entry = latestEntry(followUp, meeting.date)
    return entry === null || (before !== null && entry.date <= before.date)
  })
  if (carried.length === 0) return { label: 'RTL lama', done: true, detail: 'Belum ada RTL dari rapat sebelumnya.' }
  return {
    label: 'RTL lama',
    done: silent.length === 0,
    detail:
      silent.length === 0
        ? `Progres ${carried.length} RTL sudah dicatat.`
        : `Progres ${silent.length} dari ${carried.length} RTL belum dicatat.`,
  }
}
