import { useCallback, useRef, useState } from 'react'
import type {
  ComposedDocument,
  DocumentChoices,
  IncompleteDocument,
} from '../../../shared/contract/document-channels.ts'
import { call, messageOf } from '../../api/call.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { ChoiceBar } from './ChoiceBar.tsx'
import { ComposeColumns } from './ComposeColumns.tsx'
import { ComposeHeader } from './ComposeHeader.tsx'
import { IncompleteView, incompleteWords } from './IncompleteView.tsx'
import { IssuedPaper } from './IssuedPaper.tsx'
import { LoadingColumns } from './LoadingColumns.tsx'
import { IssueDialog } from './IssueDialog.tsx'
import { printPaper } from './print-paper.ts'
import { useSavePaper } from './SavedPaper.tsx'
import { usePendingEdits } from './use-pending-edits.ts'
import { type DocumentChoice, useCorrection } from './use-document-choice.ts'

type Composed = ComposedDocument | IncompleteDocument

const UNSAVED =
  'Suntingan terakhir belum tersimpan, sehingga dokumen ini belum memuatnya. Teksnya masih ada di layar. Tekan Simpan lagi pada paragrafnya, lalu ulangi.'

/** A paper being written: its sections, the text of one of them, and the pages as they will be printed. */
export const ComposeView = ({
  choices,
  choice,
  change,
}: {
  readonly choices: DocumentChoices
  readonly choice: DocumentChoice
  readonly change: (next: Partial<DocumentChoice>) => void
}) => {
  const composed = useRead('document.compose', choice)
  const shown = useKept(composed.data, composed.isError)
  const pending = usePendingEdits()
  const save = useSavePaper()
  const isCorrecting = useCorrection()
  const [issuing, setIssuing] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const ready = shown?.state === 'ready' ? shown : null

  /** Runs once everything that was typed is stored; otherwise says so. */
  const withAllStored = useCallback(
    async (run: () => Promise<void> | void): Promise<void> => {
      setFault(null)
      if (await pending.flush()) await run()
      else setFault(UNSAVED)
    },
    [pending],
  )
  const print = (): void => void withAllStored(printPaper)
  const issue = (): void => void withAllStored(() => setIssuing(true))
  const download = async (): Promise<void> => {
    setBusy(true)
    try {
      await withAllStored(async () => {
        const { fileName, bytes } = await call('document.draft', choice)
        await save({ name: fileName, bytes })
      })
    } catch (error) {
      setFault(messageOf(error))
    } finally {
      setBusy(false)
    }
  }

  const blocked = blockedWords(shown)
  // an issued paper stays frozen until somebody asks for a correction; the dialog that issues it ends its work first
  const frozen = ready === null || isCorrecting || issuing ? null : ready.corrects
  const canIssue = ready !== null && blocked === null && frozen === null
  useKeys({
    'Ctrl+P': ready === null || frozen !== null ? null : print,
    'Ctrl+S': () => void pending.flush(),
    'Ctrl+Enter': canIssue ? issue : null,
  })

  if (frozen !== null) {
    return (
      <IssuedPaper
        key={frozen.id}
        id={frozen.id}
        context={<ChoiceBar choices={choices} choice={choice} change={change} version={null} />}
        choosePaper={(paper) => change({ paper })}
      />
    )
  }
  return (
    <>
      <ComposeHeader
        choices={choices}
        choice={choice}
        change={change}
        document={ready}
        blocked={blocked}
        busy={busy}
        print={print}
        download={() => void download()}
        issue={issue}
      />
      {fault !== null && (
        <p className="doc-fault" role="alert">
          {fault}
        </p>
      )}
      {shown === undefined ? (
        <LoadView query={composed} blocks={<LoadingColumns />}>
          {() => null}
        </LoadView>
      ) : shown.state === 'ready' ? (
        <ComposeColumns document={shown} choice={choice} change={change} pending={pending} />
      ) : (
        <IncompleteView incomplete={shown} choice={choice} />
      )}
      {ready !== null && (
        <IssueDialog document={ready} choice={choice} open={issuing} close={() => setIssuing(false)} />
      )}
    </>
  )
}

/** Why it cannot be issued, in a few words; null when it can, or is not known yet. */
const blockedWords = (composed: Composed | undefined): string | null => {
  if (composed === undefined) return null
  if (composed.state === 'incomplete') return incompleteWords(composed)
  return composed.problems.find(({ severity }) => severity === 'blocks')?.text ?? null
}

/** What was shown stays while the same paper is read for another size or comparison: nothing jumps, and no text loses its place. */
const useKept = (composed: Composed | undefined, isError: boolean): Composed | undefined => {
  const kept = useRef<Composed | undefined>(undefined)
  if (composed !== undefined || isError) kept.current = composed
  return kept.current
}
