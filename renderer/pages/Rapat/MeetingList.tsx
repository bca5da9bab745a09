import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link, useLocation } from 'wouter'
import type { MeetingItem } from '../../../shared/contract/meeting-channels.ts'
import { formatDay, formatDayShort } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { PrintSheet } from '../Rtl/PrintSheet.tsx'
import { distanceWords, STATE_WORDS, whenAndWhere } from './meeting-words.ts'
import './Rapat.css'
import './tables.css'

/** All meetings, the latest first; a row opens the preparation of its meeting. */
export const MeetingList = ({ state }: { readonly state: ReadyState }) => {
  const list = useRead('meeting.list', {})
  const [, go] = useLocation()
  const create = (): void => go('/rapat/baru')
  useKeys({ 'Alt+N': create })
  return (
    <>
      <PageHeader title="Rapat" context="Rapat Monev yang disiapkan dan yang sudah terlaksana">
        {list.data?.meetings.length !== 0 && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={create} aria-keyshortcuts="Alt+N">
            Buat rapat
          </Button>
        )}
      </PageHeader>
      <LoadView query={list}>
        {({ meetings }) => (
          <div className="screen-body">
            {meetings.length === 0 ? (
              <EmptyView
                heading="Belum ada rapat"
                reason="Rapat mengikat potret data yang dibandingkan, RTL, dan laporan."
                now={0}
                steps={[
                  {
                    title: 'Buat rapat',
                    text: 'Tanggal, waktu, tempat, dan pimpinan rapat.',
                    action: (
                      <Button type="primary" onClick={create}>
                        Buat rapat
                      </Button>
                    ),
                  },
                  { title: 'Tetapkan data', text: 'Potret kini dan potret pembanding menentukan angka laporannya.' },
                  { title: 'Catat RTL dan terbitkan laporan', text: 'Setelah progres RTL lama diisi.' },
                ]}
              />
            ) : (
              <div className="table-box">
                <MeetingTable meetings={meetings} state={state} />
              </div>
            )}
          </div>
        )}
      </LoadView>
      <PrintSheet state={state} title="Daftar Rapat Monev" context={`${list.data?.meetings.length ?? 0} rapat.`}>
        {() => <MeetingTable meetings={list.data?.meetings ?? []} state={state} />}
      </PrintSheet>
    </>
  )
}

const MeetingTable = ({
  meetings,
  state,
}: {
  readonly meetings: readonly MeetingItem[]
  readonly state: ReadyState
}) => (
  <table className="meeting-table">
    <thead>
      <tr>
        <th scope="col">Rapat</th>
        <th scope="col">Potret kini</th>
        <th scope="col" className="number">
          RTL lama
        </th>
        <th scope="col" className="number">
          RTL baru
        </th>
        <th scope="col" className="number">
          Dokumen terbit
        </th>
        <th scope="col">Keadaan</th>
      </tr>
    </thead>
    <tbody>
      {meetings.map((meeting) => (
        <Row key={meeting.id} meeting={meeting} state={state} />
      ))}
    </tbody>
  </table>
)

const Row = ({ meeting, state }: { readonly meeting: MeetingItem; readonly state: ReadyState }) => (
  <tr>
    <td>
      <Link href={`/rapat/${meeting.id}`} className="meeting-link">
        Rapat Monev {formatDay(meeting.date)}
      </Link>
      <span className="meeting-second">{whenAndWhere(meeting, state.office.zone)}</span>
    </td>
    <td className="meeting-day">
      {meeting.asOf === null ? <span className="due-none">belum ada</span> : formatDayShort(meeting.asOf)}
    </td>
    <td className="number">{meeting.carried}</td>
    <td className="number">{meeting.born}</td>
    <td className="number">{meeting.papers}</td>
    <td className="meeting-day">
      {STATE_WORDS[meeting.state]}
      <span className="meeting-second">{distanceWords(meeting.inDays)}</span>
    </td>
  </tr>
)
