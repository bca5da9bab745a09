import { Button } from 'antd'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { columnName } from '../../../shared/text/snapshot-columns.ts'
import type { PastePlan, Refusal } from './paste-plan.ts'

/** What became of a pasted block. */
export type PasteOutcome = Pick<PastePlan, 'rows' | 'leftOut' | 'unknownNames' | 'byName'>

const MOST_TOLD = 3

/** What was not taken of an entry or a paste, cell by cell with its reason; nothing when all was. */
export const PasteReport = ({
  outcome,
  refusals,
  nameOf,
  show,
  close,
}: {
  readonly outcome: PasteOutcome | null
  readonly refusals: readonly Refusal[]
  readonly nameOf: (region: string) => string
  readonly show: (site: CellSite) => void
  readonly close: () => void
}) => {
  if (outcome === null && refusals.length === 0) return null
  const failed = refusals.length > 0 || (outcome !== null && outcome.unknownNames.length > 0)
  return (
    <div className={`paste-report${failed ? ' paste-report-failed' : ''}`} role={failed ? 'alert' : 'status'}>
      <div>
        {outcome && <p>{outcomeWords(outcome)}</p>}
        {refusals.length > 0 && (
          <p>
            <strong>{formatCount(refusals.length)} sel ditolak dan tetap berisi angka lama.</strong>
          </p>
        )}
        <ul>
          {refusals.slice(0, MOST_TOLD).map(({ site, text, reason }) => (
            <li key={`${site.region}-${site.indicator}-${site.field}`}>
              <button type="button" className="plain-link" onClick={() => show(site)}>
                {nameOf(site.region)}, {columnName(site)}
              </button>
              : “{text}” {reason}
            </li>
          ))}
        </ul>
        {refusals.length > MOST_TOLD && <p>Dan {formatCount(refusals.length - MOST_TOLD)} sel lain, bertepi merah.</p>}
      </div>
      <Button type="text" size="small" onClick={close}>
        Tutup
      </Button>
    </div>
  )
}

/** "12 baris ditempel menurut nama wilayah. 4 sel di kolom hitungan atau di luar kisi dilewati." */
export const outcomeWords = ({ rows, leftOut, unknownNames, byName }: PasteOutcome): string => {
  const named = unknownNames.slice(0, MOST_TOLD).join(', ')
  const others = unknownNames.length > MOST_TOLD ? `, dan ${formatCount(unknownNames.length - MOST_TOLD)} lainnya` : ''
  return [
    `${formatCount(rows)} baris ditempel ${byName ? 'menurut nama wilayah' : 'menurut urutan baris'}.`,
    ...(leftOut > 0 ? [`${formatCount(leftOut)} sel di kolom hitungan atau di luar kisi dilewati.`] : []),
    ...(unknownNames.length > 0
      ? [`${formatCount(unknownNames.length)} baris tidak dikenali wilayahnya dan dilewati: ${named}${others}.`]
      : []),
  ].join(' ')
}
