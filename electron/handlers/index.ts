import { BACKUP_HANDLERS } from './backup-handlers.ts'
import { COMPARISON_HANDLERS } from './comparison-handlers.ts'
import { DOCUMENT_HANDLERS } from './document-handlers.ts'
import { DRAFT_HANDLERS } from './draft-handlers.ts'
import { FOLLOW_UP_HANDLERS } from './follow-up-handlers.ts'
import { HOME_HANDLERS } from './home-handlers.ts'
import { IMPORT_HANDLERS } from './import-handlers.ts'
import { MEETING_HANDLERS } from './meeting-handlers.ts'
import { OFFICE_HANDLERS } from './office-handlers.ts'
import { SEARCH_HANDLERS } from './search-handlers.ts'
import { SNAPSHOT_HANDLERS } from './snapshot-handlers.ts'

/** Every handler that needs an open database, by channel. */
export const HANDLERS = {
  ...BACKUP_HANDLERS,
  ...OFFICE_HANDLERS,
  ...HOME_HANDLERS,
  ...SEARCH_HANDLERS,
  ...SNAPSHOT_HANDLERS,
  ...IMPORT_HANDLERS,
  ...COMPARISON_HANDLERS,
  ...MEETING_HANDLERS,
  ...FOLLOW_UP_HANDLERS,
  ...DOCUMENT_HANDLERS,
  ...DRAFT_HANDLERS,
}
