import type { ChartModel, RegionChart, SegmentChart, TrendChart } from '../../../shared/charts/chart-model.ts'
import { percentAxis } from '../../../shared/charts/percent-axis.ts'
import { addDays, endOfMonth } from '../../../shared/domain/date-key.ts'

type TrendPoint = TrendChart['points'][number]

const percentLabel = (percent: number): string => `${percent.toFixed(2).replace('.', ',')}%`

/** A point of a sample trend; a null percent is an unknown value. */
export const point = (asOf: string, percent: number | null, eligibleChanged = false): TrendPoint => ({
  asOf,
  percent,
  label: percent === null ? null : percentLabel(percent),
  eligibleChanged,
})

/** Month ends from a first month on, every `step` months. */
export const monthly = (count: number, step: number, first: string, percentAt: (i: number) => number): TrendPoint[] => {
  const points: TrendPoint[] = []
  let day = endOfMonth(first)
  for (let i = 0; i < count; i += 1) {
    points.push(point(day, percentAt(i)))
    for (let n = 0; n < step; n += 1) day = endOfMonth(addDays(day, 1))
  }
  return points
}

/** A trend with a target for 2025 and a projection to its end, either of which may be missing. */
export const trendChart = (
  points: readonly TrendPoint[],
  target: number | null,
  projection: number | null,
): TrendChart => {
  const newest = points.at(-1)?.percent ?? null
  const values = [...points.map(({ percent }) => percent), target, projection].filter((value) => value !== null)
  const axis = percentAxis(values)
  const gap = target !== null && newest !== null && newest < target ? target - newest : null
  return {
    type: 'trend',
    title: 'Cakupan UCJ Kota Bima terhadap target',
    unitLine: `Persen dari potensi, menurut tanggal data; sumbu tegak dimulai dari ${axis.min}%`,
    sample: true,
    points,
    target:
      target === null
        ? null
        : { percent: target, label: `Target 2025: ${percentLabel(target)}`, from: '2025-01-01', to: '2025-12-31' },
    gapLabel: gap === null ? null : `selisih ${gap.toFixed(2).replace('.', ',')} poin`,
    projection:
      projection === null ? null : { day: '2025-12-31', percent: projection, label: percentLabel(projection) },
    axis,
  }
}

const counted = (n: number | null): string => (n === null ? '–' : String(n).replace(/\B(?=(\d{3})+$)/g, '.'))

type SegmentBar = SegmentChart['bars'][number]

/** A bar of a sample segment chart. */
export const segmentBar = (
  name: readonly string[],
  eligible: number | null,
  active: number | null,
  previousActive: number | null,
): SegmentBar => ({
  name,
  eligible,
  active,
  previousActive,
  percentLabel: eligible && active !== null ? percentLabel((100 * active) / eligible) : '–',
  countLabel: `${counted(active)} dari ${counted(eligible)}`,
})

/** A segment chart with these bars. */
export const segmentChart = (bars: readonly SegmentBar[]): SegmentChart => ({
  type: 'segment',
  title: 'Peserta aktif terhadap potensi menurut segmen, per 30 Oktober 2025',
  unitLine: 'Orang; garis tegak hitam = peserta aktif per 30 Juni 2025',
  sample: true,
  bars,
})

/** A region chart with these names and people, the first of them leading up to 80 %. */
export const regionChart = (rows: readonly (readonly [string, number])[]): RegionChart => {
  const total = rows.reduce((sum, [, people]) => sum + people, 0)
  let before = 0
  const bars = rows.map(([name, people]) => {
    const leading = before < 0.8 * total
    before += people
    return { name, people, peopleLabel: counted(people), shareLabel: percentLabel((100 * people) / total), leading }
  })
  return {
    type: 'region',
    title: 'Selisih peserta aktif ke target 45,00% menurut kecamatan, per 30 Oktober 2025',
    unitLine: 'Orang, dan bagiannya dari jumlah selisih; dalam kurung: cakupan kecamatan',
    sample: true,
    bars,
    leadingLegend: 'bersama-sama memuat sedikitnya 80%',
    otherLegend: 'kecamatan lainnya',
  }
}

const FOUR = [
  point('2024-10-31', 32.59),
  point('2025-02-28', 33.4),
  point('2025-06-30', 35.24),
  point('2025-10-30', 37.95),
]

