import { RECORD_FORMS, type RecordKind } from '../../shared/contract/form-names.ts'
import type { WritableDb } from '../db/handle.ts'
import { removeDrafts } from '../db/repositories/drafts.ts'

/**
 * Forgets what stood unsaved in the forms of a record that is deleted: nobody can open them any more, and where ids are given again, the
 * next record of its kind would open with the words meant for the one that went.
 */
export const forgetForms = (db: WritableDb, record: RecordKind, id: number): void => {
  for (const form of RECORD_FORMS[record]) removeDrafts(db, form, String(id))
  if (record === 'meeting') removeDrafts(db, 'rtl-baru', `rapat-${id}`)
}
