import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { NewRtlForm } from './NewRtlForm.tsx'

/** The place at the right with the form of a new RTL; without a meeting it says what must come first. */
export const NewRtlPane = ({
  today,
  onDone,
}: {
  readonly today: DateKey
  readonly onDone: (id: number | null) => void
}) => {
  const options = useRead('followUp.options', {})
  const [, go] = useLocation()
  useKeys({ Escape: () => onDone(null) })
  return (
    <aside className="rtl-detail" aria-label="RTL baru">
      <LoadView query={options}>
        {(choices) =>
          choices.meetings.length === 0 ? (
            <EmptyView
              heading="Belum ada rapat"
              reason="Setiap RTL diputuskan dalam sebuah rapat dan bernomor menurut rapat itu."
              steps={[
                {
                  text: 'Buat rapatnya dahulu',
                  action: (
                    <Button type="primary" onClick={() => go('/rapat/baru')}>
                      Buat rapat
                    </Button>
                  ),
                },
              ]}
            />
          ) : (
            <NewRtlForm options={choices} today={today} meeting={null} onSaved={onDone} onCancel={() => onDone(null)} />
          )
        }
      </LoadView>
    </aside>
  )
}
