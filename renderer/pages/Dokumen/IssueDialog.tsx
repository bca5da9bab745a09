import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ComposedDocument } from '../../../shared/contract/document-channels.ts'
import { call, messageOf } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'
import { useWrite } from '../../api/use-call.ts'
import { KIND_LABELS } from './labels.ts'
import { ProblemGlyph } from './ProblemGlyph.tsx'
import type { DocumentChoice } from './use-document-choice.ts'

/** Asks before a paper is frozen; afterwards it shows the issued paper. */
export const IssueDialog = ({
  document,
  choice,
  saveAs,
  open,
  close,
}: {
  readonly document: ComposedDocument
  readonly choice: DocumentChoice
  readonly saveAs: boolean
  readonly open: boolean
  readonly close: () => void
}) => {
  const [, go] = useLocation()
  const issue = useWrite('document.issue')
  const [alsoFault, setAlsoFault] = useState<string | null>(null)
  const { version, problems } = document
  const name = `${KIND_LABELS[choice.kind]} versi ${version}`
  const blocked = problems.some(({ severity }) => severity === 'blocks')
  const run = async (download: boolean): Promise<void> => {
    const issued = await issue.mutateAsync(choice).catch(() => null)
    if (issued === null) return
    try {
      if (download) {
        const { fileName, bytes } = await call('document.download', { id: issued.id })
        await saveFile({ name: fileName, bytes }, saveAs)
      }
    } catch (error) {
      setAlsoFault(messageOf(error))
      return
    }
    close()
    go(`/dokumen/${issued.id}`)
  }
  return (
    <Modal
      open={open}
      title={`Terbitkan ${name}?`}
      onCancel={issue.isPending ? () => undefined : close}
      closable={!issue.isPending}
      width={520}
      footer={[
        <Button key="cancel" autoFocus disabled={issue.isPending} onClick={close}>
          Batal
        </Button>,
        <Button key="issue" disabled={issue.isPending || blocked} onClick={() => void run(false)}>
          Terbitkan
        </Button>,
        <Button
          key="download"
          type="primary"
          disabled={issue.isPending || blocked}
          onClick={() => void run(true)}
          className="doc-issue-button"
        >
          {issue.isPending ? 'Menerbitkan…' : 'Terbitkan dan unduh'}
        </Button>,
      ]}
    >
      <p>
        Isi, angka, dan penandatangan dibekukan sebagai versi {version} dengan kertas {choice.paper}. Perubahan
        sesudahnya dibuat sebagai versi baru; versi ini tetap tersimpan.
      </p>
      {problems.length > 0 && <p className="doc-issue-open">Yang masih terbuka:</p>}
      {problems.length > 0 && (
        <ul className="doc-issue-problems">
          {problems.map(({ severity, text, section }) => (
            <li key={`${text} ${section ?? ''}`}>
              <ProblemGlyph severity={severity} />
              {text}
            </li>
          ))}
        </ul>
      )}
      {issue.isError && (
        <p className="doc-fault" role="alert">
          {messageOf(issue.error)}
        </p>
      )}
      {alsoFault !== null && (
        <p className="doc-fault" role="alert">
          {alsoFault}
        </p>
      )}
    </Modal>
  )
}
