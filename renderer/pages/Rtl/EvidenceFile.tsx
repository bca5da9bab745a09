import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { EvidenceHead } from '../../../shared/contract/follow-up-channels.ts'
import { call } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormFault } from '../../components/FormFault.tsx'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import { sizeText } from './chosen-file.ts'

/** A file of evidence: a click saves it (`saveAs`: the host asks where to); it can be deleted after a question. */
export const EvidenceFile = ({ file, saveAs }: { readonly file: EvidenceHead; readonly saveAs: boolean }) => {
  const [failure, setFailure] = useState<unknown>(null)
  const [asked, setAsked] = useState(false)
  const remove = useWrite('evidence.remove')
  const download = async (): Promise<void> => {
    setFailure(null)
    try {
      const { fileName, bytes } = await call('evidence.read', { id: file.id })
      await saveFile({ name: fileName, bytes }, saveAs)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div className="rtl-evidence">
      <Button
        type="link"
        size="small"
        icon={<PaperClipOutlined aria-hidden />}
        title={`Unduh ${file.fileName}`}
        onClick={() => void download()}
      >
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
