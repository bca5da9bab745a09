import type { FOLLOW_UP_CHANNELS } from '../../shared/contract/follow-up-channels.ts'
import { createFollowUp, editFollowUp, setFollowUpDue } from '../services/create-follow-up.ts'
import { addEvidence, keptEvidence, removeEvidence } from '../services/keep-evidence.ts'
import { followUpOptions, listFollowUps } from '../services/list-follow-ups.ts'
import { readFollowUp } from '../services/read-follow-up.ts'
import { cancelEntries, recordProgress } from '../services/record-progress.ts'
import { removeFollowUp, restoreFollowUp } from '../services/remove-follow-up.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions about RTL. */
export const FOLLOW_UP_HANDLERS: Handlers<typeof FOLLOW_UP_CHANNELS> = {
  'followUp.list': ({ db, today }) => ({ followUps: listFollowUps(db, today) }),
  'followUp.read': ({ db, today }, { id }) => readFollowUp(db, id, today),
  'followUp.options': ({ db }) => followUpOptions(db),
  'followUp.create': ({ db, now }, request) => createFollowUp(db, request, now),
  'followUp.edit': ({ db, now }, { id, ...texts }) => {
    editFollowUp(db, id, texts, now)
    return {}
  },
  'followUp.setDue': ({ db, today, now }, { id, ...request }) => {
    setFollowUpDue(db, id, request, today, now)
    return {}
  },
  'followUp.cancelEntries': ({ db, today, now }, request) => {
    cancelEntries(db, request, today, now)
    return {}
  },
  'followUp.record': ({ db, today, now }, { id, evidence, ...entry }) => ({
    entry: recordProgress(db, { id, entry, evidence }, today, now),
  }),
  'followUp.remove': ({ db, now }, { id }) => {
    removeFollowUp(db, id, now)
    return { id }
  },
  'followUp.restore': ({ db, now }, { id }) => {
    restoreFollowUp(db, id, now)
    return { id }
  },
  'evidence.add': ({ db, now }, { followUp, entry, ...file }) => ({
    id: addEvidence(db, { followUp, entry, file }, now),
  }),
  'evidence.read': ({ db }, { id }) => keptEvidence(db, id),
  'evidence.remove': ({ db, now }, { id }) => {
    removeEvidence(db, id, now)
    return {}
  },
}
