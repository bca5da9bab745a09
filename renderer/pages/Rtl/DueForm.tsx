import { z } from 'zod'
import { dayField } from '../../../shared/contract/fields.ts'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { DueDate } from '../../../shared/domain/follow-up.ts'
import { formatDue } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftNote } from '../../components/DraftNote.tsx'
import { DueFields } from './DueFields.tsx'
import { FormPane } from './FormPane.tsx'
import { useSingleRun } from './use-single-run.ts'

/** A due date of a form as it is kept in its draft. */
export const dueShape = z.object({ on: dayField, precision: z.enum(['day', 'month', 'quarter']) }).nullable()

/** "Ubah batas waktu": the one fact of an RTL that moves most, in a form of its own. */
export const DueForm = ({
  item,
  today,
  onDone,
}: {
  readonly item: FollowUpItem
  readonly today: DateKey
  readonly onDone: () => void
}) => {
  const draft = useDraft<{ readonly due: DueDate | null }>({
    form: 'rtl-batas-waktu',
    id: String(item.id),
    initial: { due: item.due },
    parse: draftOf(z.object({ due: dueShape })),
  })
  const setDue = useWrite('followUp.setDue')
  const saving = useSingleRun(async () => {
    await setDue.mutateAsync({ id: item.id, due: draft.value.due })
    await draft.clear()
    onDone()
  })
  if (!draft.ready) return null
  return (
    <FormPane
      title="Ubah batas waktu"
      save="Simpan batas waktu"
      saving={saving}
      missing={draft.changed ? null : 'Belum ada perubahan.'}
      onCancel={onDone}
    >
      <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
      <p className="rtl-fact-grey">Batas waktu kini: {formatDue(item.due, 'long')}.</p>
      <DueFields due={draft.value.due} today={today} onChange={(due) => draft.change({ due })} />
    </FormPane>
  )
}
