import { useEffect, useRef, useState } from 'react'
import type { EditMove } from './grid-view.ts'

const MOVES: Readonly<Record<string, EditMove>> = { Enter: 'down', Tab: 'right' }

/** A text field in place of a cell: Enter goes down, Tab right, Esc leaves the cell as it was; leaving it keeps what was typed. */
export const CellEditor = ({
  label,
  text,
  isRight,
  isReplaced,
  onDone,
  onCancel,
}: {
  readonly label: string
  readonly text: string
  readonly isRight: boolean
  /** What is typed takes the place of the text. */
  readonly isReplaced: boolean
  readonly onDone: (text: string, move: EditMove) => void
  readonly onCancel: () => void
}) => {
  const [value, setValue] = useState(text)
  const field = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const asReplaced = useRef(isReplaced)
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(asReplaced.current ? 0 : current.value.length, current.value.length)
  }, [])
  const done = (move: EditMove): void => {
    if (ended.current) return
    ended.current = true
    onDone(value.trim(), move)
  }
  return (
    <input
      ref={field}
      className={isRight ? 'file-editor file-editor-right' : 'file-editor'}
      aria-label={label}
      value={value}
      maxLength={200}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => done('stay')}
      onKeyDown={(event) => {
        event.stopPropagation()
        const move = MOVES[event.key]
        if (move !== undefined) {
          event.preventDefault()
          done(move)
        }
        if (event.key === 'Escape') {
          event.preventDefault()
          ended.current = true
          onCancel()
        }
      }}
    />
  )
}
