import { checkContext } from '../../shared/checks/check-context.ts'
import { DEFAULT_THRESHOLDS } from '../../shared/checks/check-input.ts'
import { childrenSums } from '../../shared/checks/children-sums.ts'
import type { FindingOf } from '../../shared/checks/finding.ts'
import type { ImportNoteView } from '../../shared/contract/import-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Region } from '../../shared/domain/region.ts'
import { SOURCE_UNKNOWN, type Snapshot } from '../../shared/domain/snapshot.ts'
import { figureOf, isPlaceField } from '../../shared/import/column-field.ts'
import type { CellPlace } from '../../shared/import/import-problem.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import { findingContext } from '../../shared/text/finding-context.ts'
import { findingSentence } from '../../shared/text/findings.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listIndicators } from '../db/repositories/indicators.ts'
import { childrenOf, descendantsOf } from '../db/repositories/regions.ts'

/** A file with hundreds of wrong sums is read in another way than intended, which the first ones show. */
const SHOWN_SUMS = 20

const MEASURES = { eligible: 'potensi', active: 'aktif' } as const

const cellsOf = (finding: FindingOf<'6'>, { columns, rowOf }: ReadResult): readonly CellPlace[] => {
  const { place, indicator } = finding.site
  const row = place?.kind === 'region' ? rowOf.get(place.code) : undefined
  const column = columns.find(({ field }) => {
    if (field === null || isPlaceField(field)) return false
    const figure = figureOf(field)
    return figure.indicator === indicator && figure.measure === MEASURES[finding.field]
  })
  return row === undefined || column === undefined ? [] : [{ row, column: column.column }]
}

const asSnapshot = (scope: Region, today: DateKey, { observations }: ReadResult): Snapshot => ({
  id: 0,
  region: scope.code,
  regionName: scope.name,
  dataset: UCJ,
  asOf: today,
  version: 1,
  supersedes: null,
  source: SOURCE_UNKNOWN,
  document: null,
  eligibleLabel: '',
  status: 'draft',
  origin: 'import',
  fileHash: null,
  note: null,
  contentHash: null,
  observations,
})

/** Returns a note for each JUMLAH or other upper row that its parts contradict (check 6), with its cell, while the file is still open. */
export const sumNotes = (
  db: ReadableDb,
  scope: Region,
  today: DateKey,
  result: ReadResult,
): readonly ImportNoteView[] => {
  if (result.observations.length === 0) return []
  const regions = descendantsOf(db, scope.code)
  const context = checkContext({
    snapshot: asSnapshot(scope, today, result),
    previous: null,
    children: childrenOf(db, scope.code),
    lower: regions,
    target: null,
    otherTargets: [],
    others: [],
    today,
    meetingDate: null,
    thresholds: DEFAULT_THRESHOLDS,
  })
  const findings = childrenSums(context).slice(0, SHOWN_SUMS)
  if (findings.length === 0) return []
  const words = findingContext({ scope, regions, indicators: listIndicators(db), note: null })
  return findings.map((finding) => ({
    code: 'sum-differs',
    text: findingSentence(finding, words),
    cells: cellsOf(finding, result),
  }))
}
