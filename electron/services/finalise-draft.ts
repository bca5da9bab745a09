import type { Finding } from '../../shared/checks/finding.ts'
import { whyNotFinal } from '../../shared/checks/why-not-final.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { Snapshot } from '../../shared/domain/snapshot.ts'
import { NO_FIGURES } from '../../shared/text/finding-panel.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { findingNotesOf } from '../db/repositories/finding-notes.ts'
import { finaliseSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { findingOutputs, findingsOf } from './check-snapshot.ts'
import { wholeSnapshot } from './known-snapshot.ts'
import { recordChange } from './record-change.ts'
import { draftHead, refuseOlderVersion } from './snapshot-by-id.ts'

/** Makes a draft final for good; AppError `snapshot.not-ready` with the reason when a check marked ✖ or missing figures forbid it. */
export const finaliseDraft = (db: WritableDb, id: number, today: DateKey, now: Date): void =>
  inTransaction(db, () => {
    const head = draftHead(db, id)
    refuseOlderVersion(db, head)
    const snapshot = wholeSnapshot(db, head)
    // what a meeting adds to the findings never blocks
    const why = whyNotFinal(snapshot, findingsOf(db, snapshot, { today, meetingDate: null }))
    if (why !== null) {
      const reason = why.kind === 'no-figures' ? NO_FIGURES : blockingWords(db, snapshot, why.blocking)
      throw new AppError('snapshot.not-ready', { reason })
    }
    const hash = finaliseSnapshot(db, id)
    recordChange(db, now, { what: 'snapshot.finalise', key: String(id), before: 'draft', after: hash })
  })

const blockingWords = (db: ReadableDb, snapshot: Snapshot, blocking: readonly Finding[]): string => {
  const told = findingOutputs(db, snapshot, blocking, findingNotesOf(db, snapshot.id)).map(({ text }) => text)
  return [...told, 'Perbaiki lebih dahulu, lalu finalkan lagi.'].join(' ')
}
