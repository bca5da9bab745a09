import { isEnded, overdueDays, statusOf } from '../../shared/calc/overdue.ts'
import type { Finding } from '../../shared/checks/finding.ts'
import { cellsOf } from '../../shared/checks/finding-cells.ts'
import { noteOf } from '../../shared/checks/finding-note.ts'
import type { HomeAttention } from '../../shared/contract/home-channels.ts'
import { addDays, type DateKey, daysBetween } from '../../shared/domain/date-key.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import { formatDay } from '../../shared/format/date.ts'
import { capitalised } from '../../shared/format/number.ts'
import type { ReportFacts } from '../../shared/report/facts.ts'
import { panelTitle } from '../../shared/text/finding-panel.ts'
import { columnName } from '../../shared/text/snapshot-columns.ts'
import { listOf } from '../../shared/text/narrative/sentence.ts'
import type { ReadableDb } from '../db/handle.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { listInstruments } from '../db/repositories/instruments.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'
import { asCalledOn } from './follow-up-name.ts'

const SHOWN = 5
/** An agreement that ends within this many days is mentioned. */
const EXPIRY_DAYS = 60

/** Returns what asks for an action, worst first, at most five: overdue RTL, findings, drafts, agreements that end, RTL without a due date. */
export const homeAttention = (db: ReadableDb, facts: ReportFacts | null, today: DateKey): readonly HomeAttention[] => {
  const open = allFollowUps(db)
    .filter((followUp) => !isEnded(statusOf(followUp, today)))
    .map((followUp) => asCalledOn(db, followUp, today))
  return [
    ...overdue(open, today),
    ...(facts ? findings(facts) : []),
    ...(facts ? draft(db, facts) : []),
    ...expiring(db, today),
    ...undated(open),
  ].slice(0, SHOWN)
}

const overdue = (open: readonly FollowUp[], today: DateKey): readonly HomeAttention[] => {
  const late = open
    .map((followUp) => ({ followUp, days: overdueDays(followUp, today) ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days)
  if (late.length === 0) return []
  const detail = late
    .map(({ followUp, days }) => `${followUp.lead[0] ?? `RTL ${followUp.number}`} ${days} hari`)
    .join(', ')
  return [{ kind: 'overdue', title: `${late.length} RTL terlambat`, detail, action: 'Lihat RTL', path: '/rtl' }]
}

/** From this many findings of one kind they are one matter: forty fallen kecamatan must not hide a draft. */
const GROUPED = 3
const NAMED = 3

const findings = ({ input }: ReportFacts): readonly HomeAttention[] => {
  const open = input.findings.filter((finding) => noteOf(finding, input.findingNotes) === null)
  const kinds = [...new Set(open.map(({ code }) => code))]
  const common = { kind: 'finding' as const, path: `/potret/${input.current.id}` }
  return kinds.flatMap((code): readonly HomeAttention[] => {
    const alike = open.filter((finding) => finding.code === code)
    const [first] = alike
    if (first === undefined) return []
    const action = code === '8' ? 'Isi sebab' : 'Periksa'
    if (alike.length >= GROUPED) {
      const title = `${alike.length} temuan: ${panelTitle(first).toLowerCase()}`
      return [{ ...common, title, detail: namesOf(alike), action }]
    }
    return alike.map((finding) => ({
      ...common,
      title: `${finding.site.place ? `${finding.site.place.name}: ` : ''}${panelTitle(finding).toLowerCase()}`,
      // the same check may have found two columns of one place
      detail: capitalised(`${columnWords(finding)}potret ${formatDay(input.current.asOf)}`),
      action,
    }))
  })
}

/** "kolom Potensi, " before the snapshot, nothing for a finding that is about no cells. */
const columnWords = (finding: Finding): string => {
  const columns = [...new Set(cellsOf(finding).map(columnName))]
  return columns.length === 0 ? '' : `kolom ${columns.join(', ')}, `
}

/** "Ciawi, Cisarua, Megamendung, dan 14 lainnya". */
const namesOf = (alike: readonly Finding[]): string => {
  const names = [...new Set(alike.flatMap(({ site }) => (site.place ? [site.place.name] : [])))]
  const rest = names.length - NAMED
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')}, dan ${rest} lainnya` : listOf(names)
}

/** A newer draft without peserta aktif is not what this screen shows, but it waits all the same. */
const draft = (db: ReadableDb, { input: { current } }: ReportFacts): readonly HomeAttention[] => {
  const newest = newestHeads(db, current.region, UCJ).at(-1)
  if (newest?.status !== 'draft') return []
  return [
    {
      kind: 'note',
      title: `Potret ${formatDay(newest.asOf)} masih draf`,
      detail: newest.id === current.id ? 'Dokumen diterbitkan dari potret final' : 'Peserta aktif belum diisi',
      action: 'Buka potret',
      path: `/potret/${newest.id}`,
    },
  ]
}

const expiring = (db: ReadableDb, today: DateKey): readonly HomeAttention[] =>
  listInstruments(db).flatMap(({ citation, expiresOn }) =>
    expiresOn !== null && expiresOn >= today && expiresOn <= addDays(today, EXPIRY_DAYS)
      ? [
          {
            kind: 'note' as const,
            title: `${citation} berakhir`,
            detail: `${formatDay(expiresOn)}, ${daysBetween(today, expiresOn)} hari lagi`,
            action: 'Buka',
            path: '/pengaturan/dasar-hukum',
          },
        ]
      : [],
  )

const undated = (open: readonly FollowUp[]): readonly HomeAttention[] => {
  const without = open.filter(({ due }) => due === null)
  const [first] = without
  if (first === undefined) return []
  return [
    {
      kind: 'note',
      title: `${without.length} RTL tanpa batas waktu`,
      detail: first.action,
      action: 'Lengkapi',
      path: `/rtl/${first.id}`,
    },
  ]
}
