import { ImportOutlined, PlusOutlined, SnippetsOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { useUndo } from '../../frame/undo.tsx'
import { NewSnapshotDialog } from './NewSnapshotDialog.tsx'
import { SnapshotScreenBlocks } from './SnapshotBlocks.tsx'
import { SnapshotView } from './SnapshotView.tsx'
import { useDialog } from './use-dialog.ts'
import './PotretPage.css'
import './dialogs.css'
import './narrow.css'

/** Screen "Potret Data": the figures of one day with their source, and what the checks say of them. */
export const PotretPage = ({ state, id }: { readonly state: ReadyState; readonly id: string | undefined }) => {
  const list = useRead('snapshot.list', {})
  const [, navigate] = useLocation()
  const creating = useDialog()
  const pasting = useDialog()
  const [fresh, setFresh] = useState<number | null>(null)
  const remove = useRemoval(navigate)

  useKeys({ 'Alt+N': creating.open })

  const tabs = list.data?.tabs ?? []
  const shown = shownId(tabs, id)
  const isDraft = tabs.find((tab) => tab.id === shown)?.status === 'draft'
  return (
    <>
      <PageHeader title="Potret Data" context="Angka pada satu tanggal, beserta sumbernya">
        {isDraft && (
          <Button icon={<SnippetsOutlined aria-hidden />} onClick={pasting.open}>
            Tempel dari Excel
          </Button>
        )}
        <Button icon={<ImportOutlined aria-hidden />} onClick={() => navigate('/impor')}>
          Impor berkas
        </Button>
        <Button icon={<PlusOutlined aria-hidden />} onClick={creating.open}>
          Potret baru
        </Button>
      </PageHeader>
      <LoadView query={list} blocks={<SnapshotScreenBlocks />}>
        {() =>
          shown === null ? (
            <div className="screen-body">
              <EmptyView
                heading="Belum ada potret data"
                reason="Potret data menyimpan potensi dan peserta aktif pada satu tanggal. Perbandingan, laporan, dan RTL dihitung darinya."
                steps={[
                  {
                    title: 'Masukkan potret data pertama',
                    text: 'Angka potensi dan peserta aktif per wilayah pada satu tanggal. Ketik, tempel dari Excel, atau impor berkas.',
                    action: (
                      <>
                        <Button type="primary" onClick={creating.open}>
                          Isi tabel
                        </Button>
                        <Button onClick={() => navigate('/impor')}>Impor berkas</Button>
                      </>
                    ),
                  },
                  {
                    title: 'Periksa temuan, lalu finalkan',
                    text: 'Angka yang meragukan ditandai di selnya beserta usulnya. Dokumen diterbitkan dari potret final.',
                  },
                ]}
              />
            </div>
          ) : (
            <SnapshotView
              key={shown}
              id={shown}
              tabs={tabs}
              pasting={pasting.isOpen}
              endPasting={pasting.close}
              remove={remove}
              today={state.today}
              isSample={state.sample}
              isFresh={shown === fresh}
            />
          )
        }
      </LoadView>
      {creating.isOpen && (
        <NewSnapshotDialog
          tabs={tabs}
          today={state.today}
          close={creating.close}
          open={(wanted) => {
            creating.leave()
            setFresh(wanted)
            navigate(`/potret/${wanted}`)
          }}
        />
      )}
    </>
  )
}

/** The snapshot of the address; an older version keeps its own address, and without one the newest day is shown. */
const shownId = (tabs: readonly SnapshotTab[], id: string | undefined): number | null => {
  const wanted = Number(id)
  if (id !== undefined && Number.isSafeInteger(wanted) && wanted > 0) return wanted
  return tabs.at(-1)?.id ?? null
}

/** Removes a draft, goes to the day beside it, and offers to take the removal back. */
const useRemoval = (navigate: (path: string) => void) => {
  const remove = useWrite('snapshot.remove')
  const restore = useWrite('snapshot.restore', { told: 'bar' })
  const offer = useUndo()
  return async (id: number, asOf: string, next: number | null): Promise<void> => {
    await remove.mutateAsync({ id })
    navigate(next === null ? '/potret' : `/potret/${next}`)
    offer({
      words: `Draf potret ${formatDay(asOf)} dihapus.`,
      undo: () =>
        void restore.mutateAsync({ id }).then(
          (restored) => navigate(`/potret/${restored.id}`),
          () => undefined,
        ),
    })
  }
}
