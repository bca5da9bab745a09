import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { StateTag } from '../../components/StateTag.tsx'

/** Room beside the tab that is shown, in which the next one begins. */
const BESIDE = 40

/** Scrolls the strip, and nothing around it. */
const showIn = (strip: Element | undefined, tab: Element | null): void => {
  if (strip === undefined || tab === null) return
  const [box, own] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()]
  if (own.left < box.left) strip.scrollLeft += own.left - box.left - BESIDE
  else if (own.right > box.right) strip.scrollLeft += own.right - box.right + BESIDE
}

/** The days in time order, each with its coverage and state; the one shown stays in sight. */
export const SnapshotTabs = ({
  tabs,
  asOf,
}: {
  readonly tabs: readonly SnapshotTab[]
  readonly asOf: string | null
}) => {
  const strip = useRef<HTMLElement>(null)
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (asOf === null || strip.current === null) return
    // the strip becomes narrower when the switch beside it appears
    const observer = new ResizeObserver(([entry]) => showIn(entry?.target, here.current))
    observer.observe(strip.current)
    return () => observer.disconnect()
  }, [asOf])
  return (
    <nav ref={strip} className="snapshot-tabs" aria-label="Tanggal potret data">
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
