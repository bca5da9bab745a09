import type { DRAFT_CHANNELS } from '../../shared/contract/draft-channels.ts'
import { readDraft, removeDraft, saveDraft } from '../db/repositories/drafts.ts'
import { timestampOf } from '../platform/clock.ts'
import type { Handlers } from './handler.ts'

/** Keeps unfinished forms. */
export const DRAFT_HANDLERS: Handlers<typeof DRAFT_CHANNELS> = {
  'draft.read': ({ db }, { form, key }) => ({ draft: readDraft(db, form, key) }),
  'draft.save': ({ db, now }, { form, key, content }) => {
    const savedAt = timestampOf(now)
    saveDraft(db, form, key, { content, savedAt })
    return { savedAt }
  },
  'draft.remove': ({ db }, { form, key }) => {
    removeDraft(db, form, key)
    return {}
  },
}
