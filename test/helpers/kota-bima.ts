import { checkFollowUps } from '../../shared/checks/follow-up-completeness.ts'
import { checkSnapshot } from '../../shared/checks/check-snapshot.ts'
import { DEFAULT_THRESHOLDS } from '../../shared/checks/check-input.ts'
import { DEMO_DATA, type DemoFollowUp, type DemoMeeting, type DemoSnapshot } from '../../shared/demo/demo-data.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import type { Instrument, Office, Official } from '../../shared/domain/office.ts'
import type { Snapshot } from '../../shared/domain/snapshot.ts'
import type { Target } from '../../shared/domain/target.ts'
import type { ReportInput, ReportProtection } from '../../shared/report/report-input.ts'

const present = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new RangeError('the sample data lack a part')
  return value
}

const asSnapshot = (demo: DemoSnapshot, position: number): Snapshot => ({
  id: position + 1,
  region: DEMO_DATA.region.code,
  regionName: DEMO_DATA.region.name,
  dataset: demo.dataset,
  asOf: demo.asOf,
  version: 1,
  supersedes: null,
  source: demo.source,
  document: demo.document,
  eligibleLabel: demo.eligibleLabel,
  status: 'final',
  origin: 'form',
  fileHash: null,
  note: demo.note,
  contentHash: null,
  observations: demo.observations,
})

/** The five sample snapshots of Kota Bima, ascending. */
export const KOTA_BIMA_SNAPSHOTS: readonly Snapshot[] = DEMO_DATA.snapshots.map(asSnapshot)

const snapshotOf = (key: string): Snapshot =>
  present(KOTA_BIMA_SNAPSHOTS[DEMO_DATA.snapshots.findIndex((snapshot) => snapshot.key === key)])

const officialOf = (key: string): Official => {
  const position = DEMO_DATA.officials.findIndex((official) => official.key === key)
  const { key: _key, ...official } = present(DEMO_DATA.officials[position])
  return { id: position + 1, ...official }
}

const asMeeting = (demo: DemoMeeting): Meeting => ({
  id: DEMO_DATA.meetings.indexOf(demo) + 1,
  date: demo.date,
  ordinal: demo.ordinal,
  start: demo.start,
  end: demo.end,
  place: demo.place,
  agenda: demo.agenda,
  chair: 1,
  state: demo.state,
})

const meetingOf = (key: string): DemoMeeting => present(DEMO_DATA.meetings.find((meeting) => meeting.key === key))

const asFollowUp = (demo: DemoFollowUp, position: number): FollowUp => ({
  ...demo,
  id: position + 1,
  bornInMeeting: asMeeting(meetingOf(demo.bornInMeeting)).id,
  lead: demo.lead.map(({ label }) => label),
  support: demo.support.map(({ label }) => label),
  entries: demo.entries.map((entry, index) => ({ ...entry, id: 100 * (position + 1) + index })),
})

const followUpsOf = (key: string): readonly FollowUp[] =>
  DEMO_DATA.followUps.map(asFollowUp).filter((item) => item.bornInMeeting === asMeeting(meetingOf(key)).id)

const asTarget = (target: Omit<Target, 'id'>, position: number): Target => ({ id: position + 1, ...target })

const targets = DEMO_DATA.targets.map(asTarget)
const target = present(targets.find((candidate) => candidate.acuan))
const current = snapshotOf('oct-2025')
const previous = snapshotOf('jun-2025')
const fresh = followUpsOf('nov-2025')

/** The sample office, without an emblem. */
export const SAMPLE_OFFICE: Office = { ...DEMO_DATA.office, emblem: null }

const protection: ReportProtection = {
  asOf: DEMO_DATA.protection.asOf,
  source: DEMO_DATA.protection.source,
  rows: DEMO_DATA.protection.rows,
  rate: {
    payerClass: 'bpu',
    label: 'Bukan Penerima Upah (JKK dan JKM)',
    rupiah: 16_800,
    validFrom: '2015-07-01',
    validTo: null,
    source: 'Peraturan Pemerintah Nomor 44 Tahun 2015',
  },
}

const CITATIONS = [
  'Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional',
  'Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Undang-Undang Nomor 59 Tahun 2024 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2025–2045',
  'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
  'Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ',
] as const

const asInstrument = (citation: string, position: number): Instrument => ({
  id: position + 1,
  type: citation.split(' Nomor ')[0] ?? citation,
  number: null,
  title: citation,
  citation,
  date: null,
  expiresOn: null,
})

/** Everything the sample report of the meeting on 12 November 2025 is made of. */
export const kotaBimaInput = (): ReportInput => ({
  paper: 'A4',
  sample: true,
  statusDay: meetingOf('nov-2025').date,
  signedOn: DEMO_DATA.papers.signedOn,
  version: 1,
  documentNumber: DEMO_DATA.papers.documentNumber,
  office: SAMPLE_OFFICE,
  region: DEMO_DATA.region,
  children: DEMO_DATA.children,
  grandchildren: DEMO_DATA.grandchildren,
  meeting: {
    meeting: asMeeting(meetingOf('nov-2025')),
    previousMeeting: asMeeting(meetingOf('jul-2025')),
    chair: officialOf('secretary'),
    attendance: meetingOf('nov-2025').attendance.map(({ label, people }) => ({ unit: label, people })),
  },
  current,
  previous,
  yearBefore: snapshotOf('oct-2024'),
  history: KOTA_BIMA_SNAPSHOTS,
  target,
  contextTargets: [],
  categories: DEMO_DATA.categories,
  findings: [
    ...checkSnapshot({
      snapshot: current,
      previous,
      children: DEMO_DATA.children,
      lower: DEMO_DATA.grandchildren,
      target,
      otherTargets: targets.filter((candidate) => candidate !== target),
      others: KOTA_BIMA_SNAPSHOTS,
      today: '2025-11-14',
      meetingDate: '2025-11-12',
      thresholds: DEFAULT_THRESHOLDS,
    }),
    ...checkFollowUps(fresh),
  ],
  findingNotes: DEMO_DATA.findingNotes.map(({ snapshot: _snapshot, ...note }) => note),
  protection,
  carried: followUpsOf('jul-2025'),
  fresh,
  instruments: CITATIONS.map(asInstrument),
  signatory: officialOf('secretary'),
  memo: { ...DEMO_DATA.papers.memo, from: officialOf('assistant') },
})
