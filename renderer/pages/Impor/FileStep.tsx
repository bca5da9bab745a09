import { Button, Input } from 'antd'
import { useId, useRef, useState } from 'react'
import { MAX_FILE_BYTES, MEGABYTE } from '../../../shared/contract/limits.ts'
import './FileStep.css'
import type { FileReading } from './use-file-reading.ts'
import { useLate } from './use-late.ts'

/** Choosing the file: by its dialog, by dropping it, or as a table pasted from Excel; a refusal is shown in the same place. */
export const FileStep = ({
  reading,
  resume,
  onFresh,
  onKeep,
}: {
  readonly reading: FileReading
  /** An import that was begun and whose file the application no longer holds. */
  readonly resume: { readonly fileName: string; readonly corrections: number } | null
  readonly onFresh: () => void
  /** Goes back to the file that is open, null without one. */
  readonly onKeep: (() => void) | null
}) => {
  const input = useRef<HTMLInputElement>(null)
  if (reading.words !== null) {
    return <Reading words={reading.words} share={reading.share} onCancel={reading.cancel} />
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
      {reading.fault !== null && (
        <p className="form-fault file-step-fault" role="alert">
          {reading.fault}
        </p>
      )}
      <section className="file-drop" aria-label="Berkas">
        <h2>Pilih berkas data UCJ</h2>
        <p>
          XLSX, ODS, atau CSV, paling besar {MAX_FILE_BYTES / MEGABYTE} MB. Berkas dapat juga diseret ke layar ini.
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
            reading.take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button type="primary" onClick={() => input.current?.click()}>
          Pilih berkas…
        </Button>
        {onKeep && <Button onClick={onKeep}>Kembali ke berkas yang terbuka</Button>}
      </section>
      <Pasting onPaste={reading.takeText} />
    </div>
  )
}

const Reading = ({
  words,
  share,
  onCancel,
}: {
  readonly words: string
  readonly share: number | null
  readonly onCancel: () => void
}) => {
  const late = useLate()
  return (
    <div className="screen-body file-step" aria-busy="true">
      {late && (
        <div className="file-reading">
          <p role="status">{words}…</p>
          <div className="file-reading-row">
            <div className="file-reading-track" aria-hidden="true">
              <div
                className={share === null ? 'file-reading-unknown' : 'file-reading-done'}
                style={share === null ? {} : { width: `${Math.round(share * 100)}%` }}
              />
            </div>
            <Button onClick={onCancel}>Batalkan</Button>
          </div>
          <p className="file-reading-note">Belum ada yang disimpan. Data yang ada belum berubah.</p>
        </div>
      )}
    </div>
  )
}

const Pasting = ({ onPaste }: { readonly onPaste: (text: string) => void }) => {
  const [text, setText] = useState('')
  const id = useId()
  const isEmpty = text.trim() === ''
  return (
    <section className="file-paste" aria-labelledby={id}>
      <h2 id={id}>Tempel dari Excel</h2>
      <p>Salin tabel beserta judul kolomnya di Excel, lalu tempel di layar ini dengan Ctrl+V.</p>
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
      <div className="file-paste-row">
        <Button disabled={isEmpty} onClick={() => onPaste(text)}>
          Baca tempelan
        </Button>
        <span className="file-paste-reason" role="status">
          {isEmpty ? 'Kotak di atas masih kosong.' : ''}
        </span>
      </div>
    </section>
  )
}
