import { useCallback, useState } from 'react'
import type { ComposedDocument } from '../../../shared/contract/document-channels.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'
import { BeforeIssue } from './BeforeIssue.tsx'
import { PaneChoice } from './PaneChoice.tsx'
import { PreviewColumn } from './PreviewColumn.tsx'
import { SectionList } from './SectionList.tsx'
import { TextColumn } from './TextColumn.tsx'
import type { PendingEdits } from './use-pending-edits.ts'
import type { DocumentChoice } from './use-document-choice.ts'

type Pane = 'sections' | 'text' | 'preview'

const PANES: readonly { readonly value: Pane; readonly label: string }[] = [
  { value: 'sections', label: 'Bagian' },
  { value: 'text', label: 'Teks' },
  { value: 'preview', label: 'Pratinjau' },
]

/** Sections, the text of the chosen one, and the pages: side by side, or one at a time in a narrow window. */
export const ComposeColumns = ({
  document,
  choice,
  change,
  pending,
}: {
  readonly document: ComposedDocument
  readonly choice: DocumentChoice
  readonly change: (next: Partial<DocumentChoice>) => void
  readonly pending: PendingEdits
}) => {
  const first = document.sections.find(({ key }) => key === 'ringkasan' || key === 'disampaikan')?.key ?? 'kop'
  const [chosen, setChosen] = useState<SectionKey>(first)
  const [pane, setPane] = useState<Pane>('text')
  const [target, setTarget] = useState<{ readonly block: string; readonly at: number } | null>(null)
  const section = document.sections.find(({ key }) => key === chosen) ?? document.sections[0]
  const turnTo = useCallback((block: string) => setTarget({ block, at: Date.now() }), [])
  const choose = (key: SectionKey): void => {
    setChosen(key)
    const block = blockOf(document, key)
    if (block !== null) turnTo(block)
  }
  const open = (key: SectionKey): void => {
    choose(key)
    setPane('text')
  }
  const showBlock = (block: string): void => {
    turnTo(block)
    setPane('preview')
  }
  if (section === undefined) return null
  return (
    <>
      <PaneChoice panes={PANES} pane={pane} choose={setPane} />
      <div className="doc-columns" data-pane={pane}>
        <SectionList document={document} choice={choice} chosen={section.key} choose={choose} open={open} />
        <div className="doc-middle">
          <TextColumn
            key={section.key}
            document={document}
            section={section}
            choice={choice}
            pending={pending}
            turnTo={turnTo}
            showBlock={showBlock}
          />
          <BeforeIssue problems={document.problems} corrects={document.corrects} show={open} />
        </div>
        <PreviewColumn
          model={document.model}
          layout={document.layout}
          texts={document.texts}
          figures={document.figures}
          target={target}
          isChosen={pane === 'preview'}
          paper={choice.paper}
          choosePaper={(paper) => change({ paper })}
        />
      </div>
    </>
  )
}

/** The first thing of a section that the preview can be turned to. */
const blockOf = ({ texts, sections }: ComposedDocument, key: SectionKey): string | null =>
  texts.find(({ section }) => section === key)?.id ??
  sections.find((section) => section.key === key)?.pictures[0]?.id ??
  null
