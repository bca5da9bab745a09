import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isEnded } from '../../../shared/calc/overdue.ts'
import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import type { FollowUpStatus } from '../../../shared/domain/follow-up.ts'
import { DueText } from './DueText.tsx'
import { shownPercent } from './labels.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { StatusText } from './StatusText.tsx'

const STEPS: Readonly<Record<string, (position: number, last: number) => number>> = {
  ArrowDown: (position, last) => Math.min(position + 1, last),
  ArrowUp: (position) => Math.max(position - 1, 0),
  Home: () => 0,
  End: (_position, last) => last,
}

/** The list itself, two lines a row; ↑↓ moves through it, and where there is room (`follows`) the detail follows. */
export const RtlTable = ({
  items,
  chosen,
  follows,
  returnTo,
  onChoose,
}: {
  readonly items: readonly FollowUpItem[]
  readonly chosen: number | null
  readonly follows: boolean
  /** The row that gets the focus back, anew with each object. */
  readonly returnTo: { readonly id: number } | null
  readonly onChoose: (id: number) => void
}) => {
  const body = useRef<HTMLTableSectionElement>(null)
  const [visited, setVisited] = useState<number | null>(null)
  const placeOf = (wanted: number | null): number => items.findIndex(({ id }) => id === wanted)
  const position = Math.max(0, placeOf(chosen) >= 0 ? placeOf(chosen) : placeOf(visited))
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    const next = step && items[step(position, items.length - 1)]
    if (!next || event.ctrlKey || event.altKey) return
    event.preventDefault()
    setVisited(next.id)
    if (follows) onChoose(next.id)
    else body.current?.querySelector<HTMLElement>(`[data-rtl="${next.id}"]`)?.focus()
  }
  useEffect(() => {
    const rows = body.current
    const button = rows?.querySelector<HTMLElement>('[aria-current="true"]')
    button?.closest('tr')?.scrollIntoView({ block: 'nearest' })
    // a choice moved by key takes the focus along; one that came from elsewhere leaves it where it is
    if (rows?.contains(document.activeElement) && chosen !== null) button?.focus({ preventScroll: true })
  }, [chosen])
  useEffect(() => {
    if (returnTo === null) return
    const row = body.current?.querySelector<HTMLElement>(`[data-rtl="${returnTo.id}"]`)
    setVisited(returnTo.id)
    // a deleted RTL has no row any more
    const target = row ?? body.current?.querySelector<HTMLElement>('button')
    target?.focus()
  }, [returnTo])
  return (
    <table className="rtl-table">
      <thead>
        <tr>
          <th scope="col">Rencana tindak lanjut</th>
          <th scope="col">Batas waktu</th>
          <th scope="col">Status</th>
          <th scope="col" className="number">
            Progres
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {items.map((item, index) => (
          <tr key={item.id} className={item.id === chosen ? 'rtl-chosen' : ''}>
            <td>
              <button
                type="button"
                className="rtl-action"
                data-rtl={item.id}
                aria-current={item.id === chosen}
                tabIndex={index === position ? 0 : -1}
                onClick={() => {
                  setVisited(item.id)
                  onChoose(item.id)
                }}
                onKeyDown={onKeyDown}
              >
                <span className="rtl-action-words">{item.action}</span>
              </button>
              <span className="rtl-second">
                {item.number} · {item.lead.length === 0 ? 'belum ada penanggung jawab' : item.lead.join(', ')}
              </span>
            </td>
            <td>
              <DueText due={item.due} overdue={item.overdue} ended={isEnded(item.status)} />
            </td>
            <td>
              <StatusText status={item.told} />
            </td>
            <td>
              <ProgressBar percent={shownPercent(item)} state={barState(item.status)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const barState = (status: FollowUpStatus): 'open' | 'done' | 'dropped' =>
  status === 'done' ? 'done' : status === 'discontinued' ? 'dropped' : 'open'
