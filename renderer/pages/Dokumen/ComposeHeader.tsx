import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId } from 'react'
import { Link } from 'wouter'
import type { ComposedDocument, DocumentChoices } from '../../../shared/contract/document-channels.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ChoiceBar } from './ChoiceBar.tsx'
import { KIND_LABELS } from './labels.ts'
import type { DocumentChoice } from './use-document-choice.ts'

/** Head of the screen: what is composed, and what can be done with it; why it cannot be issued stands beside the button. */
export const ComposeHeader = ({
  choices,
  choice,
  change,
  document,
  blocked,
  busy,
  print,
  download,
  issue,
}: {
  readonly choices: DocumentChoices
  readonly choice: DocumentChoice
  readonly change: (next: Partial<DocumentChoice>) => void
  /** null until there is a paper. */
  readonly document: ComposedDocument | null
  /** Why it cannot be issued, null when it can. */
  readonly blocked: string | null
  readonly busy: boolean
  readonly print: () => void
  readonly download: () => void
  readonly issue: () => void
}) => {
  const reason = useId()
  return (
    <PageHeader
      title={KIND_LABELS[choice.kind]}
      context={
        <ChoiceBar
          choices={choices}
          choice={choice}
          change={change}
          version={blocked === null ? (document?.version ?? null) : null}
        />
      }
    >
      <Link className="doc-issued-link" href="/dokumen/terbit">
        Dokumen terbit ({choices.issued})
      </Link>
      <Button icon={<PrinterOutlined />} disabled={document === null} onClick={print}>
        Cetak
      </Button>
      <Button
        icon={<DownloadOutlined />}
        disabled={document === null || busy}
        className="doc-draft-button"
        onClick={download}
      >
        {busy ? 'Menyiapkan…' : 'Unduh draf'}
      </Button>
      {blocked !== null && (
        <span className="doc-blocked" id={reason}>
          {blocked}
        </span>
      )}
      {/* while something is missing, the way to fill it in is the filled button */}
      <Button
        type="primary"
        disabled={document === null || blocked !== null}
        {...(blocked === null ? {} : { 'aria-describedby': reason })}
        onClick={issue}
      >
        Terbitkan…
      </Button>
    </PageHeader>
  )
}
