import { randomUUID } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { SAVED_KINDS, type SavedFile } from '../../shared/contract/file-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { HostFiles } from '../platform/host-files.ts'
import { writeWholeFile } from '../platform/write-file.ts'

const KIND_NAMES: Readonly<Record<string, string>> = {
  docx: 'Dokumen Word',
  xlsx: 'Buku kerja Excel',
  csv: 'Tabel CSV',
  pdf: 'Dokumen PDF',
  png: 'Gambar PNG',
  ics: 'Undangan kalender',
  sqlite: 'Cadangan data Monev UCJ',
  zip: 'Arsip ZIP',
}

/** The kind of a file that the program may open; null for one that another program might run. */
const kindOf = (path: string): string | null => {
  const extension = extname(path).slice(1).toLowerCase()
  return SAVED_KINDS.find((kind) => kind === extension) ?? null
}

/**
 * Returns what the desktop can do with files: a native dialog says where, the file is written whole or not at all, and the
 * page gets an id that means something only while the program runs. Errors: those of writing, `host.file-exists` for a name that
 * nobody was asked about, `host.file-unknown`, `host.open-failed`.
 */
export const desktopFiles = (windowNow: () => BrowserWindow | null): HostFiles => {
  const places = new Map<string, string>()
  const remember = (path: string): SavedFile => {
    const id = randomUUID()
    places.set(id, path)
    return { id, name: basename(path) }
  }
  const known = (id: string): string => {
    const path = places.get(id)
    if (path === undefined) throw new AppError('host.file-unknown')
    return path
  }
  const chosenPath = async (name: string): Promise<{ readonly path: string; readonly isAsked: boolean } | null> => {
    const kind = kindOf(name)
    const options = {
      title: 'Simpan berkas',
      buttonLabel: 'Simpan',
      defaultPath: join(app.getPath('documents'), name),
      filters: kind === null ? [] : [{ name: KIND_NAMES[kind] ?? `Berkas ${kind.toUpperCase()}`, extensions: [kind] }],
    }
    const window = windowNow()
    const { canceled, filePath } = window
      ? await dialog.showSaveDialog(window, options)
      : await dialog.showSaveDialog(options)
    if (canceled || filePath === '') return null
    // some Linux dialogs leave the extension to the user
    const isWhole = kind === null || kindOf(filePath) === kind
    return isWhole ? { path: filePath, isAsked: true } : { path: `${filePath}.${kind}`, isAsked: false }
  }
  return {
    save: async (name, bytes) => {
      const chosen = await chosenPath(name)
      if (chosen === null) return null
      const { path, isAsked } = chosen
      try {
        // the dialog asked before it returned the name of a file that exists; about other names nobody was asked
        await writeWholeFile(path, bytes, { replace: isAsked })
      } catch (error) {
        const exists = error instanceof AppError && error.code === 'service.output-exists'
        throw exists ? new AppError('host.file-exists', { file: basename(path) }) : error
      }
      return remember(path)
    },
    open: async (file) => {
      const path = known(file)
      const failure = kindOf(path) === null ? 'not a document' : await shell.openPath(path)
      if (failure !== '') throw new AppError('host.open-failed', { file: basename(path) })
    },
  }
}
