import { type CheckInput, DEFAULT_THRESHOLDS } from '../../../shared/checks/check-input.ts'
import { checkSnapshot } from '../../../shared/checks/check-snapshot.ts'
import type { Finding, FindingCode, FindingOf } from '../../../shared/checks/finding.ts'
import type { Count, Observation, Place, Snapshot, SnapshotHead } from '../../../shared/domain/snapshot.ts'
import type { Region } from '../../../shared/domain/region.ts'
import type { Target, TargetGoal } from '../../../shared/domain/target.ts'
import { observation, regionPlace, snapshot } from '../calc/examples.ts'

export const KENDARI_REGION: Region = { code: '74.71', name: 'Kota Kendari' }
export const BIMA_REGION: Region = { code: '52.72', name: 'Kota Bima' }
export const NTB_REGION: Region = { code: '52', name: 'Nusa Tenggara Barat' }

export const BIMA_CHILDREN: readonly Region[] = [
  { code: '52.72.01', name: 'Rasanae Barat' },
  { code: '52.72.02', name: 'Rasanae Timur' },
  { code: '52.72.03', name: 'Asakota' },
]

/** Kabupaten and kota of NTB with protected vulnerable workers; Lombok Barat is not in the source (domain.md 4 and 6). */
export const NTB_PROTECTED: readonly (readonly [code: string, name: string, active: number | undefined])[] = [
  ['52.01', 'Kabupaten Lombok Barat', undefined],
  ['52.02', 'Kabupaten Lombok Tengah', 12_000],
  ['52.03', 'Kabupaten Lombok Timur', 17_000],
  ['52.04', 'Kabupaten Sumbawa', 5700],
  ['52.05', 'Kabupaten Dompu', 3200],
  ['52.06', 'Kabupaten Bima', 1000],
  ['52.07', 'Kabupaten Sumbawa Barat', 1000],
  ['52.08', 'Kabupaten Lombok Utara', 1050],
  ['52.71', 'Kota Mataram', 0],
  ['52.72', 'Kota Bima', 2000],
]

export const NTB_CHILDREN: readonly Region[] = NTB_PROTECTED.map(([code, name]) => ({ code, name }))

/** Returns an observation at a region, `52.72` unless another is named. */
export const row = (
  indicator: string,
  eligible: Count,
  active: Count,
  more: Partial<Observation> & { readonly at?: string } = {},
): Observation => {
  const { at, ...stated } = more
  const code = at ?? BIMA_REGION.code
  const known = [BIMA_REGION, KENDARI_REGION, NTB_REGION, ...BIMA_CHILDREN, ...NTB_CHILDREN].find(
    (region) => region.code === code,
  )
  return { ...observation(indicator, regionPlace(code, known?.name ?? code), { eligible, active }), ...stated }
}

export const unitPlace = (id: number, name: string): Place => ({ kind: 'unit', id, name })

/**
 * Rows of NTB that add up to the 55.950 of the article beside its 57.000. The 13.000 paid by the province are not placed by the
 * article; here they stand with Mataram, which has none of its own.
 */
export const ntbRows = (): readonly Observation[] => [
  row('rentan', 698_000, 57_000, { at: NTB_REGION.code }),
  ...NTB_PROTECTED.flatMap(([code, , active]) =>
    active === undefined ? [] : [row('rentan', null, code === '52.71' ? active + 13_000 : active, { at: code })],
  ),
]

/** Returns a snapshot of Kota Bima per 30 October 2025. */
export const current = (observations: readonly Observation[], head: Partial<Snapshot> = {}): Snapshot =>
  snapshot('2025-10-30', observations, { id: 2, ...head })

/** Returns a snapshot of Kota Bima per 30 June 2025. */
export const earlier = (observations: readonly Observation[], head: Partial<Snapshot> = {}): Snapshot =>
  snapshot('2025-06-30', observations, { id: 1, ...head })

/** Returns the head of a snapshot of Kota Bima per 30 October 2025. */
export const headOf = (head: Partial<SnapshotHead>): SnapshotHead => {
  const { observations: _observations, ...own } = current([], head)
  return own
}

export const targetOf = (goal: TargetGoal, more: Partial<Target> = {}): Target => ({
  id: 1,
  indicator: 'ucj',
  region: '52.72',
  year: 2025,
  goal,
  instrument: 'Keputusan Wali Kota (contoh)',
  validFrom: null,
  acuan: true,
  ...more,
})

export const percentGoal = (hundredths: number): TargetGoal => ({ kind: 'percent', hundredths })

/** Returns an input that raises nothing by itself: no previous snapshot, no target, a day on which the data are fresh. */
export const inputOf = (checked: Snapshot, more: Partial<CheckInput> = {}): CheckInput => ({
  snapshot: checked,
  previous: null,
  children: [],
  lower: [],
  target: null,
  otherTargets: [],
  others: [],
  today: '2025-11-12',
  meetingDate: null,
  thresholds: DEFAULT_THRESHOLDS,
  ...more,
})

/** Returns the findings of a snapshot with these rows. */
export const findingsFor = (observations: readonly Observation[], more: Partial<CheckInput> = {}): readonly Finding[] =>
  checkSnapshot(inputOf(current(observations), more))

const isOf = <Code extends FindingCode>(finding: Finding, code: Code): finding is FindingOf<Code> =>
  finding.code === code

/** Returns the findings of one check. */
export const only = <Code extends FindingCode>(findings: readonly Finding[], code: Code): readonly FindingOf<Code>[] =>
  findings.filter((finding): finding is FindingOf<Code> => isOf(finding, code))

export const codesOf = (findings: readonly Finding[]): readonly FindingCode[] => findings.map(({ code }) => code)
