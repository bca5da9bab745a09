import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { IndicatorOutput } from '../../../shared/contract/office-channels.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { IndikatorDrawer } from './IndikatorDrawer.tsx'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { useRemoval } from './use-removal.ts'

/** What is counted; those that came with the program cannot be changed. */
export const IndikatorSection = () => {
  const query = useRead('indicator.list', {})
  const [open, setOpen] = useState<IndicatorOutput | 'new' | null>(null)
  const save = useWrite('indicator.save')
  const gone = useWrite('indicator.remove')
  const { refusal, dismiss, remove } = useRemoval<IndicatorOutput>({
    remove: ({ code }) => gone.mutateAsync({ code }),
    restore: ({ own: _own, partOf: _part, ...indicator }) => save.mutateAsync({ ...indicator, code: null }),
    words: ({ label }) => `Indikator ${label} dihapus.`,
  })
  return (
    <>
      <SectionHead
        slug="indikator"
        action={
          <Button type={open === null ? 'primary' : 'default'} onClick={() => setOpen('new')}>
            Tambah indikator…
          </Button>
        }
      />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {({ indicators }) => (
          <Panel>
            <Table<IndicatorOutput>
              size="small"
              rowKey="code"
              pagination={false}
              dataSource={[...indicators]}
              columns={columns((indicator) => setOpen(indicator), remove)}
            />
            {indicators.every(({ own }) => !own) && (
              <p className="settings-note">
                Belum ada indikator sendiri. Tambahkan misalnya pekerja rentan, kepala desa, RT dan RW, atau nelayan.
              </p>
            )}
          </Panel>
        )}
      </LoadView>
      {open !== null && <IndikatorDrawer indicator={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </>
  )
}

const columns = (
  edit: (indicator: IndicatorOutput) => void,
  remove: (indicator: IndicatorOutput) => void,
): TableColumnsType<IndicatorOutput> => [
  {
    title: 'Indikator',
    render: (_, { label, shortLabel, partOf }) => (
      <span className={partOf === null ? 'cell-strong' : 'cell-part'}>
        {label} <span className="cell-quiet">({shortLabel})</span>
      </span>
    ),
  },
  { title: 'Pembagi (potensi)', dataIndex: 'eligibleLabel' },
  { title: 'Pembilang', dataIndex: 'activeLabel' },
  {
    title: 'Rincian',
    render: (_, { placeKind }) => (placeKind === 'region' ? 'wilayah' : 'perangkat daerah'),
  },
  { title: 'Jenis', render: (_, { kind }) => (kind === 'coverage' ? 'cakupan' : 'rasio') },
  {
    title: <span className="visually-hidden">Tindakan</span>,
    className: 'cell-actions',
    render: (_, indicator) =>
      indicator.own ? (
        <RowActions name={indicator.label} edit={() => edit(indicator)} remove={() => remove(indicator)} />
      ) : (
        <span className="cell-quiet">bawaan</span>
      ),
  },
]
