import { z } from 'zod'
import { channel } from './channel.ts'
import { bytesField } from './fields.ts'
import { MAX_FILE_BYTES } from './limits.ts'

/** Kinds of files that the program writes or keeps as evidence, and another program may open; nothing that runs. */
export const SAVED_KINDS = [
  ...['docx', 'xlsx', 'csv', 'pdf', 'ics', 'sqlite', 'zip'],
  ...['doc', 'xls', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'txt', 'eml', 'msg', 'rar', '7z'],
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'mp4', 'mp3'],
] as const

/** A plain file name: no folder, nothing that Windows forbids, and a kind that is known. */
const fileName = z
  .string()
  .regex(new RegExp(`^[^\\\\/:*?"<>|\\p{C}.][^\\\\/:*?"<>|\\p{C}]{0,119}\\.(${SAVED_KINDS.join('|')})$`, 'iu'))

/** A file that the user saved in this run of the program: an opaque id and the name to show, never a path. */
export interface SavedFile {
  readonly id: string
  readonly name: string
}

/** What a host with a file system of its own does; the browser host answers `host.unavailable`. */
export const FILE_CHANNELS = {
  /** Asks where to, and writes whole or not at all; null when the user turned back. */
  'file.save': channel<{ readonly saved: SavedFile | null }>()(
    'read',
    z.strictObject({ name: fileName, bytes: bytesField(MAX_FILE_BYTES) }),
  ),
  /** Opens a file that was saved in this run with the program that belongs to it. */
  'file.open': channel<Record<string, never>>()('read', z.strictObject({ file: z.uuid() })),
}
