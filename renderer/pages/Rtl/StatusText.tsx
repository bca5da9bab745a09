import type { ToldStatus } from '../../../shared/domain/follow-up.ts'
import { statusLabel } from '../../../shared/text/status-words.ts'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'
import './StatusText.css'

/** A status by shape and words. */
export const StatusText = ({ status }: { readonly status: ToldStatus }) => (
  <span className="status-text">
    <span aria-hidden="true" className="status-text-glyph">
      <StatusGlyph status={status} />
    </span>
    {statusLabel(status)}
  </span>
)
