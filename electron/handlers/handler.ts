import type { Capabilities } from '../../shared/contract/app-channels.ts'
import type { Channel, ChannelMap, ParsedOf, ResponseOf } from '../../shared/contract/channel.ts'
import type { Progress } from '../../shared/contract/job-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import type { HostFiles } from '../platform/host-files.ts'
import type { DataPlace } from '../services/open-data.ts'
import type { Session } from '../session.ts'

/** What the handler of a read works with; the database is open. */
export interface ReadContext {
  readonly db: ReadableDb
  readonly place: DataPlace
  readonly now: Date
  /** The date in the office's zone. */
  readonly today: DateKey
  /** Aborted when the page cancels the job. */
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

/** What the handler of a write works with: this program holds the folder's lock. */
export interface HandlerContext extends ReadContext {
  readonly db: WritableDb
}

/** What a handler on the data is lent: only that of a write can change them. */
type DataContext<C extends Channel> = C extends { readonly access: 'read' } ? ReadContext : HandlerContext

export type Handler<C extends Channel, Context> = (
  context: Context,
  payload: ParsedOf<C>,
) => ResponseOf<C> | Promise<ResponseOf<C>>

/** One handler on the data for each channel of a map: the compiler misses none. */
export type Handlers<Map extends ChannelMap> = {
  readonly [Name in keyof Map]: Handler<Map[Name], DataContext<Map[Name]>>
}

/** What the program was started with, as far as the frame tells of it or works with it. */
export interface AppOptions {
  readonly regionsFile: string
  readonly version: string
  readonly capabilities: Capabilities
  /** How this host saves and opens files; a browser downloads instead. */
  readonly files?: HostFiles
}

/** What the handlers of the frame work with: they also answer before there is any data. */
export interface AppContext {
  readonly session: Session
  readonly options: AppOptions
  readonly now: Date
}

/** One handler of the frame for each channel of a map. */
export type AppHandlers<Map extends ChannelMap> = {
  readonly [Name in keyof Map]: Handler<Map[Name], AppContext>
}
