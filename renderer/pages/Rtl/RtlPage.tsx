import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { NewRtlPane } from './NewRtlPane.tsx'
import { RtlDetail } from './RtlDetail.tsx'
import { RtlList } from './RtlList.tsx'
import { useRtlFilter } from './use-rtl-filter.ts'
import './RtlPage.css'

/** Screen "RTL": all actions of all meetings at the left, the chosen one at the right. */
export const RtlPage = ({ state, id }: { readonly state: ReadyState; readonly id: string | undefined }) => {
  const list = useRead('followUp.list', {})
  const [, go] = useLocation()
  const [adding, setAdding] = useState(false)
  useKeys({ 'Alt+N': () => setAdding(true) })
  return (
    <>
      <PageHeader title="RTL" context="Rencana tindak lanjut dari semua rapat">
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)} aria-keyshortcuts="Alt+N">
          RTL baru
        </Button>
      </PageHeader>
      <LoadView query={list}>
        {({ followUps }) => (
          <RtlWorkspace
            state={state}
            followUps={followUps}
            wanted={id === undefined ? null : Number(id)}
            adding={adding}
            onAdd={() => setAdding(true)}
            onAdded={(added) => {
              setAdding(false)
              if (added !== null) go(`/rtl/${added}`)
            }}
          />
        )}
      </LoadView>
    </>
  )
}

const RtlWorkspace = ({
  state,
  followUps,
  wanted,
  adding,
  onAdd,
  onAdded,
}: {
  readonly state: ReadyState
  readonly followUps: readonly FollowUpItem[]
  readonly wanted: number | null
  readonly adding: boolean
  readonly onAdd: () => void
  readonly onAdded: (id: number | null) => void
}) => {
  const [, go] = useLocation()
  const [closed, setClosed] = useState(false)
  const filter = useRtlFilter(followUps)
  const { shown } = filter
  const first = shown[0] ?? null
  const chosen = wanted === null ? (closed ? null : first) : (followUps.find((item) => item.id === wanted) ?? null)
  const choose = (id: number): void => {
    setClosed(false)
    onAdded(null)
    go(`/rtl/${id}`, { replace: true })
  }
  const close = (): void => {
    setClosed(true)
    go('/rtl', { replace: true })
  }
  if (followUps.length === 0 && !adding) return <NoRtl onAdd={onAdd} />
  const paned = adding || chosen !== null
  return (
    <div className={`rtl-page${paned ? '' : ' rtl-page-wide'}`}>
      <RtlList followUps={followUps} filter={filter} chosen={adding ? null : (chosen?.id ?? null)} onChoose={choose} />
      {adding ? (
        <NewRtlPane today={state.today} onDone={onAdded} />
      ) : (
        chosen !== null && <RtlDetail key={chosen.id} id={chosen.id} state={state} onClose={close} />
      )}
    </div>
  )
}

const NoRtl = ({ onAdd }: { readonly onAdd: () => void }) => {
  const options = useRead('followUp.options', {})
  const [, go] = useLocation()
  return (
    <LoadView query={options}>
      {({ meetings }) => (
        <div className="screen-body">
          <EmptyView
            heading="Belum ada RTL"
            reason="RTL mencatat apa yang disepakati dalam rapat, siapa penanggung jawabnya, dan sampai kapan; progresnya dibawa ke laporan berikutnya."
            steps={[
              {
                text: meetings.length === 0 ? 'Buat rapat yang memutuskan RTL itu' : 'Rapat sudah dibuat',
                action: (
                  <Button
                    type={meetings.length === 0 ? 'primary' : 'default'}
                    onClick={() => go(meetings.length === 0 ? '/rapat/baru' : '/rapat')}
                  >
                    {meetings.length === 0 ? 'Buat rapat' : 'Buka rapat'}
                  </Button>
                ),
              },
              {
                text: 'Catat RTL dengan penanggung jawab, batas waktu, dan keluaran',
                action: (
                  <Button
                    type={meetings.length === 0 ? 'default' : 'primary'}
                    disabled={meetings.length === 0}
                    onClick={onAdd}
                  >
                    Catat RTL
                  </Button>
                ),
              },
              { text: 'Catat progres setiap kali perangkat daerah melapor' },
            ]}
          />
        </div>
      )}
    </LoadView>
  )
}
