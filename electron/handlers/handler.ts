import type { Channel, ChannelMap, ParsedOf, ResponseOf } from '../../shared/contract/channel.ts'
import type { Progress } from '../../shared/contract/job-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { WritableDb } from '../db/handle.ts'
import type { DataPlace } from '../services/open-data.ts'

/** What a handler works with; the database is open and this program holds the folder's lock. */
export interface HandlerContext {
  readonly db: WritableDb
  readonly place: DataPlace
  readonly now: Date
  /** The date in the office's zone. */
  readonly today: DateKey
  /** Aborted when the page cancels the job. */
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

export type Handler<C extends Channel, Context> = (
  context: Context,
  payload: ParsedOf<C>,
) => ResponseOf<C> | Promise<ResponseOf<C>>

/** One handler for each channel of a map: the compiler misses none. */
export type Handlers<Map extends ChannelMap, Context = HandlerContext> = {
  readonly [Name in keyof Map]: Handler<Map[Name], Context>
}
