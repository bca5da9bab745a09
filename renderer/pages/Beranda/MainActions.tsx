import { CalendarOutlined, SwapOutlined, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { HomeCurrent, HomeMeeting } from '../../../shared/contract/home-channels.ts'
import { useKeys } from '../../components/use-keys.ts'
import { useAct } from '../../frame/use-act.ts'
import { dayAndMonth } from './day-words.ts'

/** The three main actions; the next one is filled and taken by Ctrl+Enter: a draft is completed before a meeting is prepared from it. */
export const MainActions = ({
  current,
  meeting,
}: {
  readonly current: HomeCurrent
  readonly meeting: HomeMeeting | null
}) => {
  const [, go] = useLocation()
  const act = useAct()
  const draft = current.snapshot.status === 'draft' ? current.snapshot : null
  const ahead = meeting?.isNext ? meeting : null
  const enterData = (): void => (draft === null ? act({ path: '/potret', key: 'Alt+N' }) : go(`/potret/${draft.id}`))
  const prepare = (): void => go(ahead === null ? '/rapat/baru' : `/rapat/${ahead.id}`)
  useKeys({ 'Ctrl+Enter': draft === null ? prepare : enterData })
  return (
    <>
      <Button type={draft === null ? 'default' : 'primary'} icon={<TableOutlined aria-hidden />} onClick={enterData}>
        {draft === null ? 'Masukkan potret data' : `Lengkapi potret ${dayAndMonth(draft.asOf)}`}
      </Button>
      {current.since !== null && (
        <Button icon={<SwapOutlined aria-hidden />} onClick={() => go('/perbandingan')}>
          Bandingkan periode
        </Button>
      )}
      <Button type={draft === null ? 'primary' : 'default'} icon={<CalendarOutlined aria-hidden />} onClick={prepare}>
        {ahead === null ? 'Siapkan rapat baru' : `Siapkan rapat ${dayAndMonth(ahead.date)}`}
      </Button>
    </>
  )
}
