import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useState } from 'react'
import { Link } from 'wouter'
import type { ComposedDocument, DocumentChoices } from '../../../shared/contract/document-channels.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'
import { call, messageOf } from '../../api/call.ts'
import { saveFile } from '../../api/save-file.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { BeforeIssue } from './BeforeIssue.tsx'
import { ChoiceBar } from './ChoiceBar.tsx'
import { IncompleteView } from './IncompleteView.tsx'
import { IssueDialog } from './IssueDialog.tsx'
import { KIND_LABELS } from './labels.ts'
import { PreviewColumn } from './PreviewColumn.tsx'
import { SectionList } from './SectionList.tsx'
import { TextColumn } from './TextColumn.tsx'
import { usePendingEdits } from './use-pending-edits.ts'
import type { DocumentChoice } from './use-document-choice.ts'

/** A paper being written: its sections, the text of one of them, and the pages as they will be printed. */
export const ComposeView = ({
  state,
  choices,
  choice,
  change,
}: {
  readonly state: ReadyState
  readonly choices: DocumentChoices
  readonly choice: DocumentChoice
  readonly change: (next: Partial<DocumentChoice>) => void
}) => {
  const composed = useRead('document.compose', choice)
  const pending = usePendingEdits()
  const [issuing, setIssuing] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const ready = composed.data?.state === 'ready' ? composed.data : null

  const print = useCallback(async () => {
    await pending.flush()
    window.print()
  }, [pending])
  const download = useCallback(async () => {
    setBusy(true)
    setFault(null)
    try {
      await pending.flush()
      const { fileName, bytes } = await call('document.draft', choice)
      await saveFile({ name: fileName, bytes }, state.capabilities.saveAs)
    } catch (error) {
      setFault(messageOf(error))
    } finally {
      setBusy(false)
    }
  }, [choice, pending, state.capabilities.saveAs])
  const issue = useCallback(async () => {
    await pending.flush()
    setIssuing(true)
  }, [pending])

  const blocked = ready?.problems.find(({ severity }) => severity === 'blocks') ?? null
  const canIssue = ready !== null && blocked === null
  useKeys({
    'Ctrl+P': ready === null ? null : () => void print(),
    'Ctrl+S': () => void pending.flush(),
    'Ctrl+Enter': canIssue ? () => void issue() : null,
  })

  return (
    <>
      <PageHeader
        title={KIND_LABELS[choice.kind]}
        context={<ChoiceBar choices={choices} choice={choice} change={change} version={ready?.version ?? null} />}
      >
        <Link className="doc-issued-link" href="/dokumen/terbit">
          Dokumen terbit ({choices.issued})
        </Link>
        <Button icon={<PrinterOutlined />} disabled={ready === null} onClick={() => void print()}>
          Cetak
        </Button>
        <Button
          icon={<DownloadOutlined />}
          disabled={ready === null || busy}
          className="doc-draft-button"
          onClick={() => void download()}
        >
          {busy ? 'Menyiapkan…' : 'Unduh draf'}
        </Button>
        <Button type="primary" disabled={!canIssue} onClick={() => void issue()}>
          Terbitkan…
        </Button>
      </PageHeader>
      {fault !== null && (
        <p className="doc-fault" role="alert">
          {fault}
        </p>
      )}
      <LoadView query={composed}>
        {(value) =>
          value.state === 'ready' ? (
            <Columns document={value} choice={choice} change={change} pending={pending} />
          ) : (
            <IncompleteView incomplete={value} />
          )
        }
      </LoadView>
      {ready !== null && (
        <IssueDialog
          document={ready}
          choice={choice}
          saveAs={state.capabilities.saveAs}
          open={issuing}
          close={() => setIssuing(false)}
        />
      )}
    </>
  )
}

const Columns = ({
  document,
  choice,
  change,
  pending,
}: {
  readonly document: ComposedDocument
  readonly choice: DocumentChoice
  readonly change: (next: Partial<DocumentChoice>) => void
  readonly pending: ReturnType<typeof usePendingEdits>
}) => {
  const first = document.sections.find(({ key }) => key === 'ringkasan' || key === 'disampaikan')?.key ?? 'kop'
  const [chosen, setChosen] = useState<SectionKey>(first)
  const section = document.sections.find(({ key }) => key === chosen) ?? document.sections[0]
  const [target, setTarget] = useState<{ readonly block: string; readonly at: number } | null>(null)
  const show = useCallback(
    (key: SectionKey) => {
      setChosen(key)
      const block = blockOf(document, key)
      if (block !== null) setTarget({ block, at: Date.now() })
    },
    [document],
  )
  if (section === undefined) return null
  return (
    <div className="doc-columns">
      <SectionList document={document} choice={choice} chosen={section.key} choose={show} />
      <div className="doc-middle">
        <TextColumn
          key={section.key}
          document={document}
          section={section}
          choice={choice}
          pending={pending}
          showBlock={(block) => setTarget({ block, at: Date.now() })}
        />
        <BeforeIssue problems={document.problems} show={show} />
      </div>
      <PreviewColumn
        model={document.model}
        layout={document.layout}
        texts={document.texts}
        figures={document.figures}
        target={target}
        paper={choice.paper}
        choosePaper={(paper) => change({ paper })}
      />
    </div>
  )
}

/** The first thing of a section that the preview can be turned to. */
const blockOf = ({ texts, sections }: ComposedDocument, key: SectionKey): string | null =>
  texts.find(({ section }) => section === key)?.id ??
  sections.find((section) => section.key === key)?.pictures[0]?.id ??
  null
