import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ComposedDocument, IssuedDocumentOutput } from '../../../shared/contract/document-channels.ts'
import { call, messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { KIND_LABELS } from './labels.ts'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import { useSavePaper } from './SavedPaper.tsx'
import type { DocumentChoice } from './use-document-choice.ts'

/** Asks before a paper is frozen; afterwards it shows the issued paper. A file that could not be written is tried again, never issued twice. */
export const IssueDialog = ({
  document,
  choice,
  open,
  close,
}: {
  readonly document: ComposedDocument
  readonly choice: DocumentChoice
  readonly open: boolean
  readonly close: () => void
}) => {
  const [, go] = useLocation()
  const issue = useWrite('document.issue')
  const save = useSavePaper()
  const [issued, setIssued] = useState<IssuedDocumentOutput | null>(null)
  const [busy, setBusy] = useState<'issue' | 'download' | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const { problems } = document
  const version = issued?.version ?? document.version
  const name = `${KIND_LABELS[choice.kind]} versi ${version}`
  const blocked = problems.find(({ severity }) => severity === 'blocks') ?? null
  const isBusy = busy !== null

  const show = (id: number): void => {
    close()
    go(`/dokumen/${id}`)
  }
  const hand = async ({ id }: IssuedDocumentOutput): Promise<void> => {
    const { fileName, bytes } = await call('document.download', { id })
    await save({ name: fileName, bytes })
    show(id)
  }
  const run = async (how: 'issue' | 'download'): Promise<void> => {
    setBusy(how)
    setFault(null)
    try {
      const paper = issued ?? (await issue.mutateAsync(choice))
      setIssued(paper)
      if (how === 'download') await hand(paper)
      else show(paper.id)
    } catch (error) {
      setFault(messageOf(error))
    } finally {
      setBusy(null)
    }
  }
  const leave = (): void => {
    if (isBusy) return
    setFault(null)
    if (issued === null) close()
    else show(issued.id)
  }

  return (
    <Modal
      open={open}
      title={issued === null || isBusy ? `Terbitkan ${name}?` : `${name} sudah terbit`}
      onCancel={leave}
      closable={false}
      width={520}
      className="doc-issue"
      footer={
        issued === null || isBusy
          ? [
              <Button key="cancel" autoFocus disabled={isBusy} onClick={leave}>
                Batal
              </Button>,
              <Button
                key="issue"
                className="doc-issue-only"
                disabled={isBusy || blocked !== null}
                onClick={() => void run('issue')}
              >
                {busy === 'issue' ? 'Menerbitkan…' : 'Terbitkan'}
              </Button>,
              <Button
                key="download"
                type="primary"
                disabled={isBusy || blocked !== null}
                onClick={() => void run('download')}
                className="doc-issue-button"
              >
                {busy === 'download' ? 'Menerbitkan…' : 'Terbitkan dan unduh'}
              </Button>,
            ]
          : [
              <Button key="show" onClick={leave}>
                Buka dokumen terbit
              </Button>,
              <Button key="again" type="primary" autoFocus onClick={() => void run('download')}>
                Simpan lagi
              </Button>,
            ]
      }
    >
      {issued === null || isBusy ? (
        <>
          <p>
            Isi, angka, dan penandatangan dibekukan sebagai versi {version} dengan kertas {choice.paper}. Perubahan
            sesudahnya dibuat sebagai versi baru; versi ini tetap tersimpan.
          </p>
          {document.corrects !== null && issued === null && (
            <p className="doc-issue-open">Versi ini menggantikan versi {document.corrects.version}.</p>
          )}
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
        </>
      ) : (
        <p>Dokumen sudah dibekukan dan tersimpan dalam data. Hanya berkasnya yang belum tersimpan.</p>
      )}
      {fault !== null && (
        <p className="doc-fault-inside" role="alert">
          {fault}
        </p>
      )}
    </Modal>
  )
}
