import { CalendarOutlined, SwapOutlined, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { OfficeZone } from '../../../shared/domain/office.ts'
import type { HomeResponse } from '../../../shared/contract/home-channels.ts'
import { formatDay, weekdayName } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { AttentionPanel } from './AttentionPanel.tsx'
import './Beranda.css'
import { ChangesPanel } from './ChangesPanel.tsx'
import { CoveragePanel } from './CoveragePanel.tsx'
import { DuePanel } from './DuePanel.tsx'
import { MeetingPanel } from './MeetingPanel.tsx'
import { SegmentsPanel } from './SegmentsPanel.tsx'
import { TrendPanel } from './TrendPanel.tsx'

/** First screen: where coverage stands, what changed, what comes next, and what asks for attention. */
export const BerandaPage = ({ state }: { readonly state: ReadyState }) => {
  const home = useRead('home.read', {})
  return (
    <LoadView query={home}>
      {(value) => (
        <>
          <PageHeader title="Beranda" context={`${weekdayName(state.today)}, ${formatDay(state.today)}`}>
            <MainActions home={value} />
          </PageHeader>
          <div className="screen-body beranda-body">
            {value.current ? <Ready home={value} zone={state.office.zone} /> : <Empty />}
          </div>
        </>
      )}
    </LoadView>
  )
}

const MainActions = ({ home }: { readonly home: HomeResponse }) => {
  const [, go] = useLocation()
  const { current, meeting } = home
  const draft = current?.snapshot.status === 'draft' ? current.snapshot : null
  const unready = current === null || draft !== null
  const ahead = meeting !== null && meeting.inDays >= 0 ? meeting : null
  const meetingWords =
    ahead === null ? 'Siapkan rapat baru' : `Siapkan rapat ${formatDay(ahead.date).replace(/ \d{4}$/, '')}`
  return (
    <>
      <Button
        type={unready ? 'primary' : 'default'}
        icon={<TableOutlined />}
        onClick={() => go(draft === null ? '/potret' : `/potret/${draft.id}`)}
      >
        {draft === null ? 'Masukkan potret data' : `Lengkapi potret ${formatDay(draft.asOf).replace(/ \d{4}$/, '')}`}
      </Button>
      <Button icon={<SwapOutlined />} disabled={current?.since == null} onClick={() => go('/perbandingan')}>
        Bandingkan periode
      </Button>
      <Button
        type={unready ? 'default' : 'primary'}
        icon={<CalendarOutlined />}
        onClick={() => go(ahead === null ? '/rapat/baru' : `/rapat/${ahead.id}`)}
      >
        {meetingWords}
      </Button>
    </>
  )
}

const Ready = ({ home, zone }: { readonly home: HomeResponse; readonly zone: OfficeZone }) => {
  const { current } = home
  if (current === null) return null
  return (
    <div className="beranda">
      <div className="beranda-main">
        <CoveragePanel current={current} />
        <div className="beranda-pair">
          <TrendPanel current={current} />
          <ChangesPanel current={current} />
        </div>
        <SegmentsPanel current={current} />
      </div>
      <div className="beranda-side">
        <MeetingPanel meeting={home.meeting} zone={zone} />
        <AttentionPanel items={home.attention} />
        <DuePanel items={home.nextDue} />
      </div>
    </div>
  )
}

const Empty = () => {
  const [, go] = useLocation()
  return (
    <EmptyView
      heading="Belum ada potret data"
      reason="Cakupan, perbandingan, dan laporan dihitung dari potret data: angka potensi dan peserta aktif pada satu tanggal."
      steps={[
        {
          text: 'Impor berkas dari BPJS Ketenagakerjaan (XLSX atau CSV)',
          action: <Button onClick={() => go('/impor')}>Impor berkas</Button>,
        },
        { text: 'Atau isi angkanya sendiri', action: <Button onClick={() => go('/potret')}>Isi potret data</Button> },
        {
          text: 'Catat target tahun ini dan penandatangan',
          action: <Button onClick={() => go('/pengaturan/target')}>Buka Pengaturan</Button>,
        },
      ]}
    />
  )
}
