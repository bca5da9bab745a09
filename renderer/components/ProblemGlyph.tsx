import './ProblemGlyph.css'

/** A boxed exclamation mark: red and amber differ, and the words beside it say what it is. */
export const ProblemGlyph = ({
  severity,
  label,
}: {
  readonly severity: 'blocks' | 'doubt' | 'informs'
  readonly label?: string
}) => (
  <span
    className={`problem-glyph problem-glyph-${severity}`}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {severity === 'blocks' ? '✖' : '!'}
  </span>
)
