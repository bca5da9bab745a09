import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import { call, messageOf } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'

/** Gives the bytes of an issued paper exactly as they were issued; a failure is told under the button. */
export const DownloadButton = ({
  document: { id, fileName, verified },
  saveAs,
  size = 'middle',
  primary = false,
}: {
  readonly document: IssuedDocumentOutput
  readonly saveAs: boolean
  readonly size?: 'small' | 'middle'
  readonly primary?: boolean
}) => {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    setBusy(true)
    setFault(null)
    try {
      const file = await call('document.download', { id })
      await saveFile({ name: file.fileName, bytes: file.bytes }, saveAs)
    } catch (error) {
      setFault(messageOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button
        size={size}
        type={primary ? 'primary' : 'default'}
        icon={<DownloadOutlined />}
        disabled={busy || !verified}
        aria-label={`Unduh ${fileName}`}
        onClick={() => void run()}
      >
        Unduh
      </Button>
      {fault !== null && (
        <span className="doc-fault" role="alert">
          {fault}
        </span>
      )}
    </>
  )
}
