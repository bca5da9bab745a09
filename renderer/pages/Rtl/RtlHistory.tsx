import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { toldStatus } from '../../../shared/calc/overdue.ts'
import type { FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { formatDay, formatDayShort } from '../../../shared/format/date.ts'
import { STATUS_WORDS } from '../../../shared/text/status-words.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { EvidenceFile } from './EvidenceFile.tsx'
import { type HistoryLine, historyOf } from './history.ts'
import { useSingleRun } from './use-single-run.ts'

/** The history of an RTL, newest first. Notes are only ever added: a wrong one is cancelled, which is told here too. */
export const RtlHistory = ({
  detail,
  state: { today, capabilities },
}: {
  readonly detail: FollowUpDetail
  readonly state: ReadyState
}) => {
  const loose = detail.evidence.filter(({ entry }) => entry === null)
  const newest = detail.item.entries.at(-1)?.id ?? null
  return (
    <section className="rtl-history">
      <h3>Riwayat</h3>
      <ol>
        {historyOf(detail, today).map((line) => (
          <Line key={line.key} line={line} saveAs={capabilities.saveAs}>
            {line.entry !== null && line.entry.id === newest && <CancelNote detail={detail} today={today} />}
          </Line>
        ))}
      </ol>
      {loose.length > 0 && (
        <>
          <h3>Bukti lain</h3>
          {loose.map((file) => (
            <EvidenceFile key={file.id} file={file} saveAs={capabilities.saveAs} />
          ))}
        </>
      )}
    </section>
  )
}

const Line = ({
  line,
  saveAs,
  children,
}: {
  readonly line: HistoryLine
  readonly saveAs: boolean
  readonly children: ReactNode
}) => {
  const { entry, cancelled } = line
  return (
    <li className={cancelled === null ? '' : 'rtl-history-cancelled'}>
      <span className="rtl-history-mark">
        {entry === null ? <MeetingMark /> : <StatusGlyph status={entry.status} />}
      </span>
      <div className="rtl-history-line">
        <div className="rtl-history-head">
          <span className="rtl-history-day">{formatDayShort(line.date)}</span>
          {line.occasion !== null && <span className="rtl-history-occasion">{line.occasion}</span>}
          {entry !== null && entry.percent !== null && <span className="rtl-history-percent">{entry.percent}%</span>}
        </div>
        {entry !== null && entry.note !== '' && <p className="rtl-history-note">{entry.note}</p>}
        {cancelled !== null && (
          <p>
            Dibatalkan {formatDay(cancelled.cancelledOn)}
            {cancelled.cancelReason === null ? '.' : `: ${cancelled.cancelReason}`}
          </p>
        )}
        {line.reason !== null && <p>Alasan: {line.reason}</p>}
        {line.evidence.map((file) => (
          <EvidenceFile key={file.id} file={file} saveAs={saveAs} />
        ))}
        {children}
      </div>
    </li>
  )
}

/** "Batalkan catatan ini" below the note that the present status comes from; the status goes back to the note before. */
const CancelNote = ({ detail: { item }, today }: { readonly detail: FollowUpDetail; readonly today: DateKey }) => {
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const cancel = useWrite('followUp.cancelEntries')
  const note = item.entries.at(-1)
  const before = item.entries.at(-2)
  const cancelling = useSingleRun(async () => {
    if (note === undefined) return
    await cancel.mutateAsync({ entries: [note.id], reason })
    setAsked(false)
  })
  if (note === undefined) return null
  const status = toldStatus({ entries: before === undefined ? [] : [before] }, item.meeting.date >= today)
  const percent = before?.percent ?? null
  return (
    <>
      <Button type="link" size="small" className="rtl-cancel-note" onClick={() => setAsked(true)}>
        Batalkan catatan ini…
      </Button>
      <QuestionDialog
        open={asked}
        title={`Batalkan catatan ${formatDay(note.date)}?`}
        act={{ label: 'Batalkan catatan', run: cancelling.run }}
        busy={cancelling.running}
        error={cancelling.error}
        onClose={() => setAsked(false)}
      >
        <p>
          Catatan itu tetap terlihat dalam riwayat dengan tanda dibatalkan dan tidak dihitung lagi. Status RTL{' '}
          {item.number} kembali menjadi {STATUS_WORDS[status]}
          {percent === null ? '' : ` (${percent}%)`}. Dokumen yang sudah terbit tidak berubah.
        </p>
        <div className="rtl-cancel-reason">
          <FormField label="Alasan" optional>
            {(control) => (
              <Input.TextArea
                {...control}
                autoSize={{ minRows: 1, maxRows: 4 }}
                maxLength={400}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
        </div>
      </QuestionDialog>
    </>
  )
}

const MeetingMark = () => (
  <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true" className="rtl-meeting-mark">
    <circle cx={7} cy={7} r={5.5} />
  </svg>
)
