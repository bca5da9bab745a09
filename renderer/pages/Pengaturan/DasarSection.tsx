import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { InstrumentOutput } from '../../../shared/contract/reference-channels.ts'
import { type DateKey, daysBetween } from '../../../shared/domain/date-key.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { DasarDrawer } from './DasarDrawer.tsx'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { useRemoval } from './use-removal.ts'

const SOON_DAYS = 90

/** Rules and letters in the order in which "Dasar" cites them. */
export const DasarSection = ({ today }: { readonly today: DateKey }) => {
  const query = useRead('instrument.list', {})
  const [open, setOpen] = useState<InstrumentOutput | 'new' | null>(null)
  const save = useWrite('instrument.save')
  const gone = useWrite('instrument.remove')
  const cite = useWrite('instrument.cite')
  const move = useWrite('instrument.move')
  const instruments = query.data?.instruments ?? []
  const { refusal, dismiss, tell, remove } = useRemoval<Removed>({
    remove: ({ instrument }) => gone.mutateAsync({ id: instrument.id }),
    restore: ({ instrument, before }) => save.mutateAsync({ ...instrument, id: null, before }),
    words: ({ instrument }) => `${shortName(instrument)} dihapus.`,
  })
  const add = (
    <Button type={open === null ? 'primary' : 'default'} onClick={() => setOpen('new')}>
      Tambah dasar hukum…
    </Button>
  )
  return (
    <>
      <SectionHead slug="dasar-hukum" action={instruments.length > 0 ? add : undefined} />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {() =>
          instruments.length === 0 ? (
            <EmptyView
              heading="Belum ada dasar hukum"
              reason="Bagian Dasar pada laporan menjadi kosong."
              steps={[{ text: 'Tambah peraturan atau surat yang dikutip', action: add }]}
            />
          ) : (
            <Panel>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">Dikutip</th>
                    <th scope="col">Kutipan</th>
                    <th scope="col">Tanggal</th>
                    <th scope="col">Berakhir</th>
                    <th scope="col" className="cell-order">
                      Urutan
                    </th>
                    <th scope="col" className="cell-actions">
                      <span className="visually-hidden">Tindakan</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {instruments.map((instrument, index) => (
                    <Row
                      key={instrument.id}
                      instrument={instrument}
                      today={today}
                      first={index === 0}
                      last={index === instruments.length - 1}
                      cite={(cited) => cite.mutate({ id: instrument.id, cited }, { onError: tell })}
                      move={(direction) => move.mutate({ id: instrument.id, direction }, { onError: tell })}
                      edit={() => setOpen(instrument)}
                      remove={() => remove({ instrument, before: instruments[index + 1]?.id ?? null })}
                    />
                  ))}
                </tbody>
              </table>
            </Panel>
          )
        }
      </LoadView>
      {open !== null && <DasarDrawer instrument={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </>
  )
}

/** A removed instrument and the one it stood in front of. */
interface Removed {
  readonly instrument: InstrumentOutput
  readonly before: number | null
}

const shortName = ({ type, number }: InstrumentOutput): string => (number === null ? type : `${type} ${number}`)

const Row = ({
  instrument,
  today,
  first,
  last,
  cite,
  move,
  edit,
  remove,
}: {
  readonly instrument: InstrumentOutput
  readonly today: DateKey
  readonly first: boolean
  readonly last: boolean
  readonly cite: (cited: boolean) => void
  readonly move: (direction: 'up' | 'down') => void
  readonly edit: () => void
  readonly remove: () => void
}) => {
  const name = shortName(instrument)
  return (
    <tr>
      <td>
        <Checkbox
          checked={instrument.cited}
          aria-label={`Kutip ${name} pada Dasar`}
          onChange={(event) => cite(event.target.checked)}
        />
      </td>
      <td>{instrument.citation}</td>
      <td className="cell-day">{instrument.date === null ? '–' : formatDayShort(instrument.date)}</td>
      <td className="cell-day">
        <Expiry day={instrument.expiresOn} today={today} />
      </td>
      <td className="cell-order">
        <span className="row-actions">
          <Button
            size="small"
            icon={<ArrowUpOutlined />}
            aria-label={`Naikkan ${name}`}
            title="Naikkan"
            disabled={first}
            onClick={() => move('up')}
          />
          <Button
            size="small"
            icon={<ArrowDownOutlined />}
            aria-label={`Turunkan ${name}`}
            title="Turunkan"
            disabled={last}
            onClick={() => move('down')}
          />
        </span>
      </td>
      <td>
        <RowActions name={name} edit={edit} remove={remove} />
      </td>
    </tr>
  )
}

const Expiry = ({ day, today }: { readonly day: DateKey | null; readonly today: DateKey }) => {
  if (day === null) return '–'
  const left = daysBetween(today, day)
  return (
    <>
      {formatDayShort(day)}
      {left < 0 && <span className="cell-fault">berakhir {formatCount(-left)} hari lalu</span>}
      {left >= 0 && left <= SOON_DAYS && (
        <span className="cell-doubt">{left === 0 ? 'berakhir hari ini' : `${formatCount(left)} hari lagi`}</span>
      )}
    </>
  )
}
