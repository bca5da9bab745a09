import { APP_CHANNELS } from './app-channels.ts'
import { BACKUP_CHANNELS } from './backup-channels.ts'
import type { PayloadOf, ResponseOf } from './channel.ts'
import { COMPARISON_CHANNELS } from './comparison-channels.ts'
import { DOCUMENT_CHANNELS } from './document-channels.ts'
import { DRAFT_CHANNELS } from './draft-channels.ts'
import { FILE_CHANNELS } from './file-channels.ts'
import { FOLLOW_UP_CHANNELS } from './follow-up-channels.ts'
import { HOME_CHANNELS } from './home-channels.ts'
import { IMPORT_CHANNELS } from './import-channels.ts'
import { MEETING_CHANNELS } from './meeting-channels.ts'
import { OFFICE_CHANNELS } from './office-channels.ts'
import { SEARCH_CHANNELS } from './search-channels.ts'
import { SNAPSHOT_CHANNELS } from './snapshot-channels.ts'

/** Every intention the page can have, by name. */
export const CHANNELS = {
  ...APP_CHANNELS,
  ...FILE_CHANNELS,
  ...BACKUP_CHANNELS,
  ...OFFICE_CHANNELS,
  ...HOME_CHANNELS,
  ...SEARCH_CHANNELS,
  ...SNAPSHOT_CHANNELS,
  ...IMPORT_CHANNELS,
  ...COMPARISON_CHANNELS,
  ...MEETING_CHANNELS,
  ...FOLLOW_UP_CHANNELS,
  ...DOCUMENT_CHANNELS,
  ...DRAFT_CHANNELS,
}

export type ChannelName = keyof typeof CHANNELS
/** Intentions that leave the data as they are. */
export type ReadName = {
  readonly [Name in ChannelName]: (typeof CHANNELS)[Name] extends { readonly access: 'read' } ? Name : never
}[ChannelName]

export type Payload<Name extends ChannelName> = PayloadOf<(typeof CHANNELS)[Name]>
export type Response<Name extends ChannelName> = ResponseOf<(typeof CHANNELS)[Name]>
