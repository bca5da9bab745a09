import type { ReactNode } from 'react'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDay } from '../../../shared/format/date.ts'
import type { ReadyState } from '../../frame/ready-state.ts'
import { usePrinting } from '../../print/use-printing.ts'
import './PrintSheet.css'

/** What a screen gives on paper in place of itself: office, region and day above, no controls; drawn only while printing. */
export const PrintSheet = ({
  state,
  title,
  context,
  landscape = false,
  children,
}: {
  readonly state: ReadyState
  readonly title: string
  readonly context: string
  readonly landscape?: boolean
  readonly children: () => ReactNode
}) => {
  if (!usePrinting()) return null
  return (
    <article className={`print-sheet${landscape ? ' print-sheet-landscape' : ''}`}>
      <header>
        <p>
          {state.office.name} · {fullNameOf(state.region)}
        </p>
        <h1>{title}</h1>
        <p>
          {context} Keadaan per {formatDay(state.today)}.
        </p>
      </header>
      {children()}
    </article>
  )
}
