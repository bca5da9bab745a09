import { z } from 'zod'
import type { ComparisonView, TrendView } from '../comparison/comparison-view.ts'
import type { DateKey } from '../domain/date-key.ts'
import { channel } from './channel.ts'
import type { ShareOutput } from './figures-output.ts'
import { dayField, regionField } from './fields.ts'

/** A day that can be compared: its newest version. */
export interface ComparableDay {
  readonly asOf: DateKey
  readonly version: number
  readonly status: 'draft' | 'final'
  readonly coverage: ShareOutput | null
}

/** What can be chosen on the screen; `from` and `to` are the two newest days, null with fewer than two. */
export interface ComparisonChoices {
  readonly days: readonly ComparableDay[]
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
  readonly pair: { readonly from: DateKey; readonly to: DateKey } | null
}

/** A file as it is offered to the user. */
export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const choice = {
  from: dayField,
  to: dayField,
  /** Null is the office's own region; any other must lie in it. */
  region: regionField.nullable(),
  indicator: z.string().min(1).max(40),
}
const level = z.enum(['children', 'grandchildren'])
const method = z.enum(['last-two', 'least-squares'])

/** Intentions of the comparison screens. */
export const COMPARISON_CHANNELS = {
  /** The days and indicators that can be compared. */
  'comparison.choices': channel<ComparisonChoices>()('read', z.strictObject({})),
  /** Two days compared at a region. */
  'comparison.read': channel<ComparisonView>()('read', z.strictObject({ ...choice, level })),
  /** The course up to the current day with pace, projection and the yearly rule. */
  'comparison.trend': channel<TrendView>()('read', z.strictObject({ ...choice, method })),
  /** The comparison as an XLSX workbook. */
  'comparison.export': channel<ExportedFile>()('read', z.strictObject({ ...choice, level, method })),
}
