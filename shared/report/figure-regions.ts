import { rational } from '../calc/rational.ts'
import { formatDay } from '../format/date.ts'
import { formatCount, formatHundredths, withPercentSign } from '../format/number.ts'
import { regionAlt, type RegionBarText, regionFinding } from '../text/narrative/captions.ts'
import { gapBase, partOfRegions } from '../text/narrative/regions.ts'
import type { ReportFacts } from './facts.ts'
import { knownGapCount } from './leading-regions.ts'
import type { FigureBlock } from './model.ts'

/** Above this many bars the table alone tells it (report.md 4). */
const MOST_BARS = 20
const HEIGHT_OF_FIVE_MM = 60
const BAR_MM = 7
const LEAST_HEIGHT_MM = 39

/** Returns the ranking chart; no block without a percentage to rank by, when nobody is missing, or for more than 20 regions. */
export const regionsFigure = (facts: ReportFacts): readonly FigureBlock[] => {
  const { regions, words, asOf, input, name } = facts
  const { goal, short, leading } = regions
  if (goal === null || short.length === 0 || regions.rows.length > MOST_BARS) return []
  const bars = short.flatMap(({ region, standing, share, coverage, isLeading }) =>
    standing?.kind === 'short' && share !== null && coverage !== null
      ? [{ name: region.name, people: standing.people, share, coverage, isLeading }]
      : [],
  )
  const known = knownGapCount(facts)
  const together = leading.at(-1)?.cumulative ?? rational(1)
  const single = leading.length === 1 && leading[0] !== undefined ? `, yaitu ${leading[0].region.name},` : ''
  const finding = regionFinding(
    `${partOfRegions(leading.length, known === null ? regions.rows.length : null, words.child)}${single}`,
    together,
    regions.reached.map((row) => row.region.name),
    words.child,
    gapBase(words, known),
  )
  const of = known === null ? 'jumlah selisih' : 'jumlah selisih yang diketahui'
  const texts: readonly RegionBarText[] = bars
  return [
    {
      type: 'figure',
      id: 'wilayah',
      chart: {
        type: 'region',
        title: `Selisih peserta aktif ke target ${formatHundredths(goal.hundredths)}% menurut ${words.child}, per ${formatDay(asOf)}`,
        unitLine: `Orang, dan bagiannya dari ${of}; dalam kurung: cakupan ${words.child}`,
        sample: input.sample,
        bars: bars.map((bar) => ({
          name: `${bar.name} (${withPercentSign(bar.coverage)})`,
          people: bar.people,
          peopleLabel: formatCount(bar.people),
          shareLabel: withPercentSign(bar.share),
          leading: bar.isLeading,
        })),
        leadingLegend: 'bersama-sama memuat sedikitnya 80%',
        otherLegend: `${words.child} lainnya`,
      },
      widthMm: 160,
      heightMm: Math.max(LEAST_HEIGHT_MM, HEIGHT_OF_FIVE_MM + BAR_MM * (bars.length - 5)),
      label: '',
      caption: `${finding}.`,
      alt: regionAlt(name, asOf, rational(goal.hundredths, 10_000), words.child, texts, of, finding),
    },
  ]
}
