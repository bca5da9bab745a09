import { chartConfig } from '../../../shared/charts/chart-config.ts'
import { paperLook } from '../../../shared/charts/chart-look.ts'
import type { ChartModel, RegionChart, SegmentChart, TrendChart } from '../../../shared/charts/chart-model.ts'
import { dayNumber } from './calendar.ts'
import { courseOf } from './course.ts'
import { people, percent, type Share } from './exact.ts'
import type { PaperFigures } from './figures.ts'
import type { FrozenFigure, StoredData } from './stored-data.ts'
import type { Tally } from './tally.ts'

type Mark = { readonly x: number | null; readonly y: number | null }

const LOOK = paperLook('Arimo', 300 / 96)

/** The datasets as chart.js gets them: bare numbers lie on their index. */
function datasetsOf(chart: ChartModel): readonly (readonly Mark[])[] {
  return chartConfig(chart, LOOK).data.datasets.map(({ data }) =>
    data.map((mark, index): Mark => {
      if (mark === null || typeof mark === 'number') return { x: index, y: mark }
      return Array.isArray(mark)
        ? { x: null, y: null }
        : { x: Number(mark.x), y: mark.y === null ? null : Number(mark.y) }
    }),
  )
}

/** Compares the charts of a frozen laporan, as they go to chart.js, with the figures; a chart that is missing is a mismatch. */
export function compareCharts(
  charts: readonly FrozenFigure[],
  figures: PaperFigures,
  data: StoredData,
  tally: Tally,
): void {
  const kinds = charts.map(({ chart }) => chart.type)
  tally.same('chart', 'charts', kinds.join(' '), expectedKinds(figures, data).join(' '))
  for (const { chart } of charts) {
    if (chart.type === 'trend') compareTrend(chart, figures, data, tally)
    if (chart.type === 'segment') compareSegments(chart, figures, tally)
    if (chart.type === 'region') compareRegions(chart, figures, tally)
  }
}

/** Charts that stand in a laporan; others are for the screen only. */
type PaperChart = Extract<ChartModel['type'], 'trend' | 'segment' | 'region'>

/** Returns the kinds of charts that a laporan with these figures has, in order. */
export function expectedKinds(figures: PaperFigures, data: StoredData): readonly PaperChart[] {
  const { segments, ranked } = figures
  const isCourse = courseOf(figures, data).filter(({ covered }) => covered !== null).length > 1
  const hasGaps = ranked.some(({ gap }) => gap !== null && gap > 0n) && ranked.length <= 20
  return [
    ...(isCourse ? ['trend' as const] : []),
    ...(segments.some(({ covered }) => covered !== null) ? ['segment' as const] : []),
    ...(hasGaps ? ['region' as const] : []),
  ]
}

const inPercent = ({ over, under }: Share): number => Number((over * 10n ** 14n) / under) / 1e12

function near(tally: Tally, where: string, printed: number | null | undefined, expected: number | null): void {
  const isSame =
    printed === expected || (typeof printed === 'number' && expected !== null && Math.abs(printed - expected) < 1e-9)
  tally.same('chart', where, isSame ? String(expected) : String(printed), String(expected))
}

function compareMarks(
  tally: Tally,
  where: string,
  printed: readonly Mark[] | undefined,
  expected: readonly Mark[],
): void {
  tally.same('chart', `${where}, marks`, String(printed?.length ?? 0), String(expected.length))
  for (const [index, mark] of expected.entries()) {
    near(tally, `${where}, x of mark ${index + 1}`, printed?.[index]?.x, mark.x)
    near(tally, `${where}, y of mark ${index + 1}`, printed?.[index]?.y, mark.y)
  }
}

