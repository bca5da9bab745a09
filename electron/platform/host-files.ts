import type { ChosenPlace } from '../../shared/contract/file-channels.ts'

/** What a host can do with the file system on the user's word; paths stay on this side. */
export interface HostFiles {
  /** Writes to where the user says, or into a folder chosen before; null when the user turned back. */
  readonly save: (name: string, bytes: Uint8Array, folder: string | null) => Promise<ChosenPlace | null>
  readonly open: (file: string) => Promise<void>
  readonly chooseFolder: () => Promise<ChosenPlace | null>
}
