import { z } from 'zod'
import type { Indicator } from '../domain/indicator.ts'
import type { Office, Official } from '../domain/office.ts'
import type { Region } from '../domain/region.ts'
import { channel } from './channel.ts'
import { bytesField, regionField, textField } from './fields.ts'
import { MAX_PICTURE_BYTES } from './limits.ts'
import { blankField, newOrIdField, REMOVAL, type Saved } from './office-fields.ts'
import { REFERENCE_CHANNELS } from './reference-channels.ts'

const MAX_ADDRESS_LINES = 4

/** The office with its letterhead; `regionFixed` once figures are stored, because they belong to that region. */
export interface OfficeResponse {
  readonly office: Office
  readonly region: Region
  readonly regionFixed: boolean
}

/** A perangkat daerah or instansi as the list shows it. */
export interface UnitOutput {
  readonly id: number
  readonly name: string
  readonly shortName: string | null
}

/** An indicator and whether it is the office's own: only such a one can be changed or removed. */
export type IndicatorOutput = Indicator & { readonly own: boolean }

/** What "Tentang" says beyond the version of the program. */
export interface AboutResponse {
  readonly schema: number
  readonly sqlite: string
  readonly regions: {
    readonly count: number
    readonly source: string
    readonly version: string
    readonly url: string
    readonly licence: string
    readonly attribution: string
  }
}

/** Intentions of Pengaturan: the office, its people, other offices, indicators, and the reference data of `reference-channels`. */
export const OFFICE_CHANNELS = {
  'office.read': channel<OfficeResponse>()('read', z.strictObject({})),
  'office.save': channel<OfficeResponse>()(
    'write',
    z.strictObject({
      region: regionField,
      government: textField(160),
      name: textField(120),
      address: z.array(textField(160)).max(MAX_ADDRESS_LINES),
      place: textField(80),
      zone: z.enum(['WIB', 'WITA', 'WIT']),
    }),
  ),
  /** Takes a PNG as emblem of the letterhead; refused when it is none, damaged, too large or of an unusual shape. */
  'office.setEmblem': channel<OfficeResponse>()('write', z.strictObject({ bytes: bytesField(MAX_PICTURE_BYTES) })),
  'office.removeEmblem': channel<OfficeResponse>()('write', z.strictObject({})),

  'official.list': channel<{ readonly officials: readonly Official[] }>()('read', z.strictObject({})),
  'official.save': channel<Saved>()(
    'write',
    z.strictObject({
      id: newOrIdField,
      name: textField(120),
      position: textField(160),
      prefix: blankField(20),
      rank: blankField(80),
      nip: blankField(40),
    }),
  ),
  'official.remove': channel<Saved>()('write', REMOVAL),

  'unit.list': channel<{ readonly units: readonly UnitOutput[] }>()('read', z.strictObject({})),
  'unit.save': channel<Saved>()(
    'write',
    z.strictObject({ id: newOrIdField, name: textField(160), shortName: blankField(60) }),
  ),
  'unit.remove': channel<Saved>()('write', REMOVAL),

  'indicator.list': channel<{ readonly indicators: readonly IndicatorOutput[] }>()('read', z.strictObject({})),
  /** Stores an indicator of the office's own; without a code it is new and its code follows from the label. */
  'indicator.save': channel<{ readonly code: string }>()(
    'write',
    z.strictObject({
      code: z.string().max(60).nullable(),
      label: textField(120),
      shortLabel: textField(40),
      eligibleLabel: textField(120),
      activeLabel: textField(120),
      placeKind: z.enum(['region', 'unit']),
      kind: z.enum(['coverage', 'ratio']),
    }),
  ),
  'indicator.remove': channel<{ readonly code: string }>()('write', z.strictObject({ code: z.string().max(60) })),

  'about.read': channel<AboutResponse>()('read', z.strictObject({})),
  ...REFERENCE_CHANNELS,
}
