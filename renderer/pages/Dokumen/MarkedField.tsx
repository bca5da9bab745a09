import type { RefObject } from 'react'
import type { CheckedFigure } from '../../../shared/report/figure-check.ts'

type Marked = CheckedFigure & { readonly isOpen: boolean }

/**
 * A text field whose figures are marked while somebody types: under the letters lies the same text with a ground of teal for figures that
 * the data have, and a red underline for those they lack.
 */
export const MarkedField = ({
  field,
  label,
  value,
  figures,
  change,
  enter,
  leave,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly value: string
  readonly figures: readonly Marked[]
  readonly change: (value: string) => void
  readonly enter: () => void
  readonly leave: () => void
}) => (
  <div className="doc-field">
    <div className="doc-field-under" aria-hidden="true">
      {piecesOf(value, figures).map(({ at, text, figure }) =>
        figure === null ? (
          <span key={at}>{text}</span>
        ) : (
          <mark
            key={at}
            className={figure.isOpen ? 'doc-mark-open' : figure.found ? 'doc-mark-found' : 'doc-mark-kept'}
          >
            {text}
          </mark>
        ),
      )}
      {/* a field ends with an empty line that its text does not show */}
      {'\u200b'}
    </div>
    <textarea
      ref={field}
      aria-label={label}
      aria-invalid={figures.some(({ isOpen }) => isOpen)}
      value={value}
      spellCheck={false}
      onChange={({ target }) => change(target.value)}
      onFocus={enter}
      onBlur={leave}
    />
  </div>
)

interface Piece {
  readonly at: number
  readonly text: string
  readonly figure: Marked | null
}

const piecesOf = (value: string, figures: readonly Marked[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const figure of figures) {
    if (figure.start > at) pieces.push({ at, text: value.slice(at, figure.start), figure: null })
    pieces.push({ at: figure.start, text: value.slice(figure.start, figure.end), figure })
    at = figure.end
  }
  if (at < value.length) pieces.push({ at, text: value.slice(at), figure: null })
  return pieces
}
