import { PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useRef, useState } from 'react'
import { chosenFileFault, EVIDENCE_ACCEPT, EVIDENCE_WORDS, sizeText } from './chosen-file.ts'

/** Chooses files as evidence, at most 5 MB each; a larger one or one of another kind is refused here with its name. */
export const EvidenceField = ({
  files,
  most,
  onChange,
}: {
  readonly files: readonly File[]
  readonly most: number
  readonly onChange: (files: readonly File[]) => void
}) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const add = (chosen: readonly File[]): void => {
    const faults = chosen.map(chosenFileFault)
    const isNew = (file: File): boolean => !files.some((other) => keyOf(other) === keyOf(file))
    const fit = chosen.filter((file, index) => faults[index] === null && isNew(file))
    const all = [...files, ...fit]
    setFault(
      faults.find((one) => one !== null) ??
        (all.length > most ? `Paling banyak ${most} berkas untuk satu catatan; selebihnya tidak dilampirkan.` : null),
    )
    onChange(all.slice(0, most))
  }
  return (
    <div className="form-field">
      <label htmlFor={id}>
        Bukti <span className="form-field-optional">(boleh kosong)</span>
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        multiple={most > 1}
        accept={EVIDENCE_ACCEPT}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {files.map((file) => (
        <div key={keyOf(file)} className="rtl-evidence">
          <PaperClipOutlined aria-hidden /> {file.name} <span className="rtl-fact-grey">{sizeText(file.size)}</span>
          <Button size="small" type="link" onClick={() => onChange(files.filter((other) => other !== file))}>
            Lepas
          </Button>
        </div>
      ))}
      <Button className="rtl-evidence-add" onClick={() => input.current?.click()}>
        Pilih berkas…
      </Button>
      <div className={fault === null ? 'form-field-remark' : 'form-field-fault'} role="status">
        {fault ?? `Foto, berita acara, atau rekap: ${EVIDENCE_WORDS}, paling besar 5 MB per berkas.`}
      </div>
    </div>
  )
}

const keyOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`
