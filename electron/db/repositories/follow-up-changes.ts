import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { WritableDb } from '../handle.ts'
import { deleteUnreferenced, expectOneChange, inTransaction } from '../transaction.ts'
import { insertUnits } from './follow-ups.ts'
import { nameToStore } from './region-names.ts'

const WHAT = 'RTL'

/** The words of an action and who is in charge: what may change while number, meeting and due date stay. */
export type FollowUpTexts = Pick<
  FollowUp,
  'issue' | 'action' | 'output' | 'remark' | 'indicator' | 'region' | 'lead' | 'support'
>

/** Changes words, place and units of an action; `database.notFound` when there is none with that id. */
export const updateFollowUpTexts = (db: WritableDb, id: number, texts: FollowUpTexts): void =>
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare(`
        UPDATE follow_up SET issue = ?, action = ?, output = ?, remark = ?, indicator = ?, region_code = ?, region_name = ?
        WHERE id = ?
      `)
      .run(
        texts.issue,
        texts.action,
        texts.output,
        texts.remark,
        texts.indicator,
        texts.region,
        texts.region === null ? null : nameToStore(db, texts.region),
        id,
      )
    expectOneChange(changes, WHAT)
    db.main.prepare('DELETE FROM follow_up_unit WHERE follow_up_id = ?').run(id)
    insertUnits(db, id, texts)
  })

/** Deletes an action with its units; one with notes or evidence is refused with `database.stillReferenced`. */
export const deleteFollowUp = (db: WritableDb, id: number): void =>
  deleteUnreferenced(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM follow_up WHERE id = ?').run(id).changes, WHAT)
  })
