import type { TargetOutput } from '../../../shared/contract/reference-channels.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'

/** Targets that stand beside each other: one indicator, region and year. */
export interface TargetGroup {
  readonly key: string
  /** "UCJ, Kota Bima, 2025". */
  readonly title: string
  /** The year of the office's own region is judged by none of them. */
  readonly withoutAcuan: boolean
  readonly targets: readonly TargetOutput[]
}

/** Returns the targets in groups, the office's own region first, later years above earlier ones. */
export const targetGroups = (targets: readonly TargetOutput[], own: RegionCode): readonly TargetGroup[] => {
  const keyOf = ({ indicator, region, year }: TargetOutput): string => `${indicator}|${region}|${year}`
  const rank = ({ region }: TargetOutput): number => (region === own ? 0 : 1)
  const sorted = [...targets].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.region.localeCompare(b.region) ||
      a.indicator.localeCompare(b.indicator) ||
      b.year - a.year ||
      Number(b.acuan) - Number(a.acuan) ||
      a.id - b.id,
  )
  return [...Map.groupBy(sorted, keyOf)].flatMap(([key, members]) => {
    const [first] = members
    if (first === undefined) return []
    return [
      {
        key,
        title: `${first.indicatorLabel}, ${first.regionName}, ${first.year}`,
        withoutAcuan: first.region === own && members.every(({ acuan }) => !acuan),
        targets: members,
      },
    ]
  })
}
