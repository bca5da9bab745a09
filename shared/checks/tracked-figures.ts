import { officialFigure } from '../calc/official-figure.ts'
import { type IndicatorCode, UCJ_SEGMENTS } from '../domain/indicator.ts'
import type { Region } from '../domain/region.ts'
import type { Figures, Place, Snapshot } from '../domain/snapshot.ts'
import type { CheckContext } from './check-context.ts'

/** The official figures of one indicator at one region in both snapshots. */
export interface TrackedFigure {
  readonly place: Place
  readonly indicator: IndicatorCode
  readonly from: Figures
  readonly to: Figures
}

const SEGMENTS: ReadonlySet<IndicatorCode> = new Set(UCJ_SEGMENTS)

const figuresOf = (
  context: CheckContext,
  snapshot: Snapshot,
  indicator: IndicatorCode,
  region: Region,
): Figures | null => {
  const official = officialFigure(snapshot, indicator, region.code, context.childrenOf(region.code))
  return official.kind === 'own' || official.kind === 'sum' ? official.figures : null
}

/**
 * Returns the figures that are followed from the previous snapshot to this one: every indicator at the snapshot's region, and
 * every indicator but the UCJ segments at its children. Lower places are left out so that a report is not flooded; what happens
 * there shows in their kecamatan or kabupaten. A figure that is missing or partial in either snapshot is left out.
 */
export const trackedFigures = (context: CheckContext): readonly TrackedFigure[] => {
  const { snapshot, previous } = context.input
  if (previous === null) return []
  const indicators = [...new Set(snapshot.observations.map((row) => row.indicator))]
  const track = (indicator: IndicatorCode, region: Region): readonly TrackedFigure[] => {
    const from = figuresOf(context, previous, indicator, region)
    const to = figuresOf(context, snapshot, indicator, region)
    if (from === null || to === null) return []
    return [{ place: { kind: 'region', code: region.code, name: region.name }, indicator, from, to }]
  }
  const scope: Region = { code: snapshot.region, name: snapshot.regionName }
  const children = context.childrenOf(snapshot.region)
  return indicators.flatMap((indicator) => [
    ...track(indicator, scope),
    ...(SEGMENTS.has(indicator) ? [] : children.flatMap((child) => track(indicator, child))),
  ])
}
