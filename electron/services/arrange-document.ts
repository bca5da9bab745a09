import type { DocumentSubject } from '../../shared/contract/document-channels.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { isMovable, isRequired } from '../../shared/report/paper-sections.ts'
import type { SectionChoice } from '../../shared/report/with-narrative.ts'
import type { WritableDb } from '../db/handle.ts'
import { inTransaction } from '../db/transaction.ts'
import { paperPlace } from './compose-papers.ts'
import { placeKey, storeChanges, storedChanges } from './paper-changes.ts'
import { recordChange } from './record-change.ts'

/** Keeps which sections of a paper are left out and how those of chapter C are ordered; what a paper needs is never left out. */
export const arrangeDocument = (
  db: WritableDb,
  subject: DocumentSubject,
  kind: ReportModel['kind'],
  choice: SectionChoice,
  now: Date,
): void =>
  inTransaction(db, () => {
    const place = paperPlace(db, subject)
    const before = storedChanges(db, place, kind)
    const kept = {
      hidden: choice.hidden.filter((key) => !isRequired(key)),
      order: choice.order.filter(isMovable),
    }
    storeChanges(db, place, kind, { ...before, choice: kept })
    recordChange(db, now, {
      what: 'document.arrange',
      key: placeKey(place),
      before: before.choice,
      after: kept,
    })
  })
