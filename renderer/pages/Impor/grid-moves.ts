import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { type GridLine, lineOfRow } from './grid-lines.ts'

const PAGE = 15

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

interface Step {
  readonly down: number
  readonly right: number
}

const stepOf = ({ key, ctrlKey, shiftKey, altKey }: Key): Step | null => {
  if (altKey) return null
  const far = ctrlKey ? Number.POSITIVE_INFINITY : 1
  switch (key) {
    case 'ArrowDown':
      return { down: far, right: 0 }
    case 'ArrowUp':
      return { down: -far, right: 0 }
    case 'ArrowRight':
      return { down: 0, right: far }
    case 'ArrowLeft':
      return { down: 0, right: -far }
    case 'Enter':
      return ctrlKey ? null : { down: shiftKey ? -1 : 1, right: 0 }
    case 'PageDown':
      return { down: PAGE, right: 0 }
    case 'PageUp':
      return { down: -PAGE, right: 0 }
    case 'Home':
      return { down: ctrlKey ? -far : 0, right: Number.NEGATIVE_INFINITY }
    case 'End':
      return { down: ctrlKey ? far : 0, right: Number.POSITIVE_INFINITY }
    default:
      return null
  }
}

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))

/** The nearest row in a direction, over the stretches of empty rows that are drawn as one line. */
const rowNear = (lines: readonly GridLine[], at: number, down: number): number | null => {
  const direction = down < 0 ? -1 : 1
  for (const step of [direction, -direction]) {
    for (let line = at; line >= 0 && line < lines.length; line += step) {
      const own = lines[line]
      if (own?.kind === 'row') return own.row
    }
  }
  return null
}

/** Returns the cell that a key leads to from another, null for a key that does not move; the edges hold. */
export const nextCell = (
  key: Key,
  from: CellPlace,
  lines: readonly GridLine[],
  columns: readonly { readonly column: number }[],
): CellPlace | null => {
  const step = stepOf(key)
  if (step === null || lines.length === 0 || columns.length === 0) return null
  const line = Math.max(0, lineOfRow(lines, from.row))
  const column = Math.max(
    0,
    columns.findIndex((own) => own.column === from.column),
  )
  const row = step.down === 0 ? from.row : rowNear(lines, within(line + step.down, lines.length), step.down)
  const target = columns[within(column + step.right, columns.length)]
  return row === null || target === undefined ? null : { row, column: target.column }
}
