import type { Protection } from '../domain/protection.ts'
import type { Count } from '../domain/snapshot.ts'
import type { DemoProtection } from './demo-data.ts'
import { DEMO_SOURCE } from './source.ts'

type Counts = readonly [quota: Count, verified: Count, registered: Count, paid: Count, months: Count, rupiah: Count]

const row = (payer: string, counts: Counts, note: string | null): Protection => {
  const [quota, verified, registered, paid, months, rupiah] = counts
  return { payer, quota, verified, registered, paid, months, rupiah, approximate: false, note }
}

/** Vulnerable workers by payer; those of Baznas are unknown. */
export const DEMO_PROTECTION: DemoProtection = {
  asOf: '2025-10-30',
  source: DEMO_SOURCE,
  rows: [
    row('APBD Kota Bima', [2000, 1874, 1812, 1812, 3, 91_324_800], null),
    row('APBD Provinsi NTB', [650, 650, 641, 641, 10, 107_688_000], null),
    row('DBHCHT', [300, 300, 287, 0, 0, 0], null),
    row('Baznas', [null, null, null, null, null, null], 'Data belum diterima.'),
  ],
}
