import { type KeyboardEvent, useRef } from 'react'
import { type FollowUpView, isInView } from '../../../shared/calc/follow-up-views.ts'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { VIEW_LABELS } from './labels.ts'

/** Views with their counts as tabs; ←→ goes to the next one. */
export const ViewTabs = ({
  counted,
  view,
  onChange,
}: {
  /** What every other filter lets through. */
  readonly counted: readonly FollowUpItem[]
  readonly view: FollowUpView
  readonly onChange: (view: FollowUpView) => void
}) => {
  const tabs = useRef<HTMLDivElement>(null)
  const counts = VIEW_LABELS.map(([key, label]) => ({
    key,
    label,
    count: counted.filter((item) => isInView(item, key)).length,
  })).filter(({ key, count }) => key !== 'discontinued' || count > 0 || key === view)
  const onKeyDown = (event: KeyboardEvent): void => {
    const offset = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const position = counts.findIndex(({ key }) => key === view) + offset
    const next = counts[position]
    if (offset === 0 || !next || event.altKey || event.ctrlKey) return
    event.preventDefault()
    onChange(next.key)
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[position]?.focus()
  }
  return (
    <div ref={tabs} className="rtl-views" role="tablist" aria-label="Tampilan">
      {counts.map(({ key, label, count }) => (
        <button
          key={key}
          type="button"
          role="tab"
          className="rtl-view"
          aria-selected={key === view}
          tabIndex={key === view ? 0 : -1}
          onClick={() => onChange(key)}
          onKeyDown={onKeyDown}
        >
          {label} <span className="rtl-view-count">{count}</span>
        </button>
      ))}
    </div>
  )
}
