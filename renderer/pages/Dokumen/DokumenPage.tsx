import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { GoButton } from './GoButton.tsx'
import { ComposeView } from './ComposeView.tsx'
import { DataWays } from './IncompleteView.tsx'
import { IssuedList } from './IssuedList.tsx'
import { IssuedView } from './IssuedView.tsx'
import { LoadingColumns } from './LoadingColumns.tsx'
import { SavedPaper } from './SavedPaper.tsx'
import { paperOfChoice, useDocumentChoice } from './use-document-choice.ts'
import './Dokumen.css'

/** Screen "Dokumen": composes papers; `/dokumen/terbit` lists the issued ones and `/dokumen/12` shows one of them. */
export const DokumenPage = ({ state, id }: { readonly state: ReadyState; readonly id: string | undefined }) => (
  <SavedPaper capabilities={state.capabilities}>
    <View id={id} />
  </SavedPaper>
)

const View = ({ id }: { readonly id: string | undefined }) => {
  if (id === 'terbit') return <IssuedList />
  return id !== undefined && /^\d+$/.test(id) ? <IssuedView id={Number(id)} key={id} /> : <Compose />
}

const Compose = () => {
  const choices = useRead('document.choices', {})
  return (
    <>
      {choices.data === undefined && <PageHeader title="Dokumen" />}
      <LoadView query={choices} blocks={<LoadingColumns />}>
        {(value) => <Chosen choices={value} />}
      </LoadView>
    </>
  )
}

const Chosen = ({ choices }: { readonly choices: Parameters<typeof useDocumentChoice>[0] }) => {
  const [choice, change] = useDocumentChoice(choices)
  if (choice === null) {
    return (
      <>
        <PageHeader title="Dokumen" />
        <div className="screen-body">
          <EmptyView
            heading="Belum ada bahan dokumen"
            reason="Laporan disusun dari potret data; nota dinas juga memerlukan rapat."
            now={0}
            steps={[
              {
                title: 'Masukkan potret data',
                text: 'Angka potensi dan peserta aktif pada satu tanggal. Dengan ini laporan sudah dapat disusun.',
                action: <DataWays primary />,
              },
              {
                title: 'Buat rapat',
                text: 'Rapat menambah RTL, penandatangan, nomor naskah, dan nota dinas.',
                action: <GoButton to="/rapat">Buat rapat</GoButton>,
              },
            ]}
          />
        </div>
      </>
    )
  }
  return <ComposeView key={paperOfChoice(choice)} choices={choices} choice={choice} change={change} />
}
