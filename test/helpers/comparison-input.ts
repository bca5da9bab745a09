import type { ComparisonInput } from '../../shared/comparison/comparison-input.ts'
import type { Indicator } from '../../shared/domain/indicator.ts'
import type { Figures, Snapshot } from '../../shared/domain/snapshot.ts'
import type { TargetGoal } from '../../shared/domain/target.ts'
import { kotaBimaInput } from './kota-bima.ts'

export const UCJ_INDICATOR: Indicator = {
  code: 'ucj',
  label: 'Universal Coverage Jamsostek',
  shortLabel: 'UCJ',
  eligibleLabel: 'Angkatan kerja di luar ASN, TNI, dan Polri',
  activeLabel: 'Peserta aktif',
  partOf: null,
  placeKind: 'region',
  kind: 'coverage',
}

/** The sample comparison of 30 June and 30 October 2025 at Kota Bima, with some of it replaced. */
export const comparisonInput = (change: Partial<ComparisonInput> = {}): ComparisonInput => {
  const { region, children, grandchildren, current, previous, target, findingNotes } = kotaBimaInput()
  if (previous === null || target === null) throw new RangeError('the sample data lack a part')
  return {
    region,
    path: [region],
    children,
    grandchildren,
    level: 'children',
    indicator: UCJ_INDICATOR,
    from: previous,
    to: current,
    target,
    targetOwner: region,
    notes: findingNotes,
    sample: true,
    ...change,
  }
}

/** The target of the sample with another goal. */
export const targetWith = (goal: TargetGoal): Pick<ComparisonInput, 'target'> => {
  const { target } = comparisonInput()
  return { target: target && { ...target, goal } }
}

/** The snapshot without the UCJ rows of some regions. */
export const withoutRows = (snapshot: Snapshot, codes: readonly string[]): Snapshot => ({
  ...snapshot,
  observations: snapshot.observations.filter(
    ({ indicator, place }) => !(indicator === 'ucj' && place.kind === 'region' && codes.includes(place.code)),
  ),
})

/** The snapshot with other figures of one indicator at one region. */
export const withFigures = (
  snapshot: Snapshot,
  code: string,
  figures: Partial<Figures>,
  indicator = 'ucj',
): Snapshot => ({
  ...snapshot,
  observations: snapshot.observations.map((row) =>
    row.indicator === indicator && row.place.kind === 'region' && row.place.code === code
      ? { ...row, ...figures }
      : row,
  ),
})
