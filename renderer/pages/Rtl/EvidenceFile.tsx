import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { MAX_EVIDENCE_BYTES, type EvidenceHead } from '../../../shared/contract/follow-up-channels.ts'
import { formatDecimal } from '../../../shared/format/number.ts'
import { rational } from '../../../shared/calc/rational.ts'
import { call } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { downloadBytes } from '../../components/download-bytes.ts'
import { FormFault } from '../../components/FormFault.tsx'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'

const BYTES_A_KILO = 1024

/** Returns a size for people, "1,2 MB", "340 KB". */
export const sizeText = (bytes: number): string =>
  bytes >= MAX_EVIDENCE_BYTES / 5
    ? `${formatDecimal(rational(bytes, BYTES_A_KILO * BYTES_A_KILO), 1)} MB`
    : `${formatDecimal(rational(bytes, BYTES_A_KILO), 0)} KB`

/** A file of evidence: a click saves it; it can be deleted after a question. */
export const EvidenceFile = ({ file }: { readonly file: EvidenceHead }) => {
  const [failure, setFailure] = useState<unknown>(null)
  const [asked, setAsked] = useState(false)
  const remove = useWrite('evidence.remove')
  const download = async (): Promise<void> => {
    setFailure(null)
    try {
      const { fileName, bytes } = await call('evidence.read', { id: file.id })
      downloadBytes(fileName, bytes)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div className="rtl-evidence">
      <Button type="link" size="small" icon={<PaperClipOutlined aria-hidden />} onClick={() => void download()}>
        {file.fileName}
      </Button>
      <span className="rtl-fact-grey">{sizeText(file.size)}</span>
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`Hapus bukti ${file.fileName}`}
        onClick={() => setAsked(true)}
      />
      <FormFault error={failure} />
      <QuestionDialog
        open={asked}
        title={`Hapus bukti ${file.fileName}?`}
        act={{ label: 'Hapus', run: () => remove.mutate({ id: file.id }) }}
        busy={remove.isPending}
        error={remove.error}
        onClose={() => setAsked(false)}
      >
        <p>
          Berkas itu dihapus dari data dan hanya dapat diperoleh kembali dari cadangan. Catatan progresnya tetap ada.
        </p>
      </QuestionDialog>
    </div>
  )
}
