import type { z } from 'zod'
import type { Channel } from '../../shared/contract/channel.ts'
import { CHANNELS, type ChannelName } from '../../shared/contract/index.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Handler } from './handler.ts'

/** Takes whatever came in and returns the work it asks for; AppError `contract.payload` for what its channel refuses. */
export type Bound<Context> = (payload: unknown) => (context: Context) => unknown

/** Returns a payload as its channel's schema understands it; AppError `contract.payload` for anything else. */
export const parsed = <Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> => {
  const result = schema.safeParse(given)
  if (!result.success) throw new AppError('contract.payload')
  return result.data
}

const bound =
  <C extends Channel, Context>(channel: C, handler: Handler<C, Context>): Bound<Context> =>
  (given) => {
    const payload = parsed<C['payload']>(channel.payload, given)
    return (context) => handler(context, payload)
  }

/** Returns handlers by the name of their channel, each behind the schema of that channel. */
export const bindHandlers = <Names extends ChannelName, Context>(
  handlers: {
    readonly [Name in Names]: Handler<(typeof CHANNELS)[Name], Context>
  },
): ReadonlyMap<string, Bound<Context>> => {
  const all = new Map<string, Bound<Context>>()
  for (const name in handlers) all.set(name, bound(CHANNELS[name], handlers[name]))
  return all
}
