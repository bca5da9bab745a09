import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { RateOutput } from '../../../shared/contract/reference-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { formatRupiah } from '../../../shared/format/number.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { payerName } from './payer-classes.ts'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { TarifDrawer } from './TarifDrawer.tsx'
import { useRemoval } from './use-removal.ts'

/** Contribution rates by class of payer and period. */
export const TarifSection = ({ today }: { readonly today: DateKey }) => {
  const query = useRead('rate.list', {})
  const [open, setOpen] = useState<RateOutput | 'new' | null>(null)
  const save = useWrite('rate.save')
  const gone = useWrite('rate.remove')
  const { refusal, dismiss, remove } = useRemoval<RateOutput>({
    remove: ({ id }) => gone.mutateAsync({ id }),
    restore: (rate) => save.mutateAsync({ ...rate, id: null }),
    words: ({ label }) => `Tarif ${label} dihapus.`,
  })
  const add = (
    <Button type={open === null ? 'primary' : 'default'} onClick={() => setOpen('new')}>
      Tambah tarif…
    </Button>
  )
  return (
    <>
      <SectionHead slug="tarif" action={query.data?.rates.length ? add : undefined} />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {({ rates }) =>
          rates.length === 0 ? (
            <EmptyView
              heading="Belum ada tarif iuran"
              reason="Tanpa tarif, kebutuhan anggaran perlindungan tidak dihitung."
              steps={[{ text: 'Tambah tarif BPU beserta sumbernya', action: add }]}
            />
          ) : (
            <Panel>
              <Table<RateOutput>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={[...rates]}
                columns={columns(today, (rate) => setOpen(rate), remove)}
              />
            </Panel>
          )
        }
      </LoadView>
      <p className="section-note">
        Keringanan iuran PP 50/2025 hanya untuk peserta BPU yang membayar sendiri. Iuran yang dibayar APBN atau APBD
        tetap dihitung penuh.
      </p>
      {open !== null && <TarifDrawer rate={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </>
  )
}

const isValidOn = ({ validFrom, validTo }: RateOutput, day: DateKey): boolean =>
  validFrom <= day && (validTo === null || validTo >= day)

const columns = (
  today: DateKey,
  edit: (rate: RateOutput) => void,
  remove: (rate: RateOutput) => void,
): TableColumnsType<RateOutput> => [
  { title: 'Golongan', render: (_, { payerClass }) => payerName(payerClass) },
  { title: 'Uraian', dataIndex: 'label', className: 'cell-strong' },
  {
    title: 'Rupiah per orang per bulan',
    dataIndex: 'rupiah',
    align: 'right',
    className: 'cell-whole',
    render: (rupiah: number) => formatRupiah(rupiah),
  },
  {
    title: 'Berlaku',
    render: (_, rate) => (
      <>
        {formatDayShort(rate.validFrom)}{' '}
        {rate.validTo === null ? 'dan seterusnya' : `s.d. ${formatDayShort(rate.validTo)}`}
        {isValidOn(rate, today) && <span className="cell-now">berlaku hari ini</span>}
      </>
    ),
  },
  { title: 'Sumber', dataIndex: 'source' },
  {
    title: <span className="visually-hidden">Tindakan</span>,
    className: 'cell-actions',
    render: (_, rate) => (
      <RowActions name={`tarif ${rate.label}`} edit={() => edit(rate)} remove={() => remove(rate)} />
    ),
  },
]
