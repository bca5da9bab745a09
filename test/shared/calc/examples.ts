import type { Figures, Observation, Place, Snapshot } from '../../../shared/domain/snapshot.ts'

/** Kota Kendari per 8 June 2025, from the published article. */
export const KENDARI: Figures = { eligible: 140_940, active: 49_397 }

/** Kota Bima (sample data of report.md 9) at its three as-of days. */
export const BIMA = {
  october2024: { eligible: 67_120, active: 21_874 },
  june2025: { eligible: 68_412, active: 24_106 },
  october2025: { eligible: 68_412, active: 25_963 },
} as const

/** Segments of Kota Bima: code, eligible, active on 30 June 2025, active on 30 October 2025. */
export const BIMA_SEGMENTS = [
  ['ucj.pu', 26_870, 15_611, 15_742],
  ['ucj.bpu', 36_942, 6214, 8137],
  ['ucj.jakon', 4600, 2281, 2084],
] as const

/** Kecamatan of Kota Bima per 30 October 2025: code, name, eligible, active. */
export const BIMA_DISTRICTS = [
  ['52.72.01', 'Rasanae Barat', 14_206, 6012],
  ['52.72.02', 'Rasanae Timur', 8934, 2487],
  ['52.72.03', 'Asakota', 13_588, 4418],
  ['52.72.04', 'Raba', 16_720, 6605],
  ['52.72.05', 'Mpunda', 14_964, 6441],
] as const

/** Returns the place of a region. */
export const regionPlace = (code: string, name = code): Place => ({ kind: 'region', code, name })

/** Returns an observation with nothing stated by the source. */
export const observation = (indicator: string, place: Place, figures: Figures): Observation => ({
  indicator,
  place,
  eligible: figures.eligible,
  active: figures.active,
  statedPercent: null,
  statedUncovered: null,
  statedGap: null,
  approximate: false,
  note: null,
})

/** Returns a final snapshot of Kota Bima. */
export const snapshot = (
  asOf: string,
  observations: readonly Observation[],
  head: Partial<Snapshot> = {},
): Snapshot => ({
  id: 1,
  region: '52.72',
  regionName: 'Kota Bima',
  dataset: 'ucj',
  asOf,
  version: 1,
  supersedes: null,
  source: 'BPJS Ketenagakerjaan Cabang Kota Bima',
  document: null,
  eligibleLabel: 'Angkatan kerja di luar ASN, TNI, dan Polri',
  status: 'final',
  origin: 'form',
  fileHash: null,
  note: null,
  contentHash: null,
  observations,
  ...head,
})
