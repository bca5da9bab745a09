import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftNote } from '../../components/DraftNote.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import type { StepProps } from './MeetingWorkspace.tsx'
import { missingInSchedule, ScheduleFields, type ScheduleForm, scheduleShape } from './ScheduleFields.tsx'
import { StepFrame } from './StepFrame.tsx'

/** Step 1: when and where, who leads, what about. */
export const StepSchedule = ({ detail, onNext }: StepProps) => {
  const { item } = detail
  const draft = useDraft<ScheduleForm>({
    form: 'rapat-jadwal',
    id: String(item.id),
    initial: {
      date: item.date,
      start: item.start,
      end: item.end,
      place: item.place ?? '',
      agenda: item.agenda ?? '',
      chair: item.chair,
    },
    parse: draftOf(scheduleShape),
  })
  const edit = useWrite('meeting.edit')
  const { value } = draft
  const saving = useSingleRun(async () => {
    if (value.date === null) return
    if (draft.changed) {
      await edit.mutateAsync({ id: item.id, ...value, date: value.date })
      await draft.clear()
    }
    onNext?.()
  })
  const missing = missingInSchedule(value)
  return (
    <StepFrame
      title="Langkah 1: Jadwal"
      explanation="Dipakai dalam laporan, nota dinas, dan nomor RTL."
      back={null}
      missing={missing}
      primary={{
        label: draft.changed || saving.running ? 'Simpan, lanjut ke Data' : 'Lanjut ke Data',
        run: saving.run,
        disabled: missing !== null,
      }}
      busy={saving.running}
      error={saving.error}
    >
      {draft.ready && (
        <Panel className="meeting-panel">
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          <ScheduleFields
            value={value}
            officials={detail.officials}
            onChange={(part) => draft.change({ ...value, ...part })}
          />
        </Panel>
      )}
    </StepFrame>
  )
}
