import type { FindingNote } from '../checks/finding-note.ts'
import type { DateKey } from '../domain/date-key.ts'
import type { FollowUp, FollowUpEntry } from '../domain/follow-up.ts'
import type { Meeting, SnapshotRole } from '../domain/meeting.ts'
import type { Office, Official } from '../domain/office.ts'
import type { Protection } from '../domain/protection.ts'
import type { Region } from '../domain/region.ts'
import type { Observation, SnapshotHead } from '../domain/snapshot.ts'
import type { CategoryScheme, Target } from '../domain/target.ts'
import { DEMO_FOLLOW_UPS } from './follow-ups.ts'
import { DEMO_MEETINGS } from './meetings.ts'
import { DEMO_OFFICE, DEMO_OFFICIALS, DEMO_UNITS } from './office.ts'
import { DEMO_PAPERS } from './papers.ts'
import { DEMO_PROTECTION } from './protection.ts'
import { DEMO_CHILDREN, DEMO_GRANDCHILDREN, DEMO_REGION } from './regions.ts'
import { DEMO_FINDING_NOTES, DEMO_SNAPSHOTS } from './snapshots.ts'
import { DEMO_CATEGORIES, DEMO_TARGETS } from './targets.ts'

export type DemoOfficialKey = 'secretary' | 'assistant'

export type DemoUnitKey =
  | 'assistant'
  | 'bpkad'
  | 'bappeda'
  | 'manpower'
  | 'welfare'
  | 'government'
  | 'bpjstk'
  | 'bkpsdm'
  | 'trade'
  | 'public-works'
  | 'civil-registry'
  | 'camat'
  | 'lurah'

export type DemoSnapshotKey = 'oct-2024' | 'feb-2025' | 'apr-2025' | 'jun-2025' | 'oct-2025'

export type DemoMeetingKey = 'jul-2025' | 'nov-2025'

export interface DemoOfficial extends Omit<Official, 'id'> {
  readonly key: DemoOfficialKey
}

export interface DemoUnit {
  readonly key: DemoUnitKey
  /** Name as papers print it: "BPKAD", "Dinas PUPR", "Asisten Perekonomian dan Pembangunan". */
  readonly name: string
  /** Name written out; null when it is the name itself. */
  readonly fullName: string | null
}

/** A unit in one place of a paper; `label` is what is printed there ("Asisten II"), often the unit's own name. */
export interface DemoUnitUse {
  readonly unit: DemoUnitKey
  readonly label: string
}

export interface DemoAttendance extends DemoUnitUse {
  readonly people: number
}

export interface DemoSnapshot
  extends Pick<SnapshotHead, 'dataset' | 'asOf' | 'source' | 'document' | 'eligibleLabel' | 'note'> {
  readonly key: DemoSnapshotKey
  /** Kota, then its segments, then each kecamatan followed by its kelurahan; every place is a region. */
  readonly observations: readonly Observation[]
}

/** What the office recorded about a finding of one snapshot. */
export interface DemoFindingNote extends FindingNote {
  readonly snapshot: DemoSnapshotKey
}

export interface DemoProtection {
  readonly asOf: DateKey
  readonly source: string
  readonly rows: readonly Protection[]
}

export interface DemoMeeting extends Omit<Meeting, 'id' | 'chair'> {
  readonly key: DemoMeetingKey
  readonly chair: DemoOfficialKey
  /** In the order of the attendance list, the chair not among them. */
  readonly attendance: readonly DemoAttendance[]
  /** Snapshots of dataset `ucj`; null when the meeting has none in that role. */
  readonly snapshots: Readonly<Record<SnapshotRole, DemoSnapshotKey | null>>
}

export interface DemoFollowUp extends Omit<FollowUp, 'id' | 'bornInMeeting' | 'lead' | 'support' | 'entries'> {
  readonly bornInMeeting: DemoMeetingKey
  readonly lead: readonly DemoUnitUse[]
  readonly support: readonly DemoUnitUse[]
  /** Oldest first. */
  readonly entries: readonly Omit<FollowUpEntry, 'id'>[]
}

/** The papers of the second meeting: the laporan and the nota dinas written before it. */
export interface DemoPapers {
  readonly meeting: DemoMeetingKey
  readonly signatory: DemoOfficialKey
  readonly documentNumber: string
  readonly signedOn: DateKey
  readonly memo: {
    readonly to: string
    readonly from: DemoOfficialKey
    readonly date: DateKey
    readonly number: string
    readonly nature: string
  }
}

/** Everything the sample database holds; parts refer to each other by short keys, not by ids. */
export interface DemoData {
  readonly region: Region
  /** The five kecamatan and the 41 kelurahan, in code order, named as the ministry writes them. */
  readonly children: readonly Region[]
  readonly grandchildren: readonly Region[]
  /** The emblem is drawn where bytes can be made, see `drawDemoEmblem`. */
  readonly office: Omit<Office, 'emblem'>
  readonly officials: readonly DemoOfficial[]
  readonly units: readonly DemoUnit[]
  /** The target that judges Kota Bima, and those of the province as context. */
  readonly targets: readonly Omit<Target, 'id'>[]
  readonly categories: CategoryScheme
  /** Ascending by day; all are first versions and final. */
  readonly snapshots: readonly DemoSnapshot[]
  readonly findingNotes: readonly DemoFindingNote[]
  readonly protection: DemoProtection
  /** Ascending by day. */
  readonly meetings: readonly DemoMeeting[]
  readonly followUps: readonly DemoFollowUp[]
  readonly papers: DemoPapers
}

/** Sample data of Kota Bima (DATA CONTOH): every figure and person is invented; region codes and names are real. */
export const DEMO_DATA: DemoData = {
  region: DEMO_REGION,
  children: DEMO_CHILDREN,
  grandchildren: DEMO_GRANDCHILDREN,
  office: DEMO_OFFICE,
  officials: DEMO_OFFICIALS,
  units: DEMO_UNITS,
  targets: DEMO_TARGETS,
  categories: DEMO_CATEGORIES,
  snapshots: DEMO_SNAPSHOTS,
  findingNotes: DEMO_FINDING_NOTES,
  protection: DEMO_PROTECTION,
  meetings: DEMO_MEETINGS,
  followUps: DEMO_FOLLOW_UPS,
  papers: DEMO_PAPERS,
}
