import { useState } from 'react'
import { formatDay } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { Panel } from '../../components/Panel.tsx'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import type { StepProps } from './MeetingWorkspace.tsx'
import { paperWords } from './meeting-words.ts'
import {
  missingInSchedule,
  ScheduleFields,
  type ScheduleForm,
  scheduleFormOf,
  scheduleShape,
  timesOf,
} from './ScheduleFields.tsx'
import { StepFrame } from './StepFrame.tsx'

/** Step 1: when and where, who leads, what about. A meeting with issued papers is moved only after a question. */
export const StepSchedule = ({ detail, onNext }: StepProps) => {
  const { item, papers } = detail
  const draft = useDraft<ScheduleForm>({
    form: 'rapat-jadwal',
    id: String(item.id),
    initial: scheduleFormOf(item),
    parse: draftOf(scheduleShape),
  })
  const [asked, setAsked] = useState(false)
  const edit = useWrite('meeting.edit')
  const { value } = draft
  const saving = useSingleRun(async () => {
    if (value.date === null) return
    if (draft.changed) {
      await edit.mutateAsync({ id: item.id, ...value, ...timesOf(value), date: value.date })
      await draft.clear()
    }
    setAsked(false)
    onNext?.()
  })
  const isMoved = value.date !== null && value.date !== item.date && papers.length > 0
  const missing = missingInSchedule(value)
  return (
    <StepFrame
      title="Langkah 1: Jadwal"
      explanation="Dipakai dalam laporan, nota dinas, dan nomor RTL."
      back={null}
      missing={missing}
      primary={{
        label: draft.changed || saving.running ? 'Simpan, lanjut ke Data' : 'Lanjut ke Data',
        run: isMoved ? () => setAsked(true) : saving.run,
        disabled: missing !== null || !draft.ready,
      }}
      busy={saving.running}
      error={asked ? null : saving.error}
    >
      <DraftGate draft={draft}>
        <Panel className="meeting-panel">
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          <ScheduleFields
            value={value}
            officials={detail.officials}
            onChange={(part) => draft.change({ ...value, ...part })}
          />
        </Panel>
      </DraftGate>
      <QuestionDialog
        open={asked}
        title={`Pindahkan rapat ke ${value.date === null ? '' : formatDay(value.date)}?`}
        act={{ label: 'Pindahkan rapat', run: saving.run }}
        busy={saving.running}
        error={saving.error}
        onClose={() => setAsked(false)}
      >
        <p>
          Dokumen terbit tetap bertanggal {formatDay(item.date)}: {papers.map(paperWords).join(', ')}. Terbitkan versi
          baru bila tanggalnya perlu berubah. Rapat dapat dipindahkan kembali.
        </p>
      </QuestionDialog>
    </StepFrame>
  )
}