function compareTrend(chart: TrendChart, figures: PaperFigures, data: StoredData, tally: Tally): void {
  const { goal, projection, subject } = figures
  const first = chart.points[0]?.asOf ?? ''
  const course = courseOf(figures, data).filter(({ asOf }) => asOf >= first)
  const marks = course.map(
    ({ asOf, covered }): Mark => ({ x: dayNumber(asOf), y: covered === null ? null : inPercent(covered) }),
  )
  const [line, ...others] = datasetsOf(chart)
  compareMarks(tally, 'trend', line, marks)
  for (const { asOf } of [subject.previous, subject.yearBefore].filter((snapshot) => snapshot !== null)) {
    tally.same('chart', `trend reaches ${asOf}`, String(first <= asOf), 'true')
  }
  for (const [index, { covered }] of course.entries()) {
    const label = covered === null ? 'null' : `${percent(covered)}%`
    tally.same('chart', `trend, label ${index + 1}`, String(chart.points[index]?.label ?? null), label)
  }
  const share = goal?.share ?? null
  if (goal !== null && share !== null) {
    const target = data.targets.find(
      ({ acuan, region, year }) => acuan && region === subject.region && year === goal.year,
    )
    const from = [`${goal.year}-01-01`, target?.validFrom ?? ''].sort().at(-1) ?? ''
    const ends = [from, goal.day].map((day): Mark => ({ x: dayNumber(day), y: inPercent(share) }))
    compareMarks(tally, 'trend, target', others.shift(), ends)
    const short = goal.people !== null && goal.people > 0n
    tally.same('chart', 'trend, arrow', String(chart.gapLabel), short ? `selisih ${percent(goal.points)} poin` : 'null')
  }
  const ahead = projection?.share ?? null
  if (ahead !== null) {
    const start = marks.findLast(({ y }) => y !== null)
    const end = { x: dayNumber(goal?.day ?? `${subject.current.asOf.slice(0, 4)}-12-31`), y: inPercent(ahead) }
    compareMarks(tally, 'trend, projection', others.shift(), start === undefined ? [end] : [start, end])
    tally.same('chart', 'trend, projection label', chart.projection?.label ?? '', `${percent(ahead)}%`)
  }
  tally.same('chart', 'trend, further datasets', String(others.length), '0')
  const heights = datasetsOf(chart).flatMap((dataset) => dataset.flatMap(({ y }) => (y === null ? [] : [y])))
  const isInside = heights.every((y) => y >= chart.axis.min && y <= chart.axis.max)
  tally.same('chart', 'trend, all marks inside the axis', String(isInside), 'true')
}

const counts = (values: readonly (bigint | null)[]): readonly Mark[] =>
  values.map((value, index) => ({ x: index, y: value === null ? null : Number(value) }))

function compareSegments(chart: SegmentChart, { segments }: PaperFigures, tally: Tally): void {
  const [eligible, active, previous, ...others] = datasetsOf(chart)
  compareMarks(tally, 'segments, potensi', eligible, counts(segments.map(({ pair }) => pair.eligible)))
  compareMarks(tally, 'segments, aktif', active, counts(segments.map(({ pair }) => pair.active)))
  compareMarks(tally, 'segments, previous', previous, counts(segments.map(({ before }) => before?.active ?? null)))
  tally.same('chart', 'segments, further datasets', String(others.length), '0')
  for (const [index, { pair, covered }] of segments.entries()) {
    const where = `segments, bar ${index + 1}`
    const share = covered === null ? '–' : `${percent(covered)}%`
    tally.same('chart', `${where}, share`, chart.bars[index]?.percentLabel ?? '', share)
    tally.same(
      'chart',
      `${where}, count`,
      chart.bars[index]?.countLabel ?? '',
      `${people(pair.active)} dari ${people(pair.eligible)}`,
    )
  }
}

function compareRegions(chart: RegionChart, { ranked }: PaperFigures, tally: Tally): void {
  const short = ranked.filter(({ gap }) => gap !== null && gap > 0n)
  const [bars, ...others] = datasetsOf(chart)
  compareMarks(tally, 'regions', bars, counts(short.map(({ gap }) => gap)))
  tally.same('chart', 'regions, further datasets', String(others.length), '0')
  for (const [index, { name, covered, gap, share, leads }] of short.entries()) {
    const bar = chart.bars[index]
    const where = `regions, bar ${index + 1}`
    tally.same('chart', `${where}, name`, bar?.name ?? '', `${name} (${percent(covered)}%)`)
    tally.same('chart', `${where}, people`, bar?.peopleLabel ?? '', people(gap))
    tally.same('chart', `${where}, share`, bar?.shareLabel ?? '', `${percent(share)}%`)
    tally.same('chart', `${where}, leads`, String(bar?.leading), String(leads))
  }
}
