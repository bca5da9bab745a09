import type { DateKey } from '../../../shared/domain/date-key.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { NewRtlForm } from './NewRtlForm.tsx'

/** The place at the right with the form of a new RTL. */
export const NewRtlPane = ({
  today,
  asked,
  onDone,
}: {
  readonly today: DateKey
  /** Counts how often a new RTL was asked for. */
  readonly asked: number
  readonly onDone: (id: number | null) => void
}) => {
  const options = useRead('followUp.options', {})
  useKeys({ Escape: () => onDone(null) })
  return (
    <aside className="rtl-detail" aria-label="RTL baru">
      <LoadView query={options}>
        {(choices) => (
          <NewRtlForm
            options={choices}
            today={today}
            meeting={null}
            asked={asked}
            onSaved={onDone}
            onCancel={() => onDone(null)}
          />
        )}
      </LoadView>
    </aside>
  )
}
