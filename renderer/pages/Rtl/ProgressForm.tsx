import { Input, Radio } from 'antd'
import { z } from 'zod'
import { type FollowUpItem, MAX_EVIDENCE_FILES } from '../../../shared/contract/follow-up-channels.ts'
import { dayField } from '../../../shared/contract/fields.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from '../../../shared/domain/follow-up.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { useWrite } from '../../api/use-call.ts'
import { useUndo } from '../../frame/undo.tsx'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { FormPane } from './FormPane.tsx'
import { useKeptFiles } from './kept-files.ts'
import { percentFault, percentOf, percentText, typedShape } from './percent-text.ts'
import { StatusText } from './StatusText.tsx'
import { useSingleRun } from './use-single-run.ts'

const shape = z.object({
  date: dayField,
  status: z.enum(FOLLOW_UP_STATUSES),
  percent: typedShape,
  note: z.string(),
})

type Progress = z.infer<typeof shape>

/** "Catat progres": a note of a day with status, percent and evidence; what was noted before stays as it is. */
export const ProgressForm = ({
  item,
  today,
  onDone,
}: {
  readonly item: FollowUpItem
  readonly today: DateKey
  readonly onDone: () => void
}) => {
  const draft = useDraft<Progress>({
    form: 'rtl-progres',
    id: String(item.id),
    initial: startOf(item, today),
    parse: draftOf(shape),
  })
  const [files, setFiles] = useKeptFiles(item.id)
  const offer = useUndo()
  const record = useWrite('followUp.record')
  const cancel = useWrite('followUp.cancelEntries', { told: 'bar' })
  const { value } = draft
  const set = (part: Partial<Progress>): void => draft.change({ ...value, ...part })
  const saving = useSingleRun(async () => {
    const evidence = await Promise.all(
      files.map(async (file) => ({
        fileName: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    const percent = percentOf(value.percent)
    const { entry } = await record.mutateAsync({ id: item.id, ...value, percent, evidence })
    await draft.clear()
    setFiles([])
    offer({
      words: `Progres RTL ${item.number} dicatat.`,
      undo: () => void cancel.mutateAsync({ entries: [entry], reason: null }).catch(() => undefined),
    })
    onDone()
  })
  const needsReason = value.status === 'constrained' || value.status === 'discontinued'
  const latest = item.entries.at(-1)
  const fault = percentFault(value.percent)
  return (
    <FormPane
      title="Catat progres"
      save="Simpan progres"
      saving={saving}
      draft={draft}
      missing={
        fault !== null ? 'Progres belum benar.' : needsReason && value.note.trim() === '' ? 'Alasan belum diisi.' : null
      }
      onCancel={onDone}
    >
      <FormField
        label="Tanggal"
        remark={
          latest !== undefined && value.date < latest.date
            ? `Lebih awal daripada catatan terakhir, ${formatDay(latest.date)}: status kini tidak berubah.`
            : undefined
        }
      >
        {(control) => (
          <DayField
            {...control}
            value={value.date}
            onChange={(date) => set({ date: date ?? today })}
            clearable={false}
            min={item.meeting.date}
            max={today}
          />
        )}
      </FormField>
      <fieldset className="rtl-statuses">
        <legend>Status</legend>
        <Radio.Group
          value={value.status}
          onChange={(event) => set(withStatus(value, event.target.value))}
          options={FOLLOW_UP_STATUSES.map((status) => ({
            value: status,
            label: <StatusText status={status} />,
          }))}
        />
      </fieldset>
      <FormField
        label="Progres"
        fault={fault}
        remark={value.percent.trim() === '' ? 'Kosong berarti belum dilaporkan, bukan nol.' : undefined}
      >
        {(control) => (
          <Input
            {...control}
            className="rtl-percent"
            inputMode="numeric"
            maxLength={20}
            suffix="%"
            aria-invalid={fault !== null}
            {...(fault === null ? {} : { status: 'error' as const })}
            value={value.percent}
            disabled={value.status === 'done' || value.status === 'not-started'}
            onChange={(event) => set({ percent: event.target.value })}
          />
        )}
      </FormField>
      <FormField
        label={needsReason ? 'Alasan' : 'Catatan'}
        optional={!needsReason}
        remark="Apa yang sudah dan belum selesai; dimuat dalam laporan."
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={1000}
            value={value.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </FormField>
      <EvidenceField files={files} most={MAX_EVIDENCE_FILES} onChange={setFiles} />
    </FormPane>
  )
}

const startOf = (item: FollowUpItem, today: DateKey): Progress => ({
  date: today,
  status: item.status === 'not-started' ? 'in-progress' : item.status,
  percent: percentText(item.percent),
  note: '',
})

/** Done is all of it and not begun is nothing; any other status keeps what was written. */
const withStatus = (value: Progress, status: FollowUpStatus): Partial<Progress> => {
  if (status === 'done') return { status, percent: '100' }
  return status === 'not-started' ? { status, percent: '0' } : { status, percent: value.percent }
}
