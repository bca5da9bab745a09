import type { SavedFile } from '../../shared/contract/file-channels.ts'
import { call, CallFailure } from './call.ts'

/** A file that the application made for the user. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a file went: to a file that the host knows again, the downloads of the browser, or nowhere because the user turned back. */
export type SavedTo = SavedFile | 'downloads' | 'nowhere'

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv',
  png: 'image/png',
  ics: 'text/calendar',
  sqlite: 'application/vnd.sqlite3',
}

/** Chromium needs the address a moment longer than the click. */
const ADDRESS_MS = 30_000

const download = ({ name, bytes }: MadeFile): void => {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_MS)
}

/**
 * Gives a file to the user: the desktop asks where to (`saveAs` of the host's capabilities), the browser downloads it, also when the
 * host turns out to have no dialog. Throws CallFailure when it could not be written.
 */
export const saveFile = async (file: MadeFile, saveAs: boolean): Promise<SavedTo> => {
  if (!saveAs) {
    download(file)
    return 'downloads'
  }
  try {
    const { saved } = await call('file.save', {
      name: file.name,
      bytes: new Uint8Array(file.bytes),
    })
    return saved ?? 'nowhere'
  } catch (error) {
    if (!(error instanceof CallFailure) || error.failure.code !== 'host.unavailable') throw error
    download(file)
    return 'downloads'
  }
}
