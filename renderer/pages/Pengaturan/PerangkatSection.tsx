import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { UnitOutput } from '../../../shared/contract/office-channels.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { EditDrawer } from './EditDrawer.tsx'
import { TextField } from '../../components/TextField.tsx'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { useRemoval } from './use-removal.ts'

/** Offices that lead or support RTL and come to meetings. */
export const PerangkatSection = () => {
  const query = useRead('unit.list', {})
  const [open, setOpen] = useState<UnitOutput | 'new' | null>(null)
  const save = useWrite('unit.save')
  const gone = useWrite('unit.remove')
  const { refusal, dismiss, remove } = useRemoval<UnitOutput>({
    remove: ({ id }) => gone.mutateAsync({ id }),
    restore: (unit) => save.mutateAsync({ ...unit, id: null }),
    words: ({ name }) => `${name} dihapus.`,
  })
  const add = (
    <Button type={open === null ? 'primary' : 'default'} onClick={() => setOpen('new')}>
      Tambah perangkat daerah…
    </Button>
  )
  return (
    <>
      <SectionHead slug="perangkat" action={query.data?.units.length ? add : undefined} />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {({ units }) =>
          units.length === 0 ? (
            <EmptyView
              heading="Belum ada perangkat daerah"
              reason="Nama yang ditulis pada RTL atau daftar hadir juga masuk ke daftar ini dengan sendirinya."
              steps={[{ text: 'Tambah perangkat daerah atau instansi yang diundang', action: add }]}
            />
          ) : (
            <Panel>
              <Table<UnitOutput>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={[...units]}
                columns={columns((unit) => setOpen(unit), remove)}
              />
            </Panel>
          )
        }
      </LoadView>
      {open !== null && <UnitDrawer unit={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </>
  )
}

const columns = (
  edit: (unit: UnitOutput) => void,
  remove: (unit: UnitOutput) => void,
): TableColumnsType<UnitOutput> => [
  { title: 'Nama', dataIndex: 'name', className: 'cell-strong' },
  { title: 'Nama singkat', dataIndex: 'shortName', render: (name: string | null) => name ?? '–' },
  {
    title: <span className="visually-hidden">Tindakan</span>,
    className: 'cell-actions',
    render: (_, unit) => <RowActions name={unit.name} edit={() => edit(unit)} remove={() => remove(unit)} />,
  },
]

interface Entry {
  readonly name: string
  readonly shortName: string
}

const UnitDrawer = ({ unit, close }: { readonly unit: UnitOutput | null; readonly close: () => void }) => {
  const save = useWrite('unit.save')
  return (
    <EditDrawer<Entry>
      what="perangkat daerah"
      form="pengaturan-perangkat"
      record={unit?.id ?? null}
      initial={{ name: unit?.name ?? '', shortName: unit?.shortName ?? '' }}
      missing={({ name }) => (name.trim() === '' ? 'Nama belum diisi.' : null)}
      save={(entry) => save.mutateAsync({ id: unit?.id ?? null, ...entry })}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          <TextField
            label="Nama"
            remark="Lengkap, misalnya Badan Perencanaan Pembangunan Daerah."
            value={entry.name}
            max={160}
            change={(name) => change({ name })}
          />
          <TextField
            label="Nama singkat"
            optional
            remark="Dipakai pada daftar dan tabel RTL, misalnya Bappeda."
            value={entry.shortName}
            max={60}
            change={(shortName) => change({ shortName })}
          />
        </>
      )}
    </EditDrawer>
  )
}
