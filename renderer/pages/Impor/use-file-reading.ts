import { useEffect, useRef, useState } from 'react'
import type { OpenedImportFile } from '../../../shared/contract/import-channels.ts'
import { MAX_FILE_BYTES, MEGABYTE } from '../../../shared/contract/limits.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'
import { messageOf } from '../../api/call.ts'
import { useJob } from '../../api/use-job.ts'

const PASTED_NAME = 'Tempelan dari Excel'

/** A file on its way into the application: being read, refused, or neither. */
export interface FileReading {
  /** How far the reading came, in words; null when nothing is read. */
  readonly words: string | null
  /** Share of the rows that are read, 0 to 1; null while that is not known. */
  readonly share: number | null
  /** Why the last file was refused. */
  readonly fault: string | null
  readonly take: (file: File | undefined) => void
  readonly takeText: (text: string) => void
  readonly cancel: () => void
  readonly forget: () => void
}

/** What can be told before a file is sent; the application says the rest. */
const refusalOf = ({ name, size }: File): string | null => {
  const file = `“${name}”`
  const limit = MAX_FILE_BYTES / MEGABYTE
  if (size === 0) return errorMessage('import.file-empty', { file })
  if (size <= MAX_FILE_BYTES) return null
  return errorMessage('import.file-too-large', { file, megabytes: Math.ceil(size / MEGABYTE), limit })
}

/** Reads files and pasted tables as a job of the application; a newer one takes the place of the one before. */
export const useFileReading = (onOpened: (opened: OpenedImportFile) => void): FileReading => {
  const job = useJob('import.open')
  const [refusal, setRefusal] = useState<string | null>(null)
  const opened = useRef(onOpened)
  opened.current = onOpened

  const read = (fileName: string, bytes: Uint8Array<ArrayBuffer>): void => {
    setRefusal(null)
    job.start({ fileName, bytes }, (answer) => opened.current(answer))
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    job.cancel()
    const refused = refusalOf(file)
    setRefusal(refused)
    if (refused !== null) return
    try {
      read(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch {
      // a folder, or a file that was moved or closed to this user meanwhile
      setRefusal(errorMessage('import.file-unreadable', { file: `“${file.name}”` }))
    }
  }
  const { view } = job
  const progress = view.state === 'running' ? view.progress : null
  const isCounted = progress !== null && progress.total !== null && progress.total > 0 && progress.done > 0
  return {
    words: view.state === 'running' ? (progress?.words ?? 'Mengirim berkas') : null,
    share: isCounted ? Math.min(1, progress.done / (progress.total ?? 1)) : null,
    fault: refusal ?? (view.state === 'failed' ? messageOf(view.error) : null),
    take: (file) => void take(file),
    takeText: (text) => read(PASTED_NAME, new TextEncoder().encode(text)),
    cancel: job.cancel,
    forget: () => {
      setRefusal(null)
      job.cancel()
    },
  }
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Takes a file that is dropped anywhere in the window, which would otherwise open in place of the program; returns whether one is
 * held over it.
 */
export const useFileDrop = (take: (file: File | undefined) => void): boolean => {
  const [isOver, setOver] = useState(false)
  const taking = useRef(take)
  taking.current = take
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      event.preventDefault()
      setOver(carriesFiles(event))
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      taking.current(event.dataTransfer?.files[0])
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null

/** Takes a file, or a table of more than one cell, that is pasted outside a text field; `takeText` is null where only files are taken. */
export const useFilePaste = (
  take: (file: File | undefined) => void,
  takeText: ((text: string) => void) | null,
): void => {
  const taking = useRef({ take, takeText })
  taking.current = { take, takeText }
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyped(event.target) || event.clipboardData === null) return
      const [file] = event.clipboardData.files
      const text = event.clipboardData.getData('text/plain')
      // Excel puts a picture of the cells beside their text
      if (text.includes('\t')) {
        if (taking.current.takeText === null) return
        event.preventDefault()
        taking.current.takeText(text)
      } else if (file) {
        event.preventDefault()
        taking.current.take(file)
      }
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}
