import type { ToldStatus } from '../../shared/domain/follow-up.ts'
import { STATUS_WORDS } from '../../shared/text/status-words.ts'
import './StatusGlyph.css'

/** Status of an RTL by shape, so that it is told apart without colour: ○ ◐ ▲ ● ⊘, a dashed ring where nobody reported; its words are read aloud. */
export const StatusGlyph = ({ status }: { readonly status: ToldStatus }) => (
  <svg
    className={`status-glyph status-${status}`}
    viewBox="0 0 14 14"
    width={14}
    height={14}
    role="img"
    aria-label={STATUS_WORDS[status]}
  >
    <Shape status={status} />
  </svg>
)

const Shape = ({ status }: { readonly status: ToldStatus }) => {
  switch (status) {
    case 'not-started':
      return <circle className="line" cx={7} cy={7} r={5.5} />
    case 'unreported':
      return <circle className="line dashed" cx={7} cy={7} r={5.5} />
    case 'in-progress':
      return (
        <>
          <circle className="line" cx={7} cy={7} r={5.5} />
          <path className="fill" d="M7 1.5a5.5 5.5 0 0 0 0 11z" />
        </>
      )
    case 'constrained':
      return (
        <>
          <path className="fill" d="M7 1 13.4 12.6H.6z" />
          <path className="mark" d="M7 5v3.4M7 10v1.2" />
        </>
      )
    case 'done':
      return (
        <>
          <circle className="fill" cx={7} cy={7} r={6} />
          <path className="mark" d="m4 7.2 2.1 2.1L10 5.2" />
        </>
      )
    case 'discontinued':
      return (
        <>
          <circle className="line" cx={7} cy={7} r={5.5} />
          <path className="line" d="m3.2 10.8 7.6-7.6" />
        </>
      )
  }
}
