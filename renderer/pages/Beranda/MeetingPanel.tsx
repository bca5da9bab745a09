import { Link } from 'wouter'
import type { OfficeZone } from '../../../shared/domain/office.ts'
import type { HomeMeeting } from '../../../shared/contract/home-channels.ts'
import { formatDay, formatTime, weekdayName } from '../../../shared/format/date.ts'
import { capitalised } from '../../../shared/format/number.ts'
import { Panel } from '../../components/Panel.tsx'

/** The next meeting with its steps; what is missing stands in words. */
export const MeetingPanel = ({
  meeting,
  zone,
}: {
  readonly meeting: HomeMeeting | null
  readonly zone: OfficeZone
}) => {
  if (meeting === null) {
    return (
      <Panel title="Rapat berikutnya" action={<Link href="/rapat/baru">Buat rapat</Link>}>
        <p className="beranda-note">Belum ada rapat. Rapat mengikat potret data, RTL, dan laporan.</p>
      </Panel>
    )
  }
  const next = meeting.steps.findIndex((step) => !step.done)
  const step = meeting.steps[next]
  return (
    <Panel
      title={meeting.isNext ? 'Rapat berikutnya' : 'Rapat terakhir'}
      action={<Link href={`/rapat/${meeting.id}`}>Buka rapat</Link>}
    >
      <div className="beranda-meeting">
        <p>
          <b className="beranda-strong">
            {weekdayName(meeting.date)}, {formatDay(meeting.date)}
          </b>
          {meeting.start !== null && `, ${formatTime(meeting.start, zone)}`}
        </p>
        {meeting.place !== null && <p className="beranda-place">{capitalised(meeting.place)}</p>}
        <div className="beranda-steps" aria-hidden="true">
          {meeting.steps.map(({ label, done }, position) => (
            <span key={label} className={done ? 'done' : position === next ? 'next' : ''} />
          ))}
        </div>
        <p className="beranda-step">
          {step === undefined ? (
            <b className="beranda-strong">Semua langkah selesai.</b>
          ) : (
            <>
              <b className="beranda-strong">
                Langkah {next + 1} dari {meeting.steps.length}: {step.label}.
              </b>{' '}
              {step.detail}
            </>
          )}
        </p>
      </div>
    </Panel>
  )
}
