import type { SavedFile } from '../../shared/contract/file-channels.ts'

/** What a host can do with the file system on the user's word; paths stay on this side. */
export interface HostFiles {
  /** Writes to where the user says; null when the user turned back. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<SavedFile | null>
  readonly open: (file: string) => Promise<void>
}
