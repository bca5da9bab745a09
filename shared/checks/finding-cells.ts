import { type IndicatorCode, UCJ } from '../domain/indicator.ts'
import type { RegionCode } from '../domain/region.ts'
import type { CellChange, CellField, CellSite } from '../domain/snapshot-cell.ts'
import type { Finding, FindingField, FindingOf } from './finding.ts'

/** A change that would settle a finding; offered, never applied by itself. */
export interface Suggestion {
  readonly kind: 'replace' | 'segments-eligible' | 'as-gap' | 'as-uncovered'
  /** The figure that `replace` writes: a count, or a percentage as text. */
  readonly to: number | string | null
  readonly changes: readonly CellChange[]
}

/** Whether the observation at a cell is called approximate by its source. */
type IsApproximate = (region: RegionCode, indicator: IndicatorCode) => boolean

const MOST_SWAPS = 3
const FACTORS = [10, 100, 1000] as const

const isCellField = (field: FindingField | null): field is CellField =>
  field !== null && field !== 'asOf' && field !== 'source'

const siteCell = (finding: Finding): CellSite | null => {
  const { place, indicator, field } = finding.site
  if (place?.kind !== 'region' || indicator === null || !isCellField(field)) return null
  return { region: place.code, indicator, field }
}

/** The swap that check 3 would tell: none where the source has probably cut the percentage off. */
export const toldSwaps = (finding: FindingOf<'3'>): FindingOf<'3'>['candidates'] =>
  finding.truncated && !finding.candidates[0]?.fitsUncovered ? [] : finding.candidates.slice(0, MOST_SWAPS)

/**
 * Returns the cells in which a finding lives, the first one first; empty for a finding about the snapshot as a whole or an office.
 * Check 1b marks the segments (they hold the doubtful figures), check 3 the figure whose swap explains it.
 */
export const cellsOf = (finding: Finding): readonly CellSite[] => {
  const cell = siteCell(finding)
  if (cell === null) return []
  switch (finding.code) {
    case '1':
      return [cell, ...finding.parts.map(({ indicator }): CellSite => ({ ...cell, indicator }))]
    case '1b':
      return finding.parts.map(({ indicator }): CellSite => ({ ...cell, indicator }))
    case '3':
      return [{ ...cell, field: toldSwaps(finding)[0]?.field ?? 'statedPercent' }]
    default:
      return [cell]
  }
}

const segmentsEligible = (finding: FindingOf<'1b'>, region: RegionCode, isApproximate: IsApproximate): Suggestion => ({
  kind: 'segments-eligible',
  to: null,
  changes: finding.parts.flatMap(({ indicator, count }): readonly CellChange[] => {
    const approximate = isApproximate(region, indicator)
    return [
      { region, indicator, field: 'active', count: null, approximate },
      { region, indicator, field: 'eligible', count, approximate },
    ]
  }),
})

const swaps = (finding: FindingOf<'3'>, cell: CellSite, isApproximate: IsApproximate): readonly Suggestion[] =>
  toldSwaps(finding).map((candidate): Suggestion => {
    const { region, indicator } = cell
    if (candidate.field === 'statedPercent') {
      const text = `${candidate.to}%`
      return { kind: 'replace', to: text, changes: [{ region, indicator, field: 'statedPercent', text }] }
    }
    const approximate = isApproximate(region, indicator)
    const change: CellChange = { region, indicator, field: candidate.field, count: candidate.to, approximate }
    return { kind: 'replace', to: candidate.to, changes: [change] }
  })

/** A figure that lost or won whole digits: 37.810 after 3.790 was probably 3.781; none when digits other than 0 would go. */
const shifted = (finding: FindingOf<'15'>, cell: CellSite, isApproximate: IsApproximate): readonly Suggestion[] => {
  const factor = FACTORS.find((candidate) => candidate === finding.factor) ?? 10
  const count = finding.direction === 'up' ? finding.to / factor : finding.to * factor
  if (!Number.isSafeInteger(count)) return []
  const { region, indicator } = cell
  const approximate = isApproximate(region, indicator)
  return [{ kind: 'replace', to: count, changes: [{ region, indicator, field: finding.field, count, approximate }] }]
}

const statedElsewhere = (cell: CellSite, count: number, kind: 'as-gap' | 'as-uncovered'): Suggestion => {
  const { region } = cell
  const [from, to] =
    kind === 'as-gap' ? (['statedUncovered', 'statedGap'] as const) : (['statedGap', 'statedUncovered'] as const)
  return {
    kind,
    to: null,
    changes: [
      { region, indicator: UCJ, field: from, count: null, approximate: false },
      { region, indicator: UCJ, field: to, count, approximate: false },
    ],
  }
}

/**
 * Returns the changes that would settle a finding, likeliest first; empty where only a person can tell. Kendari's 1b: the three active
 * figures of the segments become their potensi. 3.781 beside 43,20 %: replace by 3.871.
 */
export const suggestionsOf = (finding: Finding, isApproximate: IsApproximate): readonly Suggestion[] => {
  const cell = siteCell(finding)
  if (cell === null) return []
  switch (finding.code) {
    case '1b':
      return [segmentsEligible(finding, cell.region, isApproximate)]
    case '3':
      return swaps(finding, cell, isApproximate)
    case '4':
      return finding.seems === 'target-gap' ? [statedElsewhere(cell, finding.stated, 'as-gap')] : []
    case '5':
      return finding.seems === 'uncovered' ? [statedElsewhere(cell, finding.stated, 'as-uncovered')] : []
    case '15':
      return shifted(finding, cell, isApproximate)
    default:
      return []
  }
}
