import { z } from 'zod'
import { isEnded } from '../../../shared/calc/overdue.ts'
import { dayField } from '../../../shared/contract/fields.ts'
import type { CarriedItem } from '../../../shared/contract/meeting-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { DayField } from '../../components/DayField.tsx'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { EmptyView } from '../../components/EmptyView.tsx'
import { useUndo } from '../../frame/undo.tsx'
import { percentFault, percentOf } from '../Rtl/percent-text.ts'
import { useSingleRun } from '../Rtl/use-single-run.ts'
import { needsReason, type Report, ReportRow, reportShape, startOf } from './ReportRow.tsx'
import type { StepProps } from './MeetingWorkspace.tsx'
import { StepFrame } from './StepFrame.tsx'
import './tables.css'

const shape = z.object({ date: dayField, reports: z.array(reportShape) })

type Reports = z.infer<typeof shape>

/** Step 3: what the offices reported on the actions of earlier meetings; a row becomes a note only when it is saved. */
export const StepReports = ({ detail, state, onBack, onNext }: StepProps) => {
  const { item, carried, previousMeeting } = detail
  const day = item.date < state.today ? item.date : state.today
  const draft = useDraft<Reports>({
    form: 'rapat-progres',
    id: String(item.id),
    initial: { date: day, reports: [] },
    parse: draftOf(shape),
  })
  const record = useWrite('meeting.recordReports')
  const cancel = useWrite('followUp.cancelEntries', { told: 'bar' })
  const offer = useUndo()
  const { value } = draft
  const unread = value.reports.find(({ percent }) => percentFault(percent) !== null)
  const numberOf = ({ followUp }: Report): string => carried.find(({ id }) => id === followUp)?.number ?? ''
  const unexplained = value.reports.find(({ status, note }) => needsReason(status) && note.trim() === '')
  const saving = useSingleRun(async () => {
    if (value.reports.length > 0) {
      const { date } = value
      const reports = value.reports.map((report) => ({ ...report, percent: percentOf(report.percent), date }))
      const { entries } = await record.mutateAsync({ id: item.id, reports })
      await draft.clear()
      offer({
        words: `Progres ${entries.length} RTL dicatat.`,
        undo: () => void cancel.mutateAsync({ entries: [...entries], reason: null }).catch(() => undefined),
      })
    }
    onNext?.()
  })
  const change = (followUp: CarriedItem, part: Partial<Report> | null): void => {
    const others = value.reports.filter((report) => report.followUp !== followUp.id)
    const now = value.reports.find((report) => report.followUp === followUp.id) ?? startOf(followUp)
    draft.change({ ...value, reports: part === null ? others : [...others, { ...now, ...part }] })
  }
  const waiting = carried.filter(
    ({ id, reported, status }) =>
      !reported && !isEnded(status) && !value.reports.some(({ followUp }) => followUp === id),
  )
  return (
    <StepFrame
      title="Langkah 3: RTL lama"
      explanation={
        previousMeeting === null
          ? 'Ini rapat pertama.'
          : `Isi progres yang dilaporkan sejak rapat ${formatDay(previousMeeting.date)}. Riwayat lama tidak berubah.`
      }
      action={
        carried.length === 0 ? undefined : (
          <label className="report-day" htmlFor="report-day">
            Tanggal catatan
            <DayField
              id="report-day"
              value={value.date}
              clearable={false}
              max={state.today}
              onChange={(date) => draft.change({ ...value, date: date ?? day })}
            />
          </label>
        )
      }
      back={onBack && { label: 'Kembali ke Data', run: onBack }}
      missing={
        unread !== undefined
          ? `Progres RTL ${numberOf(unread)} belum benar.`
          : unexplained !== undefined
            ? `Alasan RTL ${numberOf(unexplained)} belum diisi.`
            : waitingWords(waiting, value.reports.length)
      }
      primary={{
        label:
          value.reports.length === 0
            ? 'Lanjut ke RTL baru'
            : `Simpan ${value.reports.length} progres, lanjut ke RTL baru`,
        run: saving.run,
        disabled: unread !== undefined || unexplained !== undefined || !draft.ready,
      }}
      busy={saving.running}
      error={saving.error}
    >
      {carried.length === 0 ? (
        <EmptyView
          heading="Tidak ada RTL dari rapat sebelumnya"
          reason="RTL yang belum selesai dari rapat sebelumnya muncul di sini untuk diisi progresnya."
        />
      ) : (
        <DraftGate draft={draft}>
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          <div className="table-box">
            <table className="report-table report-fixed">
              <thead>
                <tr>
                  <th scope="col" className="report-number">
                    No.
                  </th>
                  <th scope="col">Rencana tindak lanjut</th>
                  <th scope="col" className="report-due">
                    Batas waktu
                  </th>
                  <th scope="col" className="report-before number">
                    Progres sebelum
                  </th>
                  <th scope="col" className="report-state">
                    Status kini
                  </th>
                  <th scope="col" className="report-now number">
                    Progres kini
                  </th>
                  <th scope="col" className="report-wide">
                    Keterangan
                  </th>
                </tr>
              </thead>
              <tbody>
                {carried.map((followUp) => (
                  <ReportRow
                    key={followUp.id}
                    followUp={followUp}
                    report={value.reports.find((report) => report.followUp === followUp.id) ?? null}
                    onChange={(part) => change(followUp, part)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </DraftGate>
      )}
    </StepFrame>
  )
}

/** The path counts what is recorded; here it is told apart what of the rest stands in the form. */
const waitingWords = (waiting: readonly CarriedItem[], typed: number): string | null => {
  const silent = waiting.filter(({ told }) => told === 'unreported').length
  const report =
    silent === 0
      ? 'laporan memuat progres terakhirnya'
      : silent === waiting.length
        ? 'laporan menulis “belum dilaporkan”'
        : 'laporan memuat progres terakhirnya bila ada'
  const unsaved = typed === 0 ? null : `${typed} progres belum disimpan`
  const empty = waiting.length === 0 ? null : `${waiting.length} RTL belum diisi (${report})`
  const parts = [unsaved, empty].filter((part) => part !== null)
  return parts.length === 0 ? null : `${parts.join(', ')}.`
}
