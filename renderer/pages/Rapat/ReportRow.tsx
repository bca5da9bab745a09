import { Button, Input, Select } from 'antd'
import { z } from 'zod'
import { isEnded } from '../../../shared/calc/overdue.ts'
import type { CarriedItem } from '../../../shared/contract/meeting-channels.ts'
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from '../../../shared/domain/follow-up.ts'
import { DueText } from '../Rtl/DueText.tsx'
import { percentFault, percentText, typedShape } from '../Rtl/percent-text.ts'
import { StatusText } from '../Rtl/StatusText.tsx'
import { TypedField } from '../Rtl/TypedField.tsx'

/** What an office reported on one action, before it is saved as a note. */
export const reportShape = z.object({
  followUp: z.number().int(),
  status: z.enum(FOLLOW_UP_STATUSES),
  percent: typedShape,
  note: z.string(),
})

export type Report = z.infer<typeof reportShape>

/** Returns whether a status needs a reason. */
export const needsReason = (status: FollowUpStatus): boolean => status === 'constrained' || status === 'discontinued'

/** Returns the report a row begins with: what is known, as of now. */
export const startOf = (followUp: CarriedItem): Report => ({
  followUp: followUp.id,
  status: followUp.status === 'not-started' ? 'in-progress' : followUp.status,
  percent: percentText(followUp.percent),
  note: '',
})

interface RowProps {
  readonly followUp: CarriedItem
  readonly report: Report | null
  readonly onChange: (part: Partial<Report> | null) => void
}

/** One carried action: what was reported for this meeting as text, or fields for what is reported now. */
export const ReportRow = ({ followUp, report, onChange }: RowProps) => {
  const said = followUp.reported && report === null
  return (
    <tr className={said || report !== null ? '' : 'report-silent'}>
      <td>{followUp.number}</td>
      <td>
        <span className="report-action">{followUp.action}</span>
        <span className="meeting-second">{followUp.lead.join(', ')}</span>
      </td>
      <td>
        <DueText due={followUp.due} overdue={followUp.overdue} ended={isEnded(followUp.status)} />
      </td>
      <td className="number">{followUp.percentBefore === null ? '–' : `${followUp.percentBefore}%`}</td>
      {said ? (
        <Said followUp={followUp} onAgain={() => onChange({})} />
      ) : (
        <Fields followUp={followUp} report={report} onChange={onChange} />
      )}
    </tr>
  )
}

const Said = ({ followUp, onAgain }: { readonly followUp: CarriedItem; readonly onAgain: () => void }) => (
  <>
    <td>
      <StatusText status={followUp.status} />
    </td>
    <td className="number">{followUp.percent === null ? '–' : `${followUp.percent}%`}</td>
    <td>
      <p className="report-said">{followUp.latestNote}</p>
      {!isEnded(followUp.status) && (
        <Button size="small" onClick={onAgain} aria-label={`Catat lagi RTL ${followUp.number}`}>
          Catat lagi
        </Button>
      )}
    </td>
  </>
)

const Fields = ({ followUp, report, onChange }: RowProps) => {
  const name = `RTL ${followUp.number}`
  const status = report?.status ?? null
  return (
    <>
      <td>
        <Select<FollowUpStatus | ''>
          className="report-status"
          aria-label={`Status kini ${name}`}
          value={status ?? ''}
          options={[
            { value: '', label: 'Belum dilaporkan' },
            ...FOLLOW_UP_STATUSES.map((one) => ({ value: one, label: <StatusText status={one} /> })),
          ]}
          onChange={(next) => onChange(next === '' ? null : withStatus(next, report, followUp))}
          popupMatchSelectWidth={false}
        />
      </td>
      <td>
        <TypedField
          className="report-percent"
          label={`Progres kini ${name}`}
          unit="%"
          disabled={status === 'done' || status === 'not-started'}
          value={report?.percent ?? ''}
          fault={report === null ? null : percentFault(report.percent)}
          onChange={(percent) => onChange({ percent })}
        />
      </td>
      <td>
        <Input.TextArea
          aria-label={`${status !== null && needsReason(status) ? 'Alasan' : 'Keterangan'} ${name}`}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={1000}
          placeholder={status !== null && needsReason(status) ? 'alasan' : '–'}
          value={report?.note ?? ''}
          onChange={(event) => onChange({ note: event.target.value })}
        />
        {report !== null && (
          <button type="button" className="report-reset" onClick={() => onChange(null)}>
            Kosongkan
          </button>
        )}
      </td>
    </>
  )
}

/** Done is all of it and not begun is nothing; any other status keeps what was written. */
const withStatus = (status: FollowUpStatus, report: Report | null, followUp: CarriedItem): Partial<Report> => {
  if (status === 'done') return { status, percent: '100' }
  if (status === 'not-started') return { status, percent: '0' }
  return { status, percent: report?.percent ?? percentText(followUp.percent) }
}
