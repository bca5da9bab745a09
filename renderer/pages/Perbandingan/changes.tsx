import type { ShareOutput } from '../../../shared/contract/figures-output.ts'
import { formatSignedCount } from '../../../shared/format/number.ts'

/** A change of people in a table: sign and figure; only a fall is coloured, and bold. */
export const PeopleChange = ({ people }: { readonly people: number | null }) => (
  <span className={people !== null && people < 0 ? 'cmp-fall' : ''}>{formatSignedCount(people)}</span>
)

/** A change in points in a table, "+1,16"; one that rounds to nothing is no fall. */
export const PointsChange = ({ points }: { readonly points: ShareOutput | null }) => (
  <span className={points?.text.startsWith('−') ? 'cmp-fall' : ''}>{points?.text ?? '–'}</span>
)
