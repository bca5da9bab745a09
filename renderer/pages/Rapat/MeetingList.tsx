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
import { distanceWords, STATE_WORDS, whenAndWhere } from './meeting-words.ts'
import './Rapat.css'

/** All meetings, the latest first; a row opens the preparation of its meeting. */
export const MeetingList = ({ state }: { readonly state: ReadyState }) => {
  const list = useRead('meeting.list', {})
  const [, go] = useLocation()
  const create = (): void => go('/rapat/baru')
  useKeys({ 'Alt+N': create })
  return (
    <>
      <PageHeader title="Rapat" context="Rapat Monev yang disiapkan dan yang sudah terlaksana">
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={create} aria-keyshortcuts="Alt+N">
          Buat rapat
        </Button>
      </PageHeader>
      <LoadView query={list}>
        {({ meetings }) => (
          <div className="screen-body">
            {meetings.length === 0 ? (
              <EmptyView
                heading="Belum ada rapat"
                reason="Rapat mengikat potret data yang dibandingkan, RTL, dan laporan."
                steps={[
                  { text: 'Isi tanggal, waktu, tempat, dan pimpinan rapat' },
                  { text: 'Tetapkan potret kini dan potret pembanding' },
                  { text: 'Catat RTL, lalu terbitkan laporannya' },
                ]}
              />
            ) : (
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
            )}
          </div>
        )}
      </LoadView>
    </>
  )
}

const Row = ({ meeting, state }: { readonly meeting: MeetingItem; readonly state: ReadyState }) => (
  <tr>
    <td>
      <Link href={`/rapat/${meeting.id}`} className="meeting-link">
        Rapat Monev {formatDay(meeting.date)}
      </Link>
      <span className="meeting-second">{whenAndWhere(meeting, state.office.zone)}</span>
    </td>
    <td>{meeting.asOf === null ? <span className="due-none">belum ada</span> : formatDayShort(meeting.asOf)}</td>
    <td className="number">{meeting.carried}</td>
    <td className="number">{meeting.born}</td>
    <td className="number">{meeting.papers}</td>
    <td>
      {STATE_WORDS[meeting.state]}
      <span className="meeting-second">{distanceWords(meeting.inDays)}</span>
    </td>
  </tr>
)
