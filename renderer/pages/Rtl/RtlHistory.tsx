import type { FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { EvidenceFile } from './EvidenceFile.tsx'
import { type HistoryLine, historyOf } from './history.ts'

/** The history of an RTL, newest first; notes are only ever added, so there is nothing to change in it. */
export const RtlHistory = ({
  detail,
  state: { today, capabilities },
}: {
  readonly detail: FollowUpDetail
  readonly state: ReadyState
}) => {
  const loose = detail.evidence.filter(({ entry }) => entry === null)
  return (
    <section className="rtl-history">
      <h3>Riwayat</h3>
      <ol>
        {historyOf(detail, today).map((line) => (
          <Line key={line.key} line={line} saveAs={capabilities.saveAs} />
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

const Line = ({ line, saveAs }: { readonly line: HistoryLine; readonly saveAs: boolean }) => {
  const { entry } = line
  return (
    <li>
      <span className="rtl-history-mark">
        {entry === null ? <MeetingMark /> : <StatusGlyph status={entry.status} />}
      </span>
      <div className="rtl-history-line">
        <div className="rtl-history-head">
          <span className="rtl-history-day">{formatDayShort(line.date)}</span>
          {line.occasion !== null && <span className="rtl-history-occasion">{line.occasion}</span>}
          {entry !== null && entry.percent !== null && <span className="rtl-history-percent">{entry.percent}%</span>}
        </div>
        {entry !== null && entry.note !== '' && <p>{entry.note}</p>}
        {line.evidence.map((file) => (
          <EvidenceFile key={file.id} file={file} saveAs={saveAs} />
        ))}
      </div>
    </li>
  )
}

const MeetingMark = () => (
  <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true" className="rtl-meeting-mark">
    <circle cx={7} cy={7} r={5.5} />
  </svg>
)
