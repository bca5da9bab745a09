import { Button } from 'antd'
import { Link, useLocation } from 'wouter'
import type { HomeMeeting } from '../../../shared/contract/home-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { useAct } from '../../frame/use-act.ts'

/** Before the first snapshot: the three steps to the first report, and the way to data contoh. */
export const BerandaEmpty = ({
  state,
  hasTarget,
  meeting,
}: {
  readonly state: ReadyState
  readonly hasTarget: boolean
  readonly meeting: HomeMeeting | null
}) => {
  const [, go] = useLocation()
  const act = useAct()
  const fill = (): void => act({ path: '/potret', key: 'Alt+N' })
  useKeys({ 'Ctrl+Enter': fill })
  return (
    <EmptyView
      heading={`Belum ada data untuk ${state.region.name}`}
      reason="Tiga langkah ini cukup untuk laporan Monev pertama."
      now={0}
      steps={[
        {
          title: 'Masukkan potret data pertama',
          text: 'Angka potensi dan peserta aktif per wilayah pada satu tanggal. Ketik, tempel dari Excel, atau impor berkas.',
          action: (
            <>
              <Button type="primary" onClick={fill}>
                Isi tabel
              </Button>
              <Button onClick={() => go('/impor')}>Impor berkas</Button>
            </>
          ),
        },
        {
          title: 'Tetapkan target',
          text: hasTarget
            ? 'Target tahun ini sudah ditetapkan.'
            : 'Persen atau orang, tahun, dan dasar hukumnya. Tanpa target, laporan hanya memuat cakupan.',
          done: hasTarget,
          action: <Button onClick={() => go('/pengaturan/target')}>Atur target</Button>,
        },
        {
          title: 'Jadwalkan rapat',
          text:
            meeting === null
              ? 'Bahan rapat, RTL, dan laporan dibuat dari satu tempat.'
              : `Rapat ${formatDay(meeting.date)} sudah dibuat.`,
          done: meeting !== null,
          action:
            meeting === null ? (
              <Button onClick={() => go('/rapat/baru')}>Buat rapat</Button>
            ) : (
              <Button onClick={() => go(`/rapat/${meeting.id}`)}>Buka rapat</Button>
            ),
        },
      ]}
    >
      {state.sample ? (
        <>
          Potret data contoh sudah dihapus semua. <Link href="/pengaturan/data">Tinggalkan data contoh</Link> untuk
          mulai dengan data kantor.
        </>
      ) : (
        <SampleLine />
      )}
    </EmptyView>
  )
}

const SampleLine = () => {
  const [, go] = useLocation()
  const sample = useWrite('app.beginSample')
  return (
    <>
      Ingin mencoba dulu?{' '}
      <Button
        type="link"
        size="small"
        className="beranda-sample"
        disabled={sample.isPending}
        onClick={() => sample.mutate({}, { onSuccess: () => go('/') })}
      >
        {sample.isPending ? 'Memuat data contoh…' : 'Muat data contoh'}
      </Button>
      . Semua angkanya ditandai DATA CONTOH dan dapat dihapus sekaligus; data kantor tidak berubah.
      {sample.error !== null && (
        <p className="beranda-refused" role="alert">
          {messageOf(sample.error)}
        </p>
      )}
    </>
  )
}
