import type { DemoAttendance, DemoMeeting, DemoUnitKey } from './demo-data.ts'
import { unitUse } from './office.ts'

const present = (unit: DemoUnitKey, people: number, label?: string): DemoAttendance => ({
  ...unitUse(unit, label),
  people,
})

const ROOM = 'ruang rapat Sekretariat Daerah Kota Bima'

/** The second and the third meeting of 2025; place and agenda continue "di …" and "membahas …". */
export const DEMO_MEETINGS: readonly DemoMeeting[] = [
  {
    key: 'jul-2025',
    date: '2025-07-10',
    ordinal: 2,
    start: '09:00',
    end: '11:00',
    place: ROOM,
    agenda: '(a) capaian UCJ per 30 Juni 2025, (b) perubahan sejak 28 Februari 2025, dan (c) RTL baru',
    chair: 'secretary',
    state: 'held',
    attendance: [
      present('assistant', 1, 'Asisten II'),
      present('bpkad', 2),
      present('bappeda', 2),
      present('bkpsdm', 2),
      present('manpower', 2),
      present('trade', 1),
      present('public-works', 2),
      present('bpjstk', 3),
    ],
    snapshots: { current: 'jun-2025', previous: 'feb-2025', 'year-before': null },
  },
  {
    key: 'nov-2025',
    date: '2025-11-12',
    ordinal: 3,
    start: '09:00',
    end: '11:30',
    place: ROOM,
    agenda: '(a) capaian UCJ per 30 Oktober 2025, (b) kemajuan empat RTL rapat 10 Juli 2025, dan (c) RTL baru',
    chair: 'secretary',
    state: 'held',
    attendance: [
      present('assistant', 1, 'Asisten II'),
      present('bpkad', 2),
      present('bappeda', 2),
      present('manpower', 3),
      present('welfare', 2),
      present('government', 2),
      present('bpjstk', 5),
    ],
    snapshots: { current: 'oct-2025', previous: 'jun-2025', 'year-before': 'oct-2024' },
  },
]
