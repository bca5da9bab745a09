import { DownloadOutlined, FileTextOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call, messageOf } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import type { Method } from './TrendPanels.tsx'
import type { Choice } from './use-choice.ts'

type Export = 'idle' | 'busy' | { readonly failed: string }

/** Head of the screen: print, export, and the way into the report. */
export const ComparisonHeader = ({
  state,
  choice,
  method,
  ready,
}: {
  readonly state: ReadyState
  readonly choice: Choice
  readonly method: Method
  readonly ready: boolean
}) => {
  const [exporting, setExporting] = useState<Export>('idle')
  const [, navigate] = useLocation()
  const exportFile = async (): Promise<void> => {
    setExporting('busy')
    try {
      await saveFile(await call('comparison.export', { ...choice, method }), state.capabilities.saveAs)
      setExporting('idle')
    } catch (error) {
      setExporting({ failed: messageOf(error) })
    }
  }
  const failed = typeof exporting === 'object' ? exporting.failed : null
  return (
    <PageHeader
      title="Perbandingan"
      context={
        failed === null ? null : (
          <span role="alert" className="cmp-export-failed" title={failed}>
            {failed}
          </span>
        )
      }
    >
      <Button icon={<PrinterOutlined />} disabled={!ready} onClick={() => window.print()}>
        Cetak
      </Button>
      <Button
        icon={<DownloadOutlined />}
        disabled={!ready || exporting === 'busy'}
        className="cmp-export"
        onClick={() => void exportFile()}
      >
        {exporting === 'busy' ? 'Mengekspor…' : 'Ekspor Excel'}
      </Button>
      <Button
        type="primary"
        icon={<FileTextOutlined />}
        disabled={!ready}
        onClick={() => navigate(`/dokumen?kini=${choice.to}&pembanding=${choice.from}`)}
      >
        Pakai dalam laporan
      </Button>
    </PageHeader>
  )
}
