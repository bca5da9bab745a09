import { longDay } from './calendar.ts'
import { compareTokens } from './compare-prose.ts'
import { expectedKinds } from './compare-charts.ts'
import { courseOf } from './course.ts'
import { shortName } from './claims-segments.ts'
import { people, percent } from './exact.ts'
import { figurePools } from './figure-pools.ts'
import type { PaperFigures } from './figures.ts'
import type { PrintedPaper } from './printed-paper.ts'
import type { StoredData } from './stored-data.ts'
import type { Tally } from './tally.ts'

/** Compares the alternative texts of the charts: they name every value with its day, the target and the projection, and no other figure. */
export function compareAlts(paper: PrintedPaper, figures: PaperFigures, data: StoredData, tally: Tally): void {
  const kinds = expectedKinds(figures, data)
  tally.same('alt', 'alternative texts', String(paper.alts.length), String(kinds.length))
  for (const [position, kind] of kinds.entries()) {
    const alt = paper.alts[position] ?? ''
    const said = { trend: trendAlt, segment: segmentAlt, region: regionAlt }[kind](figures, data, alt)
    for (const part of said) {
      tally.same('alt', `alternative text of the ${kind} chart`, alt.includes(part) ? part : alt, part)
    }
    const pools = figurePools(figures, data).prose
    const course = courseOf(figures, data).map(({ covered }) => percent(covered))
    const known = { ...pools, percent: new Set([...pools.percent, ...course]) }
    compareTokens(alt, `alternative text of the ${kind} chart`, known, tally)
  }
}

function trendAlt(figures: PaperFigures, data: StoredData, alt: string): readonly string[] {
  const { goal, projection } = figures
  const end = longDay(goal?.day ?? `${figures.subject.current.asOf.slice(0, 4)}-12-31`)
  const course = courseOf(figures, data)
  const shown = course.filter(({ asOf }) => alt.includes(longDay(asOf)))
  const needed = [figures.subject.current.asOf, ...figures.periods.map(({ asOf }) => asOf)].map(longDay)
  return [
    figures.name,
    ...needed,
    ...shown.map(({ asOf, covered }) =>
      covered === null ? `tidak diketahui per ${longDay(asOf)}` : `${percent(covered)} persen per ${longDay(asOf)}`,
    ),
    ...(goal === null || goal.share === null ? [] : [`target ${goal.year} sebesar ${percent(goal.share)} persen`]),
    ...(projection?.share ? [`proyeksi ${percent(projection.share)} persen per ${end}`] : []),
  ]
}

function segmentAlt({ segments, previous }: PaperFigures): readonly string[] {
  return segments.flatMap((segment) => {
    const { pair, covered, before } = segment
    const of = pair.eligible === null ? '' : ` dari ${people(pair.eligible)} orang`
    return [
      pair.active === null ? shortName(segment) : `${shortName(segment)} ${people(pair.active)}${of}`,
      ...(covered === null ? [] : [`(${percent(covered)} persen`]),
      ...(before === null || before.active === null || previous === null
        ? []
        : [`${people(before.active)} orang per ${longDay(previous.asOf)}`]),
    ]
  })
}

function regionAlt({ ranked, goal }: PaperFigures): readonly string[] {
  return [
    `target ${percent(goal?.share ?? null)} persen`,
    ...ranked.flatMap(({ name, gap, share, covered }) =>
      gap === null || gap <= 0n
        ? []
        : [`${name} ${people(gap)} orang (${percent(share)} persen`, `cakupan ${percent(covered)} persen)`],
    ),
  ]
}
