import { PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useRef, useState } from 'react'
import { MAX_EVIDENCE_BYTES } from '../../../shared/contract/follow-up-channels.ts'
import { sizeText } from './EvidenceFile.tsx'

/** Chooses files as evidence, at most 5 MB each; a larger one is refused here with its name. */
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
    const unfit = chosen.find(({ size }) => size > MAX_EVIDENCE_BYTES || size === 0)
    const all = [...files, ...chosen]
    if (unfit) setFault(faultOf(unfit))
    else if (all.length > most) setFault(`Paling banyak ${most} berkas untuk satu catatan.`)
    else {
      setFault(null)
      onChange(all)
    }
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
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {files.map((file) => (
        <div key={`${file.name}-${file.lastModified}`} className="rtl-evidence">
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
        {fault ?? 'Foto, berita acara, atau rekap; paling besar 5 MB per berkas.'}
      </div>
    </div>
  )
}

const faultOf = (file: File): string =>
  file.size === 0
    ? `Berkas ${file.name} kosong dan tidak dilampirkan.`
    : `Berkas ${file.name} berukuran ${sizeText(file.size)}, lebih besar daripada 5 MB, dan tidak dilampirkan. Perkecil dahulu.`
