import type { AsOfReason, FindingCode, Severity } from './finding.ts'

/** One data check as data. */
export interface CheckRule {
  readonly code: FindingCode
  readonly severity: Severity
  /** Reasons of this check that weigh differently. */
  readonly exceptions?: Readonly<Partial<Record<AsOfReason, Severity>>>
  /** Heading on screen, formal Indonesian. */
  readonly title: string
}

/** Every check that becomes a finding, in the order of domain 6; only 9 and a day in the future (10) block finalising. */
export const CHECK_RULES: readonly CheckRule[] = [
  { code: '1', severity: 'doubt', title: 'Jumlah segmen berbeda dari total' },
  { code: '1b', severity: 'doubt', title: 'Segmen tampak berisi potensi' },
  { code: '1c', severity: 'doubt', title: 'Peserta aktif segmen melebihi total' },
  { code: '2', severity: 'doubt', title: 'Peserta aktif melebihi potensi' },
  { code: '3', severity: 'doubt', title: 'Persentase tertulis berbeda dari hasil hitung' },
  { code: '4', severity: 'doubt', title: 'Belum terlindungi berbeda dari hasil hitung' },
  { code: '5', severity: 'doubt', title: 'Selisih ke target berbeda dari hasil hitung' },
  { code: '6', severity: 'doubt', title: 'Jumlah rincian berbeda dari total' },
  { code: '7', severity: 'doubt', title: 'Potensi berubah melebihi ambang' },
  { code: '8', severity: 'note', title: 'Peserta aktif turun' },
  { code: '9', severity: 'blocks', title: 'Potret lain pada tanggal yang sama' },
  {
    code: '10',
    severity: 'note',
    exceptions: { future: 'blocks', 'after-meeting': 'doubt' },
    title: 'Tanggal data perlu diperhatikan',
  },
  { code: '12', severity: 'doubt', title: 'Target belum lengkap' },
  { code: '14', severity: 'doubt', title: 'Persentase tertulis di atas 100' },
  { code: '15', severity: 'doubt', title: 'Angka berubah kelipatan sepuluh' },
  { code: '16', severity: 'note', title: 'RTL belum lengkap' },
  { code: '18', severity: 'note', title: 'Dasar potensi berganti' },
]

/** Returns the row of a check; throws for a code that the table lacks, which the tests exclude. */
export const ruleOf = (code: FindingCode): CheckRule => {
  const rule = CHECK_RULES.find((candidate) => candidate.code === code)
  if (rule === undefined) throw new RangeError(`no rule for check ${code}`)
  return rule
}

/** Returns how much a check weighs, for one of its reasons when it has several. */
export const severityOf = (code: FindingCode, reason?: AsOfReason): Severity => {
  const rule = ruleOf(code)
  return (reason === undefined ? undefined : rule.exceptions?.[reason]) ?? rule.severity
}
