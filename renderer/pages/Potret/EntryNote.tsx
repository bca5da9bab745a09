import { Button } from 'antd'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import './EntryNote.css'

const GAP = 3
const EDGE = 8

/** Stands under the cell, or over it near the lower edge of the window, and never outside of it. */
const placeAt = (note: HTMLElement, cell: DOMRect): void => {
  const { width, height } = note.getBoundingClientRect()
  const left = Math.min(cell.right - width, window.innerWidth - width - EDGE)
  const isRoomBelow = cell.bottom + GAP + height <= window.innerHeight - EDGE
  note.style.left = `${Math.max(EDGE, left)}px`
  note.style.top = `${isRoomBelow ? cell.bottom + GAP : Math.max(EDGE, cell.top - GAP - height)}px`
}

/** Why a typed text is not taken, at its cell and over everything, so that nothing moves; with what the text may have meant. */
export const EntryNote = ({
  id,
  field,
  reason,
  fixes,
  take,
  leave,
}: {
  readonly id: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly reason: string
  readonly fixes: readonly string[]
  readonly take: (text: string) => void
  /** Gives the old figure back. */
  readonly leave: () => void
}) => {
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [box, input] = [note.current, field.current]
    if (box === null || input === null) return
    const place = (): void => placeAt(box, input.getBoundingClientRect())
    box.showPopover()
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [field])
  return (
    <div
      ref={note}
      id={id}
      popover="manual"
      role="alert"
      className="entry-note"
      onMouseDown={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') leave()
      }}
    >
      <p>{reason}</p>
      <div className="entry-note-fixes">
        {fixes.map((text) => (
          <Button key={text} size="small" onClick={() => take(text)}>
            Jadikan {text}
          </Button>
        ))}
        <span>
          <kbd>Esc</kbd> isi semula
        </span>
      </div>
    </div>
  )
}
