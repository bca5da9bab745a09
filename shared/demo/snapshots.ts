import { type IndicatorCode, UCJ } from '../domain/indicator.ts'
import { liesIn } from '../domain/region.ts'
import type { Observation } from '../domain/snapshot.ts'
import type { DemoFindingNote, DemoSnapshot, DemoSnapshotKey } from './demo-data.ts'
import { DEMO_DAYS, type DemoFigureRow } from './figures.ts'
import { KECAMATAN_FIGURES, KOTA_FIGURES, SEGMENT_FIGURES } from './figures-kota.ts'
import { KELURAHAN_FIGURES } from './figures-kelurahan.ts'
import { DEMO_ELIGIBLE_LABEL, DEMO_SOURCE } from './source.ts'

type DayIndex = 0 | 1 | 2 | 3 | 4

const observation = (
  indicator: IndicatorCode,
  place: DemoFigureRow,
  row: DemoFigureRow,
  day: DayIndex,
): Observation => {
  const [code, name] = place
  const [, , eligible, active] = row
  return {
    indicator,
    place: { kind: 'region', code, name },
    eligible: eligible[day],
    active: active[day],
    statedPercent: null,
    statedUncovered: null,
    statedGap: null,
    approximate: false,
    note: null,
  }
}

const liesInRow = (row: DemoFigureRow, ancestor: DemoFigureRow): boolean => liesIn(row[0], ancestor[0])

const observationsOf = (day: DayIndex, statedPercent: string | null): readonly Observation[] => [
  { ...observation(UCJ, KOTA_FIGURES, KOTA_FIGURES, day), statedPercent },
  ...SEGMENT_FIGURES.map((row) => observation(row[0], KOTA_FIGURES, row, day)),
  ...KECAMATAN_FIGURES.flatMap((kecamatan) => [
    observation(UCJ, kecamatan, kecamatan, day),
    ...KELURAHAN_FIGURES.filter((row) => liesInRow(row, kecamatan)).map((row) => observation(UCJ, row, row, day)),
  ]),
]

interface Extra {
  readonly document: string
  readonly statedPercent?: string
  readonly note?: string
}

const snapshot = (key: DemoSnapshotKey, day: DayIndex, extra: Extra): DemoSnapshot => ({
  key,
  dataset: UCJ,
  asOf: DEMO_DAYS[day],
  source: DEMO_SOURCE,
  document: extra.document,
  eligibleLabel: DEMO_ELIGIBLE_LABEL,
  note: extra.note ?? null,
  observations: observationsOf(day, extra.statedPercent ?? null),
})

/** The five snapshots of dataset `ucj`, ascending; the percentage stated in the last one has two digits swapped on purpose. */
export const DEMO_SNAPSHOTS: readonly DemoSnapshot[] = [
  snapshot('oct-2024', 0, { document: 'Rekapitulasi kepesertaan per 31 Oktober 2024 (contoh)' }),
  snapshot('feb-2025', 1, { document: 'Rekapitulasi kepesertaan per 28 Februari 2025 (contoh)' }),
  snapshot('apr-2025', 2, { document: 'Rekapitulasi kepesertaan per 30 April 2025 (contoh)' }),
  snapshot('jun-2025', 3, { document: 'Rekapitulasi kepesertaan per 30 Juni 2025 (contoh)' }),
  snapshot('oct-2025', 4, {
    document: 'Rekapitulasi kepesertaan per 30 Oktober 2025 (contoh)',
    statedPercent: '37,59%',
    note: 'Daftar pekerja non-ASN baru diterima dari 28 di antara 31 perangkat daerah sehingga cakupan non-ASN belum dapat dihitung untuk seluruh kota.',
  }),
]

/** The cause recorded for the fall of Jakon; that of Asakota is left open. */
export const DEMO_FINDING_NOTES: readonly DemoFindingNote[] = [
  {
    snapshot: 'oct-2025',
    code: '8',
    place: `r:${KOTA_FIGURES[0]}`,
    indicator: 'ucj.jakon',
    cause: 'projects-ended',
    explanation: null,
  },
]
