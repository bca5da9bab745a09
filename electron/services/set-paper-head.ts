import type { PaperHead } from '../../shared/contract/document-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { WritableDb } from '../db/handle.ts'
import { officialById } from '../db/repositories/officials.ts'
import { inTransaction } from '../db/transaction.ts'
import type { PaperSubject } from './compose-papers.ts'
import { dayPaperHead, saveDayPaperHead } from './day-paper-head.ts'
import { placeKey } from './paper-changes.ts'
import { recordChange } from './record-change.ts'

/** Numbers and signs the laporan of a day without a meeting; AppError `document.signatory-missing` for an official that is gone. */
export const setPaperHead = (
  db: WritableDb,
  { region, asOf }: Extract<PaperSubject, { readonly kind: 'snapshot' }>,
  head: PaperHead,
  now: Date,
): void =>
  inTransaction(db, () => {
    if (head.signatory !== null && officialById(db, head.signatory) === null) {
      throw new AppError('document.signatory-missing')
    }
    const paper = { kind: 'laporan', region, asOf } as const
    const before = dayPaperHead(db, paper)
    const after = { ...head, number: head.number === '' ? null : head.number }
    saveDayPaperHead(db, paper, after)
    recordChange(db, now, { what: 'document.setHead', key: placeKey({ meeting: null, region, asOf }), before, after })
  })
