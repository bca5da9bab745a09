import type { z } from 'zod'

/** Whether an intention leaves the data as they are or may change them; the handler of a read is not lent a way to write. */
export type Access = 'read' | 'write'

/** One intention of the page: what it sends, and what it gets. `Response` exists for the compiler only. */
export interface Channel<Schema extends z.ZodType = z.ZodType, Response = unknown, Kind extends Access = Access> {
  readonly access: Kind
  readonly payload: Schema
  readonly response?: Response
}

/** Declares a channel: `channel<Answer>()('read', z.strictObject({ … }))`. Unknown fields are refused by strict objects. */
export const channel =
  <Response>() =>
  <Schema extends z.ZodType, Kind extends Access>(access: Kind, payload: Schema): Channel<Schema, Response, Kind> => ({
    access,
    payload,
  })

export type ChannelMap = Readonly<Record<string, Channel>>
export type PayloadOf<C extends Channel> = z.input<C['payload']>
export type ParsedOf<C extends Channel> = z.output<C['payload']>
export type ResponseOf<C extends Channel> = C extends Channel<z.ZodType, infer Response> ? Response : never
