import { Input } from 'antd'
import { z } from 'zod'
import { isSameDue } from '../../../shared/calc/due-in-force.ts'
import { dayField } from '../../../shared/contract/fields.ts'
import type { FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { formatDay, formatDue } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { useUndo } from '../../frame/undo.tsx'
import { DueFields, dueOf, dueShape, NO_PERIOD } from './DueFields.tsx'
import { FormPane } from './FormPane.tsx'
import { NO_DUE } from './labels.ts'
import { useSingleRun } from './use-single-run.ts'

const shape = z.object({ due: dueShape, on: dayField, reason: z.string().default('') })

type Change = z.infer<typeof shape>

/** "Ubah batas waktu": the one fact of an RTL that moves most, in a form of its own; the one before stays in force until the day given. */
export const DueForm = ({
  detail: { item, dueChanges },
  today,
  onDone,
}: {
  readonly detail: FollowUpDetail
  readonly today: DateKey
  readonly onDone: () => void
}) => {
  const last = dueChanges.at(-1)?.on
  const earliest = last ?? (item.meeting.date < today ? item.meeting.date : today)
  const draft = useDraft<Change>({
    form: 'rtl-batas-waktu',
    id: String(item.id),
    // where there was none, the first one is what was agreed all along
    initial: { due: item.due, on: item.due === null ? earliest : today, reason: '' },
    parse: draftOf(shape),
  })
  const setDue = useWrite('followUp.setDue')
  const takeBack = useWrite('followUp.setDue', { told: 'bar' })
  const offer = useUndo()
  const { value } = draft
  const due = dueOf(value.due)
  const saving = useSingleRun(async () => {
    const { id, due: before } = item
    if (due === undefined) return
    await setDue.mutateAsync({ id, ...value, due })
    await draft.clear()
    offer({
      words: `Batas waktu RTL ${item.number} diubah.`,
      undo: () => void takeBack.mutateAsync({ id, due: before, on: value.on }).catch(() => undefined),
    })
    onDone()
  })
  return (
    <FormPane
      title="Ubah batas waktu"
      save="Simpan batas waktu"
      saving={saving}
      draft={draft}
      missing={due === undefined ? NO_PERIOD : isSameDue(due, item.due) ? 'Batas waktu belum diubah.' : null}
      onCancel={onDone}
    >
      <p className="rtl-fact-grey">Batas waktu kini: {item.due === null ? NO_DUE : formatDue(item.due, 'long')}.</p>
      <DueFields due={value.due} today={today} onChange={(next) => draft.change({ ...value, due: next })} />
      <FormField
        label="Berlaku sejak"
        remark={`Laporan rapat sebelum ${formatDay(value.on)} tetap memakai batas waktu yang lama.`}
      >
        {(control) => (
          <DayField
            {...control}
            value={value.on}
            clearable={false}
            min={earliest}
            max={today}
            onChange={(on) => draft.change({ ...value, on: on ?? today })}
          />
        )}
      </FormField>
      <FormField label="Alasan" optional>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={400}
            value={value.reason}
            onChange={(event) => draft.change({ ...value, reason: event.target.value })}
          />
        )}
      </FormField>
    </FormPane>
  )
}
