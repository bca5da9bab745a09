import { DownloadOutlined, FileTextOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLocation } from 'wouter'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { Choice } from './use-choice.ts'
import type { Exporting } from './use-export.ts'

/** Why the actions of the head cannot be taken. */
const REASONS = {
  reading: 'Angka perbandingan sedang dibaca',
  ready: null,
  failed: 'Belum dapat dipakai karena perbandingan tidak terbaca',
} as const

/** Head of the screen: print, export, and the way into the report. */
export const ComparisonHeader = ({
  choice,
  standing,
  exporting,
}: {
  /** null until it is known what can be compared. */
  readonly choice: Choice | null
  readonly standing: 'reading' | 'ready' | 'failed'
  readonly exporting: Exporting | null
}) => {
  const [, navigate] = useLocation()
  const ready = standing === 'ready'
  const isBusy = exporting?.isBusy ?? false
  return (
    <PageHeader title="Perbandingan" context={REASONS[standing]}>
      <Button icon={<PrinterOutlined />} disabled={!ready} onClick={() => window.print()}>
        Cetak
      </Button>
      <Button
        icon={<DownloadOutlined />}
        disabled={!ready || isBusy}
        className="cmp-export"
        onClick={() => exporting?.start()}
      >
        {isBusy ? 'Mengekspor…' : 'Ekspor Excel'}
      </Button>
      <Button
        type="primary"
        icon={<FileTextOutlined />}
        disabled={!ready}
        onClick={() => choice && navigate(`/dokumen?kini=${choice.to}&pembanding=${choice.from}`)}
      >
        Pakai dalam laporan
      </Button>
    </PageHeader>
  )
}
