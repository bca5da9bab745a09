import { Link } from 'wouter'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { ComposeView } from './ComposeView.tsx'
import { IssuedList } from './IssuedList.tsx'
import { IssuedView } from './IssuedView.tsx'
import { useDocumentChoice } from './use-document-choice.ts'
import './Dokumen.css'

/** Screen "Dokumen": composes papers; `/dokumen/terbit` lists the issued ones and `/dokumen/12` shows one of them. */
export const DokumenPage = ({ state, id }: { readonly state: ReadyState; readonly id: string | undefined }) => {
  if (id === 'terbit') return <IssuedList state={state} />
  return id !== undefined && /^\d+$/.test(id) ? (
    <IssuedView state={state} id={Number(id)} key={id} />
  ) : (
    <Compose state={state} />
  )
}

const Compose = ({ state }: { readonly state: ReadyState }) => {
  const choices = useRead('document.choices', {})
  return <LoadView query={choices}>{(value) => <Chosen state={state} choices={value} />}</LoadView>
}

const Chosen = ({
  state,
  choices,
}: {
  readonly state: ReadyState
  readonly choices: Parameters<typeof useDocumentChoice>[0]
}) => {
  const [choice, change] = useDocumentChoice(choices)
  if (choice === null) {
    return (
      <>
        <PageHeader title="Dokumen" />
        <div className="screen-body">
          <EmptyView
            heading="Belum ada bahan dokumen"
            reason="Laporan dan nota dinas disusun dari potret data dan rapat. Keduanya belum ada dalam data ini."
            steps={[
              { text: 'Isi atau impor potret data', action: <Link href="/impor">Impor berkas</Link> },
              { text: 'Buat rapat dan tetapkan potret datanya', action: <Link href="/rapat">Buka Rapat</Link> },
            ]}
          />
        </div>
      </>
    )
  }
  const key = choice.subject.kind === 'meeting' ? `rapat-${choice.subject.meeting}` : `potret-${choice.subject.asOf}`
  return <ComposeView key={`${key}-${choice.kind}`} state={state} choices={choices} choice={choice} change={change} />
}
