import { ClockCircleOutlined } from '@ant-design/icons'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { dueAtStart, NO_DUE } from './labels.ts'
import './DueText.css'

/** A due date for a column: as exactly as it is known, "lewat 8 hari" below it, or that there is none. */
export const DueText = ({
  due,
  overdue,
  ended,
}: {
  readonly due: FollowUp['due']
  readonly overdue: number | null
  readonly ended: boolean
}) => {
  if (due === null) return <span className={ended ? 'due-none-ended' : 'due-none'}>{NO_DUE}</span>
  return (
    <span className="due-text">
      <span>{dueAtStart(due, 'short')}</span>
      {overdue !== null && <Late days={overdue} />}
    </span>
  )
}

/** How long an RTL is late, by glyph and words. */
export const Late = ({ days }: { readonly days: number }) => (
  <span className="due-late">
    <ClockCircleOutlined aria-hidden /> lewat {formatCount(days)} hari
  </span>
)
