import type { MeetingDetail } from '../../../shared/contract/meeting-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { presentOffices } from '../../../shared/domain/meeting.ts'
import { formatDayShort } from '../../../shared/format/date.ts'

export type StepKey = 'schedule' | 'data' | 'reports' | 'fresh' | 'papers' | 'held'

/** A step of the path: whether it is done, and one line of what is there or missing. */
export interface MeetingStep {
  readonly key: StepKey
  readonly label: string
  readonly done: boolean
  readonly line: string
}

/** Returns the steps of the preparation in their order; any of them can be opened at any time. */
export const stepsOf = (detail: MeetingDetail): readonly MeetingStep[] => [
  scheduleStep(detail),
  dataStep(detail),
  reportsStep(detail),
  {
    key: 'fresh',
    label: 'RTL baru',
    done: detail.born.length > 0,
    line: detail.born.length === 0 ? 'Belum ada RTL baru' : `${detail.born.length} RTL dicatat`,
  },
  papersStep(detail),
  heldStep(detail),
]

const SLUGS: Readonly<Record<string, StepKey>> = {
  jadwal: 'schedule',
  data: 'data',
  'rtl-lama': 'reports',
  'rtl-baru': 'fresh',
  bahan: 'papers',
  pelaksanaan: 'held',
}

/** Returns the step that an address names (`?langkah=bahan`), null when it names none. */
export const stepOfSearch = (search: string): StepKey | null =>
  SLUGS[new URLSearchParams(search).get('langkah') ?? ''] ?? null

/** Returns the step to begin with: the first that is not done, otherwise the papers. */
export const firstOpenStep = (steps: readonly MeetingStep[]): StepKey =>
  steps.find(({ done }) => !done)?.key ?? 'papers'

const scheduleStep = ({ item }: MeetingDetail): MeetingStep => {
  const missing = [
    item.start === null ? 'waktu' : null,
    item.place === null ? 'tempat' : null,
    item.chair === null ? 'pimpinan' : null,
  ].filter((part) => part !== null)
  return {
    key: 'schedule',
    label: 'Jadwal',
    done: missing.length === 0,
    line: missing.length === 0 ? 'Waktu, tempat, dan pimpinan' : `Belum ada ${missing.join(', ')}`,
  }
}

const dataStep = ({ item, snapshots: { chosen, candidates } }: MeetingDetail): MeetingStep => {
  const named = (id: number | null) => candidates.find((candidate) => candidate.id === id) ?? null
  const current = named(chosen.current)
  const previous = named(chosen.previous)
  const step = { key: 'data', label: 'Data' } as const
  if (current === null) return { ...step, done: false, line: 'Potret kini belum ditetapkan' }
  if (current.asOf > item.date)
    return { ...step, done: false, line: `${formatDayShort(current.asOf)} sesudah hari rapat` }
  if (current.status === 'draft') return { ...step, done: false, line: `${formatDayShort(current.asOf)} masih draf` }
  return {
    ...step,
    done: true,
    line:
      previous === null
        ? `${formatDayShort(current.asOf)}, tanpa pembanding`
        : `${shortened(current.asOf, previous.asOf)} dibanding ${formatDayShort(previous.asOf)}`,
  }
}

/** Leaves the year out where the day beside it says the same. */
const shortened = (day: DateKey, beside: DateKey): string =>
  day.slice(0, 4) === beside.slice(0, 4) ? formatDayShort(day).slice(0, -5) : formatDayShort(day)

const reportsStep = ({ carried }: MeetingDetail): MeetingStep => {
  const silent = carried.filter(({ reported }) => !reported).length
  return {
    key: 'reports',
    label: 'RTL lama',
    done: silent === 0,
    line:
      carried.length === 0
        ? 'Tidak ada RTL lama'
        : silent === 0
          ? `${carried.length} RTL sudah dicatat`
          : `${silent} dari ${carried.length} belum dicatat`,
  }
}

const papersStep = ({ papers, settings }: MeetingDetail): MeetingStep => ({
  key: 'papers',
  label: 'Bahan rapat',
  done: papers.length > 0,
  line:
    papers.length > 0
      ? `${papers.length} dokumen terbit`
      : settings.signatory === null
        ? 'Penandatangan belum dipilih'
        : 'Belum ada dokumen terbit',
})

const heldStep = ({ item, attendance }: MeetingDetail): MeetingStep => ({
  key: 'held',
  label: 'Pelaksanaan',
  done: item.state === 'held' && attendance.length > 0,
  line: attendance.length === 0 ? 'Daftar hadir belum diisi' : `${presentOffices(attendance).length} unsur hadir`,
})