/** The three charts of the model report. */
export const TREND = trendChart(FOUR, 45, 39.33)
export const SEGMENTS = segmentChart([
  segmentBar(['Penerima', 'Upah (PU)'], 26_870, 15_742, 15_611),
  segmentBar(['Bukan Penerima', 'Upah (BPU)'], 36_942, 8_137, 6_214),
  segmentBar(['Jasa Konstruksi', '(Jakon)'], 4_600, 2_084, 2_281),
])
export const REGIONS = regionChart([
  ['Asakota (32,51%)', 1697],
  ['Rasanae Timur (27,84%)', 1534],
  ['Raba (39,50%)', 919],
  ['Rasanae Barat (42,32%)', 381],
  ['Mpunda (43,04%)', 293],
])

const LONG_NAME = 'Kecamatan Labuhan Haji Selatan Daya Tengah Barat Laut Raya (39,12%)'

/** A chart with the size it has on paper, in millimetres. */
export interface SizedChart {
  readonly model: ChartModel
  readonly widthMm: number
  readonly heightMm: number
}

const sized = (model: ChartModel, heightMm: number): SizedChart => ({ model, widthMm: 160, heightMm })

/** Charts an office may really meet, from the plain one to the crowded one. */
export const VARIANTS: Readonly<Record<string, SizedChart>> = {
  'the model trend on A4': sized(TREND, 50),
  'the model trend on F4': sized(TREND, 78),
  'twelve snapshots two months apart': sized(
    trendChart(
      monthly(12, 2, '2024-01-31', (i) => 30 + i),
      62.22,
      44.1,
    ),
    50,
  ),
  'equal values': sized(
    trendChart(
      monthly(6, 2, '2025-01-31', () => 37.95),
      45,
      37.95,
    ),
    50,
  ),
  'a line that goes up and down through the target': sized(
    trendChart(
      monthly(12, 1, '2025-01-31', (i) => 44 + ([0, 0.4, -0.6, 2, 5, 1, 0, 0.2, 0.1, 3, 2.2, 2.6][i] ?? 0)),
      45,
      null,
    ),
    78,
  ),
  'missing values and a new denominator': sized(
    trendChart(
      [
        point('2024-10-31', 32.59),
        point('2025-02-28', null),
        point('2025-04-30', 34.1, true),
        point('2025-06-30', 35.24),
        point('2025-08-31', null),
        point('2025-10-30', 37.95),
      ],
      45,
      39.33,
    ),
    60,
  ),
  'one snapshot': sized(trendChart([point('2025-10-30', 37.95)], 45, null), 50),
  'one snapshot without a target': sized(trendChart([point('2025-10-30', 37.95)], null, null), 50),
  'a target that is reached': sized(trendChart(FOUR, 35, 39.33), 50),
  'a target far above': sized(trendChart([point('2024-10-31', 5.1), point('2025-10-30', 9.95)], 99.5, 11.4), 50),
  'a projection close to the newest of years': sized(
    trendChart(
      [
        point('2022-12-31', 20),
        point('2023-12-31', 28.2),
        point('2024-12-31', 36.2),
        point('2025-10-30', 37.95),
        point('2025-11-28', 44.81),
      ],
      45,
      45,
    ),
    50,
  ),
  'only unknown values': sized(trendChart([point('2025-06-30', null), point('2025-10-30', null)], 45, null), 50),
  'the model segments': sized(SEGMENTS, 62),
  'segments with unknown figures and more active than eligible': sized(
    segmentChart([
      segmentBar(['Penerima', 'Upah (PU)'], 26_870, null, 15_611),
      segmentBar(['Bukan Penerima', 'Upah (BPU)'], null, 8_137, 6_214),
      segmentBar(['Jasa Konstruksi', '(Jakon)'], 4_600, 5_084, 2_281),
      segmentBar(['Pekerja Migran', 'Indonesia (PMI)'], null, null, null),
    ]),
    62,
  ),
  'segments of very different size': sized(
    segmentChart([
      segmentBar(['Penerima', 'Upah (PU)'], 4_126_870, 3_915_742, 3_815_611),
      segmentBar(['Bukan Penerima', 'Upah (BPU)'], 7_036_942, 18_137, null),
      segmentBar(['Jasa Konstruksi', '(Jakon)'], 46, 0, 2),
    ]),
    62,
  ),
  'the model regions': sized(REGIONS, 60),
  'one region': sized(regionChart([['Asakota (32,51%)', 1697]]), 60),
  'twenty regions with long names and tiny values': sized(
    regionChart(
      Array.from({ length: 20 }, (_, i) => [
        i % 3 === 0 ? LONG_NAME : `Raba ${i} (39,50%)`,
        Math.max(1, Math.round(12_000 / (i + 1) ** 3.2)),
      ]),
    ),
    165,
  ),
}
