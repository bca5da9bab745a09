import { Button, Input } from 'antd'
import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { MAX_IMPORT_BYTES, type OpenedImportFile } from '../../../shared/contract/import-channels.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'
import { messageOf } from '../../api/call.ts'
import { useJob } from '../../api/use-job.ts'
import './FileStep.css'

const PASTED_NAME = 'Tempelan dari Excel'
const MEGABYTE = 1024 * 1024

/** Choosing the file: by its dialog, by dropping it, or as a table pasted from Excel; a refusal is shown in the same place. */
export const FileStep = ({
  resume,
  onOpened,
  onFresh,
  onKeep,
}: {
  /** An import that was begun and whose file the application no longer holds. */
  readonly resume: { readonly fileName: string; readonly corrections: number } | null
  readonly onOpened: (opened: OpenedImportFile) => void
  readonly onFresh: () => void
  /** Goes back to the file that is open, null without one. */
  readonly onKeep: (() => void) | null
}) => {
  const job = useJob('import.open')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const fault = refusal ?? (job.view.state === 'failed' ? messageOf(job.view.error) : null)

  const read = (fileName: string, bytes: Uint8Array<ArrayBuffer>): void => {
    setRefusal(null)
    job.start({ fileName, bytes }, onOpened)
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    job.cancel()
    const refused = refusalOf(file)
    setRefusal(refused)
    if (refused === null) read(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  useEffect(() => {
    // a file that is dropped beside the box would open in place of the program
    const stay = (event: globalThis.DragEvent): void => event.preventDefault()
    window.addEventListener('dragover', stay)
    window.addEventListener('drop', stay)
    return () => {
      window.removeEventListener('dragover', stay)
      window.removeEventListener('drop', stay)
    }
  }, [])

  if (job.view.state === 'running') {
    return <Reading words={job.view.progress?.words ?? 'Mengirim berkas'} onCancel={job.cancel} />
  }
  return (
    <div className="screen-body file-step">
      {resume !== null && (
        <div className="file-step-resume" role="status">
          <span>
            Impor {resume.fileName} belum selesai. Pilih berkas itu sekali lagi untuk melanjutkan
            {resume.corrections > 0 ? `; ${resume.corrections} perbaikan masih tersimpan.` : '.'}
          </span>
          <Button size="small" onClick={onFresh}>
            Mulai dari awal
          </Button>
        </div>
      )}
      {fault !== null && (
        <p className="form-fault file-step-fault" role="alert">
          {fault}
        </p>
      )}
      <section
        className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
        aria-label="Berkas"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <h2>Pilih berkas data UCJ</h2>
        <p>
          XLSX, ODS, atau CSV, paling besar {MAX_IMPORT_BYTES / MEGABYTE} MB. Berkas dapat juga diseret ke kotak ini.
          Berkas aslinya tidak diubah, dan tidak ada yang disimpan sebelum tombol Simpan ditekan.
        </p>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          aria-label="Berkas yang diimpor"
          tabIndex={-1}
          accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.xls"
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button type="primary" onClick={() => input.current?.click()}>
          Pilih berkas…
        </Button>
        {onKeep && <Button onClick={onKeep}>Kembali ke berkas yang terbuka</Button>}
      </section>
      <Pasting onPaste={(text) => read(PASTED_NAME, new TextEncoder().encode(text))} />
    </div>
  )
}

/** What can be told before a file is sent; the application says the rest. */
const refusalOf = ({ name, size }: File): string | null => {
  const file = `"${name}"`
  const limit = MAX_IMPORT_BYTES / MEGABYTE
  if (size === 0) return errorMessage('import.file-empty', { file })
  if (size <= MAX_IMPORT_BYTES) return null
  return errorMessage('import.file-too-large', { file, megabytes: Math.ceil(size / MEGABYTE), limit })
}

const Reading = ({ words, onCancel }: { readonly words: string; readonly onCancel: () => void }) => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="screen-body file-step" aria-busy="true">
      {late && (
        <div className="file-reading" role="status">
          <span>{words}…</span>
          <span className="file-reading-line" aria-hidden="true" />
          <Button onClick={onCancel}>Batalkan</Button>
        </div>
      )}
    </div>
  )
}

const Pasting = ({ onPaste }: { readonly onPaste: (text: string) => void }) => {
  const [text, setText] = useState('')
  const id = useId()
  return (
    <section className="file-paste" aria-labelledby={id}>
      <h2 id={id}>Tempel dari Excel</h2>
      <p>Salin tabel beserta judul kolomnya di Excel, lalu tempel di sini dengan Ctrl+V.</p>
      <Input.TextArea
        aria-label="Tabel dari Excel"
        rows={4}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (text !== '' || !pasted.includes('\t')) return
          event.preventDefault()
          onPaste(pasted)
        }}
      />
      <Button disabled={text.trim() === ''} onClick={() => onPaste(text)}>
        Baca tempelan
      </Button>
    </section>
  )
}
