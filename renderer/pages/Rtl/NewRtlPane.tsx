import type { DateKey } from '../../../shared/domain/date-key.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { NewRtlForm } from './NewRtlForm.tsx'

/** The place at the right with the form of a new RTL. */
export const NewRtlPane = ({
  today,
  onDone,
}: {
  readonly today: DateKey
  readonly onDone: (id: number | null) => void
}) => {
  const options = useRead('followUp.options', {})
  useKeys({ Escape: () => onDone(null) })
  return (
    <aside className="rtl-detail" aria-label="RTL baru">
      <LoadView query={options}>
        {(choices) => (
          <NewRtlForm options={choices} today={today} meeting={null} onSaved={onDone} onCancel={() => onDone(null)} />
        )}
      </LoadView>
    </aside>
  )
}
