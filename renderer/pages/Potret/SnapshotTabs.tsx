import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { StateTag } from '../../components/StateTag.tsx'

/** The days in time order, each with its coverage and state; the one shown stays in sight. */
export const SnapshotTabs = ({
  tabs,
  asOf,
}: {
  readonly tabs: readonly SnapshotTab[]
  readonly asOf: string | null
}) => {
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (asOf !== null) here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [asOf])
  return (
    <nav className="snapshot-tabs" aria-label="Tanggal potret data">
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          href={`/potret/${tab.id}`}
          ref={tab.asOf === asOf ? here : null}
          className={`snapshot-tab${tab.asOf === asOf ? ' snapshot-tab-here' : ''}`}
          {...(tab.asOf === asOf ? { 'aria-current': 'page' as const } : {})}
        >
          <span className="snapshot-tab-day">{formatDayShort(tab.asOf)}</span>
          <span className="snapshot-tab-state">
            {tab.total.coverage === null ? <span className="grid-grey">–</span> : tab.total.coverage.text}
            {tab.status === 'final' ? ' final' : <StateTag state="draft" />}
          </span>
        </Link>
      ))}
    </nav>
  )
}
