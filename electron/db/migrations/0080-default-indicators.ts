import type { Migration } from '../migrate.ts'

const ELIGIBLE = 'Angkatan kerja di luar ASN, TNI, dan Polri'
const ACTIVE = 'Peserta aktif'

interface Seed {
  readonly code: string
  readonly label: string
  readonly shortLabel: string
  readonly eligibleLabel: string
  readonly activeLabel: string
  readonly partOf: string | null
  readonly placeKind: 'region' | 'unit'
  readonly kind: 'coverage' | 'ratio'
}

const segment = (code: string, label: string, shortLabel: string): Seed => ({
  code: `ucj.${code}`,
  label,
  shortLabel,
  eligibleLabel: `Potensi ${label}`,
  activeLabel: ACTIVE,
  partOf: 'ucj',
  placeKind: 'region',
  kind: 'coverage',
})

const SEEDS: readonly Seed[] = [
  {
    code: 'ucj',
    label: 'Universal Coverage Jamsostek',
    shortLabel: 'UCJ',
    eligibleLabel: ELIGIBLE,
    activeLabel: ACTIVE,
    partOf: null,
    placeKind: 'region',
    kind: 'coverage',
  },
  segment('pu', 'Penerima Upah', 'PU'),
  segment('bpu', 'Bukan Penerima Upah', 'BPU'),
  segment('jakon', 'Jasa Konstruksi', 'Jakon'),
  segment('pmi', 'Pekerja Migran Indonesia', 'PMI'),
  {
    code: 'non-asn',
    label: 'Pekerja Non-ASN menurut Perangkat Daerah',
    shortLabel: 'Non-ASN',
    eligibleLabel: 'Pekerja non-ASN',
    activeLabel: ACTIVE,
    partOf: null,
    placeKind: 'unit',
    kind: 'coverage',
  },
]

/** Indicators that every office starts with: UCJ with its segments, and non-ASN by office. */
export const defaultIndicators: Migration = {
  version: 80,
  up: (db) => {
    const insert = db.prepare(`
      INSERT INTO indicator (code, label, short_label, eligible_label, active_label, part_of, place_kind, kind, position)
      VALUES (@code, @label, @shortLabel, @eligibleLabel, @activeLabel, @partOf, @placeKind, @kind, @position)
      ON CONFLICT (code) DO NOTHING
    `)
    for (const [position, seed] of SEEDS.entries()) insert.run({ ...seed, position })
  },
}
