import type { FollowUpGap, GapSide } from '../../../shared/contract/follow-up-channels.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { surplusWords } from '../../../shared/text/narrative/target.ts'

/** The distance an RTL answers, as its detail says it: what is measured, then, now, and what to know about it. */
export interface GapLines {
  readonly what: string
  readonly atBirth: string
  readonly latest: string
  readonly remark: string | null
}

/** Returns the words for the distance; `office` names the region whose percentage is lent to a place without a target. */
export const gapLines = (gap: FollowUpGap, office: string): GapLines => {
  const place = fullNameOf(gap.region)
  const sides = [gap.atBirth, gap.latest].filter((side) => side !== null)
  const targets = sides.map(({ target }) => target).filter((target) => target !== null)
  const [first] = targets
  const isGap = first !== undefined && targets.length === sides.length
  const goals = [...new Set(targets.map(({ year, goal }) => `target ${year} (${goal})`))]
  return {
    what: isGap
      ? `Selisih ke ${goals.join(' dan ')}, ${gap.indicator}, ${place}`
      : `Belum terlindungi, ${gap.indicator}, ${place}`,
    atBirth:
      gap.atBirth === null
        ? 'belum diketahui saat diputuskan'
        : `${sideText(gap.atBirth, isGap)} saat diputuskan (${sideDay(gap.atBirth)})`,
    latest:
      gap.latest === null
        ? 'belum ada potret yang lebih baru'
        : `kini ${sideText(gap.latest, isGap)} (${sideDay(gap.latest)})`,
    remark: isGap && first.borrowed ? `apabila target ${office} diterapkan sama` : null,
  }
}

const sideDay = ({ asOf, status }: GapSide): string =>
  `${formatDayShort(asOf).replaceAll(' ', '\u00a0')}${status === 'draft' ? ', draf' : ''}`

const sideText = ({ target, uncovered }: GapSide, isGap: boolean): string => {
  if (!isGap) return uncovered === null ? 'belum diketahui' : `${formatCount(uncovered)} orang`
  if (target !== null && target.surplus !== null) return `tercapai, ${surplusWords(target.surplus)}`
  const people = target?.people ?? null
  return people === null ? 'belum diketahui' : `${formatCount(people)} orang`
}
