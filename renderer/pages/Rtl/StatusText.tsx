import type { FollowUpStatus } from '../../../shared/domain/follow-up.ts'
import { STATUS_LABELS } from '../../../shared/text/narrative/follow-up.ts'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'
import './StatusText.css'

/** A status by shape and words. */
export const StatusText = ({ status }: { readonly status: FollowUpStatus }) => (
  <span className="status-text">
    <span aria-hidden="true" className="status-text-glyph">
      <StatusGlyph status={status} />
    </span>
    {STATUS_LABELS[status]}
  </span>
)
