import { z } from 'zod'
import type { DateKey } from '../domain/date-key.ts'
import type { OfficeZone } from '../domain/office.ts'
import type { Region } from '../domain/region.ts'
import { channel } from './channel.ts'
import { bytesField, regionField, textField } from './fields.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import type { SnapshotReference } from './responses.ts'

/** What the host can do beyond answering: a browser downloads, the desktop saves and opens. */
export interface Capabilities {
  readonly saveAs: boolean
  readonly openFile: boolean
}

/** Everything the frame shows around a screen; `setup` asks for the first run. */
export type AppState =
  | {
      readonly kind: 'setup'
      readonly capabilities: Capabilities
      readonly version: string
      readonly sampleExists: boolean
    }
  | {
      readonly kind: 'ready'
      readonly capabilities: Capabilities
      readonly version: string
      readonly sample: boolean
      readonly office: { readonly name: string; readonly place: string; readonly zone: OfficeZone }
      readonly region: Region
      readonly today: DateKey
      readonly currentSnapshot: SnapshotReference | null
      readonly overdueFollowUps: number
      /** Day of the last verified copy of the data, null before the first. */
      readonly lastBackup: DateKey | null
      readonly folderWarning: 'synchronised' | 'network' | null
    }

/** How many regions of each kind lie inside a region; a kind without any is left out. */
export interface RegionParts {
  readonly parts: readonly { readonly kind: string; readonly count: number }[]
}

export const APP_CHANNELS = {
  /** State of the program; read at start and after every change of office or data file. */
  'app.read': channel<AppState>()('read', z.strictObject({})),
  /** Finds provinces, kabupaten and kota for the first run. */
  'region.search': channel<{ readonly regions: readonly Region[] }>()(
    'read',
    z.strictObject({
      text: z.string().max(80),
      levels: z.array(z.enum(['province', 'regency', 'district', 'village'])).max(4),
    }),
  ),
  /** What the list of regions holds inside one: "5 kecamatan dan 41 kelurahan". */
  'region.parts': channel<RegionParts>()('read', z.strictObject({ region: regionField })),
  /** Begins with an empty database for an office. */
  'app.begin': channel<AppState>()(
    'write',
    z.strictObject({ region: regionField, officeName: textField(120), place: textField(80) }),
  ),
  /** Begins with data contoh, in a file of its own. */
  'app.beginSample': channel<AppState>()('write', z.strictObject({})),
  /** Leaves the data contoh; `keep` keeps its file for another look. */
  'app.leaveSample': channel<AppState>()('write', z.strictObject({ keep: z.boolean() })),
  /** Begins with a copy made earlier, after it was verified. */
  'app.restore': channel<AppState>()('write', z.strictObject({ bytes: bytesField(MAX_FILE_BYTES) })),
}
