import { Button } from 'antd'
import { useLocation } from 'wouter'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { useKeys } from '../../components/use-keys.ts'

/** The screen before its first RTL: what is missing, why it matters, and the next step; an RTL needs its meeting. */
export const NoRtl = ({ onAdd }: { readonly onAdd: () => void }) => {
  const options = useRead('followUp.options', {})
  const [, go] = useLocation()
  const hasMeeting = (options.data?.meetings.length ?? 0) > 0
  useKeys({ 'Alt+N': hasMeeting ? onAdd : null })
  return (
    <LoadView query={options}>
      {() => (
        <div className="screen-body">
          <EmptyView
            heading="Belum ada RTL"
            reason="RTL mencatat apa yang disepakati dalam rapat, siapa penanggung jawabnya, dan sampai kapan; progresnya dibawa ke laporan berikutnya."
            now={hasMeeting ? 1 : 0}
            steps={[
              {
                title: 'Buat rapat',
                text: 'Setiap RTL diputuskan dalam sebuah rapat dan bernomor menurut rapat itu.',
                done: hasMeeting,
                action: (
                  <Button
                    type={hasMeeting ? 'default' : 'primary'}
                    onClick={() => go(hasMeeting ? '/rapat' : '/rapat/baru')}
                  >
                    {hasMeeting ? 'Buka rapat' : 'Buat rapat'}
                  </Button>
                ),
              },
              {
                title: 'Catat RTL',
                text: hasMeeting
                  ? 'Penanggung jawab, batas waktu, dan keluarannya.'
                  : 'Penanggung jawab, batas waktu, dan keluarannya; setelah rapatnya dibuat.',
                action: (
                  <Button type={hasMeeting ? 'primary' : 'default'} disabled={!hasMeeting} onClick={onAdd}>
                    RTL baru
                  </Button>
                ),
              },
              {
                title: 'Catat progres',
                text: 'Setiap kali perangkat daerah melapor; riwayatnya dibawa ke rapat berikutnya.',
              },
            ]}
          />
        </div>
      )}
    </LoadView>
  )
}
