import { UCJ } from '../domain/indicator.ts'
import type { CategoryScheme, Target } from '../domain/target.ts'

const PROVINCE_LETTER = 'SE Ditjen Bina Bangda 500.11.2/9602/Bangda'

/** The invented target of Kota Bima and the published ones of the province, which never judge the kota. */
export const DEMO_TARGETS: readonly Omit<Target, 'id'>[] = [
  {
    indicator: UCJ,
    region: '52.72',
    year: 2025,
    goal: { kind: 'percent', hundredths: 4500 },
    instrument: 'Keputusan Wali Kota (contoh)',
    validFrom: null,
    acuan: true,
  },
  {
    indicator: UCJ,
    region: '52',
    year: 2025,
    goal: { kind: 'percent', hundredths: 6222 },
    instrument: PROVINCE_LETTER,
    validFrom: null,
    acuan: false,
  },
  {
    indicator: UCJ,
    region: '52',
    year: 2026,
    goal: { kind: 'percent', hundredths: 6494 },
    instrument: PROVINCE_LETTER,
    validFrom: null,
    acuan: false,
  },
]

/** Bands set by the user, without a source. */
export const DEMO_CATEGORIES: CategoryScheme = {
  year: 2025,
  source: null,
  bands: [
    { label: 'sangat rendah', lower: 0 },
    { label: 'rendah', lower: 3000 },
    { label: 'sedang', lower: 4500 },
    { label: 'tinggi', lower: 6000 },
  ],
}
