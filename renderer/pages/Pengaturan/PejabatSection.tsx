import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { Official } from '../../../shared/domain/office.ts'
import { formatNip } from '../../../shared/format/nip.ts'
import { nipDoubt } from '../../../shared/format/nip-doubt.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { NIP_DOUBTS } from './nip-words.ts'
import { PejabatDrawer } from './PejabatDrawer.tsx'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { useRemoval } from './use-removal.ts'

/** People who chair, take notes and sign. */
export const PejabatSection = () => {
  const query = useRead('official.list', {})
  const [open, setOpen] = useState<Official | 'new' | null>(null)
  const save = useWrite('official.save')
  const gone = useWrite('official.remove')
  const { refusal, dismiss, remove } = useRemoval<Official>({
    remove: ({ id }) => gone.mutateAsync({ id }),
    restore: (official) => save.mutateAsync({ ...official, id: null }),
    words: ({ name }) => `${name} dihapus.`,
  })
  const add = (primary: boolean) => (
    <Button type={primary ? 'primary' : 'default'} onClick={() => setOpen('new')}>
      Tambah pejabat…
    </Button>
  )
  return (
    <>
      <SectionHead slug="pejabat" action={query.data?.officials.length ? add(open === null) : undefined} />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {({ officials }) =>
          officials.length === 0 ? (
            <EmptyView
              heading="Belum ada pejabat"
              reason="Tanpa pejabat, laporan terbit tanpa tanda tangan, dan nota dinas belum dapat disusun."
              steps={[{ text: 'Tambah pejabat yang menandatangani laporan', action: add(open === null) }]}
            />
          ) : (
            <Panel>
              <Table<Official>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={[...officials]}
                columns={columns((official) => setOpen(official), remove)}
              />
            </Panel>
          )
        }
      </LoadView>
      {open !== null && <PejabatDrawer official={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </>
  )
}

const columns = (
  edit: (official: Official) => void,
  remove: (official: Official) => void,
): TableColumnsType<Official> => [
  { title: 'Nama', dataIndex: 'name', className: 'cell-strong' },
  { title: 'Jabatan', render: (_, { prefix, position }) => (prefix === null ? position : `${prefix} ${position}`) },
  { title: 'Pangkat', dataIndex: 'rank', render: (rank: string | null) => rank ?? '–' },
  { title: 'NIP', className: 'cell-whole', render: (_, { nip }) => <Nip nip={nip} /> },
  {
    title: <span className="visually-hidden">Tindakan</span>,
    className: 'cell-actions',
    render: (_, official) => (
      <RowActions name={official.name} edit={() => edit(official)} remove={() => remove(official)} />
    ),
  },
]

const Nip = ({ nip }: { readonly nip: string | null }) => {
  if (nip === null) return '–'
  const doubt = nipDoubt(nip)
  return (
    <>
      {formatNip(nip)}
      {doubt !== null && <span className="cell-doubt">{NIP_DOUBTS[doubt]}</span>}
    </>
  )
}
