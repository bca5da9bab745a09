import { z } from 'zod'
import type { Instrument } from '../domain/office.ts'
import type { Region } from '../domain/region.ts'
import { MAX_COUNT } from '../domain/snapshot.ts'
import type { CategoryScheme, Rate, Target } from '../domain/target.ts'
import { channel } from './channel.ts'
import { dayField, idField, regionField, textField } from './fields.ts'
import { blankField, newOrIdField, REMOVAL, type Saved } from './office-fields.ts'

const FIRST_YEAR = 2000
const LAST_YEAR = 2100
const WHOLE = 10_000
const MAX_RUPIAH = 1_000_000_000
const MAX_BANDS = 8

const yearField = z.number().int().min(FIRST_YEAR).max(LAST_YEAR)
const hundredthsField = z.number().int().min(0).max(WHOLE)

/** A target with the words of its list: who it is for, the goal as printed, and what check 12 misses (null when complete). */
export type TargetOutput = Target & {
  readonly regionName: string
  readonly indicatorLabel: string
  readonly goalText: string
  readonly incomplete: string | null
}

export interface TargetListResponse {
  readonly targets: readonly TargetOutput[]
  /** Regions that a new target can be for: those around the office, itself first, and any that has a target already. */
  readonly regions: readonly Region[]
}

export type RateOutput = Rate & { readonly id: number }

/** A legal instrument in the order of "Dasar"; a cited one is printed there. */
export type InstrumentOutput = Instrument & { readonly cited: boolean }

/** Intentions about what figures are judged by: targets, rates, categories, and the legal basis. */
export const REFERENCE_CHANNELS = {
  'target.list': channel<TargetListResponse>()('read', z.strictObject({})),
  /** Stores a target; marked acuan it takes the mark from the one that had it for the same indicator, region and year. */
  'target.save': channel<Saved>()(
    'write',
    z.strictObject({
      id: newOrIdField,
      indicator: z.string().max(60),
      region: regionField,
      year: yearField,
      goal: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('percent'), hundredths: hundredthsField }),
        z.strictObject({ kind: z.literal('people'), people: z.number().int().min(0).max(MAX_COUNT) }),
      ]),
      /** As it is cited; blank is kept and found by check 12. */
      instrument: z.string().trim().max(300),
      validFrom: dayField.nullable(),
      acuan: z.boolean(),
    }),
  ),
  'target.mark': channel<Saved>()('write', z.strictObject({ id: idField })),
  'target.remove': channel<Saved>()('write', REMOVAL),

  'rate.list': channel<{ readonly rates: readonly RateOutput[] }>()('read', z.strictObject({})),
  'rate.save': channel<Saved>()(
    'write',
    z.strictObject({
      id: newOrIdField,
      payerClass: textField(40),
      label: textField(120),
      rupiah: z.number().int().min(0).max(MAX_RUPIAH),
      validFrom: dayField,
      validTo: dayField.nullable(),
      source: textField(300),
    }),
  ),
  'rate.remove': channel<Saved>()('write', REMOVAL),

  'category.list': channel<{ readonly schemes: readonly CategoryScheme[] }>()('read', z.strictObject({})),
  /** Stores the bands of a year in place of earlier ones. */
  'category.save': channel<{ readonly year: number }>()(
    'write',
    z.strictObject({
      year: yearField,
      source: blankField(300),
      bands: z
        .array(z.strictObject({ label: textField(40), lower: hundredthsField }))
        .min(1)
        .max(MAX_BANDS),
    }),
  ),
  'category.remove': channel<{ readonly year: number }>()('write', z.strictObject({ year: yearField })),

  'instrument.list': channel<{ readonly instruments: readonly InstrumentOutput[] }>()('read', z.strictObject({})),
  /** Stores an instrument, a new one at the end or before the instrument `before` (to bring a removed one back in its place). */
  'instrument.save': channel<Saved>()(
    'write',
    z.strictObject({
      id: newOrIdField,
      type: textField(80),
      number: blankField(80),
      title: textField(300),
      citation: textField(500),
      date: dayField.nullable(),
      expiresOn: dayField.nullable(),
      cited: z.boolean(),
      before: newOrIdField,
    }),
  ),
  /** Puts an instrument under "Dasar" or takes it out. */
  'instrument.cite': channel<Saved>()('write', z.strictObject({ id: idField, cited: z.boolean() })),
  /** Moves an instrument one place up or down in the order in which they are cited. */
  'instrument.move': channel<Saved>()('write', z.strictObject({ id: idField, direction: z.enum(['up', 'down']) })),
  'instrument.remove': channel<Saved>()('write', REMOVAL),
}
