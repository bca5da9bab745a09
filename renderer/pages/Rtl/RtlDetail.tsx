import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { isEnded } from '../../../shared/calc/overdue.ts'
import type { FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { statusLabel } from '../../../shared/text/status-words.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { DetailMenu } from './DetailMenu.tsx'
import { DueForm } from './DueForm.tsx'
import { EditForm } from './EditForm.tsx'
import { ProgressForm } from './ProgressForm.tsx'
import { DetailBlocks } from './RtlBlocks.tsx'
import { RtlFacts } from './RtlFacts.tsx'
import { RtlHistory } from './RtlHistory.tsx'
import './RtlDetail.css'

type Task = 'read' | 'progress' | 'due' | 'edit'

/** The chosen RTL at the right, or over the list in a narrow window: facts, the distance it answers, history; its tasks take the same place. */
export const RtlDetail = ({
  id,
  state,
  takesFocus,
  onClose,
}: {
  readonly id: number
  readonly state: ReadyState
  /** Whether it covers the list it was chosen from, and so takes the focus. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}) => {
  const query = useRead('followUp.read', { id })
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'start' })
  }, [takesFocus])
  return (
    <aside ref={place} className="rtl-detail" aria-label="Rincian RTL" tabIndex={-1}>
      <LoadView query={query} blocks={<DetailBlocks />}>
        {(detail) => <Loaded detail={detail} state={state} onClose={onClose} />}
      </LoadView>
    </aside>
  )
}

const Loaded = ({
  detail,
  state,
  onClose,
}: {
  readonly detail: FollowUpDetail
  readonly state: ReadyState
  readonly onClose: () => void
}) => {
  const [task, setTask] = useState<Task>('read')
  const { item } = detail
  const start = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  const back = (): void => setTask('read')
  useEffect(() => {
    // a task that ended gives the focus back to where tasks begin
    if (task === 'read' && left.current) start.current?.focus()
    left.current = task !== 'read'
  }, [task])
  useKeys({
    Escape: task === 'read' ? onClose : back,
    'Ctrl+Enter': task === 'read' ? () => setTask('progress') : null,
  })
  return (
    <>
      <header className="rtl-detail-head">
        <div className="rtl-detail-state">
          <StatusGlyph status={item.told} />
          <span>{statusLabel(item.told)}</span>
          <span className="rtl-detail-age">{ageWords(detail)}</span>
          <Button
            type="text"
            icon={<CloseOutlined aria-hidden />}
            aria-label="Tutup rincian"
            title="Tutup rincian (Esc)"
            onClick={onClose}
          />
        </div>
        <h2>{item.action}</h2>
      </header>
      {task === 'read' && (
        <>
          <div className="rtl-detail-body">
            <RtlFacts detail={detail} state={state} />
            <RtlHistory detail={detail} state={state} />
          </div>
          <footer className="rtl-detail-foot">
            <Button ref={start} type="primary" onClick={() => setTask('progress')}>
              Catat progres
            </Button>
            <Button onClick={() => setTask('due')}>Ubah batas waktu</Button>
            <DetailMenu detail={detail} onEdit={() => setTask('edit')} onRemoved={onClose} />
          </footer>
        </>
      )}
      {task === 'progress' && <ProgressForm item={item} today={state.today} onDone={back} />}
      {task === 'due' && <DueForm detail={detail} today={state.today} onDone={back} />}
      {task === 'edit' && <EditForm item={item} onDone={back} />}
    </>
  )
}

const ageWords = ({ item }: FollowUpDetail): string => {
  const age = isEnded(item.status)
    ? `berlangsung ${formatCount(item.ageDays)} hari`
    : `umur ${formatCount(item.ageDays)} hari`
  return item.carried === 0 ? age : `${age}, dibawa ${item.carried} kali`
}
