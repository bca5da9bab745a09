import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Region, RegionCode } from '../../../shared/domain/region.ts'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import type { ImportFix } from '../../../shared/import/problem-fixes.ts'
import { fixLabel } from '../../../shared/text/import-screen.ts'
import { columnName } from '../../../shared/text/snapshot-columns.ts'
import type { SkippedRow } from './paste-block.ts'
import type { PastePlan, Refusal } from './paste-plan.ts'
import { outcomeWords, unplacedRows, unplacedRowWords, unplacedWords } from './paste-words.ts'

const MOST_TOLD = 3
const MOST_OFFERED = 5

/** Below the grid: what was not taken of a paste, row by row and cell by cell with its reason; or where figures were moved to. */
export const PasteReport = ({
  outcome,
  refusals,
  notice,
  nameOf,
  place,
  show,
  fix,
  close,
}: {
  readonly outcome: PastePlan | null
  readonly refusals: readonly Refusal[]
  /** Something else to be told of what was just done. */
  readonly notice: string | null
  readonly nameOf: (region: string) => string
  /** Puts a row that was not stored into a region. */
  readonly place: (row: SkippedRow, region: RegionCode) => void
  readonly show: (site: CellSite) => void
  /** Puts what a refused text may have meant into its cell. */
  readonly fix: (site: CellSite, text: string) => void
  readonly close: () => void
}) => {
  const box = useRef<HTMLDivElement>(null)
  const isShown = outcome !== null || refusals.length > 0 || notice !== null
  useEffect(() => {
    if (isShown) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  if (!isShown) return null
  const unplaced = outcome === null ? [] : unplacedRows(outcome)
  const nameless = unplaced.filter(({ candidates }) => candidates.length === 0)
  const offered = unplaced.filter(({ candidates }) => candidates.length > 0)
  const failed = refusals.length > 0 || unplaced.length > 0
  return (
    <div ref={box} className={`paste-report${failed ? ' paste-report-failed' : ''}`} role={failed ? 'alert' : 'status'}>
      <div>
        {notice !== null && <p>{notice}</p>}
        {outcome && <p>{outcomeWords(outcome)}</p>}
        {nameless.length > 0 && <p>{unplacedWords(nameless)}</p>}
        {offered.length > 0 && (
          <ul>
            {offered.map((row) => (
              <li key={row.row}>
                {unplacedRowWords(row)}{' '}
                {row.candidates.slice(0, MOST_OFFERED).map((region) => (
                  <Button key={region.code} size="small" onClick={() => place(row, region.code)}>
                    {placeLabel(row, region, nameOf)}
                  </Button>
                ))}
              </li>
            ))}
          </ul>
        )}
        {refusals.length > 0 && (
          <p>
            <strong>{formatCount(refusals.length)} sel ditolak dan tidak diubah.</strong>
          </p>
        )}
        <ul>
          {refusals.slice(0, MOST_TOLD).map(({ site, text, reason, fixes }) => (
            <li key={`${site.region}-${site.indicator}-${site.field}`}>
              <button type="button" className="plain-link" onClick={() => show(site)}>
                {nameOf(site.region)}, {columnName(site)}
              </button>
              , “{text}”: {reason}{' '}
              {fixes.map((meant) => (
                <Button key={meant} size="small" onClick={() => fix(site, meant)}>
                  Jadikan {meant}
                </Button>
              ))}
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

/** "Ini Kecamatan Teluk Dalam", as in the import. */
const placeLabel = (row: SkippedRow, region: Region, nameOf: (code: string) => string): string => {
  const fixes = row.candidates.map(
    (other): Extract<ImportFix, { kind: 'region' }> => ({
      kind: 'region',
      row: row.row,
      region: other,
      spelling: null,
    }),
  )
  const own = fixes.find((fix) => fix.region.code === region.code)
  return own === undefined ? region.name : fixLabel(own, fixes, nameOf)
}
