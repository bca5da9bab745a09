import { isEnded, overdueDays, statusOf } from '../../shared/calc/overdue.ts'
import type { AppState, Capabilities } from '../../shared/contract/app-channels.ts'
import type { SnapshotReference } from '../../shared/contract/responses.ts'
import { todayIn } from '../platform/clock.ts'
import { folderWarning } from '../platform/paths.ts'
import type { ReadableDb } from '../db/handle.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { readOffice } from '../db/repositories/office.ts'
import { readSetting } from '../db/repositories/settings.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { currentHead } from './current-snapshot.ts'

/** Setting that holds the day of the last verified copy. */
export const LAST_BACKUP = 'backup.last-day'

export interface StateSurroundings {
  readonly capabilities: Capabilities
  readonly version: string
  readonly sampleExists: boolean
  readonly dir: string
  readonly now: Date
}

/** Returns what the frame shows around every screen; without an office it is the first run. */
export const appState = (db: ReadableDb | null, around: StateSurroundings): AppState => {
  const { capabilities, version, sampleExists, dir, now } = around
  const office = db && readOffice(db)
  if (db === null || office === null) return { kind: 'setup', capabilities, version, sampleExists }
  const today = todayIn(office.zone, now)
  const lastBackup = readSetting(db, LAST_BACKUP)
  return {
    kind: 'ready',
    capabilities,
    version,
    sample: db.isSample,
    office: { name: office.name, place: office.place, zone: office.zone },
    region: { code: office.region, name: office.regionName },
    today,
    currentSnapshot: currentSnapshot(db, office.region),
    overdueFollowUps: allFollowUps(db).filter(
      (followUp) => !isEnded(statusOf(followUp, today)) && (overdueDays(followUp, today) ?? 0) > 0,
    ).length,
    lastBackup: typeof lastBackup === 'string' ? lastBackup : null,
    folderWarning: folderWarning(dir),
  }
}

/** Potret kini of the office's own region; a draft counts, the frame says so. */
const currentSnapshot = (db: ReadableDb, region: string): SnapshotReference | null => {
  const head = currentHead(db, region)
  return head ? snapshotReference(head) : null
}
