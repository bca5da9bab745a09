import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import { call, messageOf } from '../../api/call.ts'
import { useSavePaper } from './SavedPaper.tsx'

/** Gives the bytes of an issued paper exactly as they were issued; a failure is told beside the button. */
export const DownloadButton = ({
  document: { id, fileName, verified },
  inList = false,
}: {
  readonly document: IssuedDocumentOutput
  /** In a list it is small and names its file; alone on a screen it is the filled button. */
  readonly inList?: boolean
}) => {
  const save = useSavePaper()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    setBusy(true)
    setFault(null)
    try {
      const file = await call('document.download', { id })
      await save({ name: file.fileName, bytes: file.bytes })
    } catch (error) {
      setFault(messageOf(error))
    } finally {
      setBusy(false)
    }
  }
  const label = inList ? 'Unduh' : 'Unduh DOCX'
  return (
    <>
      {fault !== null && (
        <span className="doc-fault-beside" role="alert">
          {fault}
        </span>
      )}
      <Button
        size={inList ? 'small' : 'middle'}
        type={inList ? 'default' : 'primary'}
        icon={<DownloadOutlined />}
        className={inList ? 'doc-download-small' : 'doc-download'}
        disabled={busy || !verified}
        {...(inList && !busy ? { 'aria-label': `Unduh ${fileName}` } : {})}
        onClick={() => void run()}
      >
        {busy ? 'Menyiapkan…' : label}
      </Button>
    </>
  )
}
