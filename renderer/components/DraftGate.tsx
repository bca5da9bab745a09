import type { ReactNode } from 'react'
import './DraftGate.css'
import { FailedView, LoadingBlocks } from './LoadView.tsx'

/** What the gate needs of the form that `useDraft` returns. */
interface KeptForm {
  readonly ready: boolean
  readonly failure: unknown
  readonly retry: () => void
}

/**
 * Draws a form once it is known what was kept of it; until then grey blocks, and a failure in its place with "Coba lagi". An empty
 * form in its stead would be taken for the draft and stored over it.
 */
export const DraftGate = ({
  draft: { ready, failure, retry },
  children = null,
}: {
  readonly draft: KeptForm
  readonly children?: ReactNode
}) => {
  if (ready) return children
  return (
    <div className="draft-gate">
      {failure === null ? <LoadingBlocks blocks={<FieldBlocks />} /> : <FailedView error={failure} retry={retry} />}
    </div>
  )
}

const FIELDS = ['a', 'b', 'c', 'd']

const FieldBlocks = () => (
  <div className="draft-gate-fields">
    {FIELDS.map((field) => (
      <div key={field} className="draft-gate-field">
        <span className="load-block" />
        <span className="load-block" />
      </div>
    ))}
  </div>
)
