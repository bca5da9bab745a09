import { describe, expect, test } from 'vitest'
import { checkComparability } from '../../../../shared/checks/comparability.ts'
import { checkTargets, type TargetDraft } from '../../../../shared/checks/target-completeness.ts'
import type { Finding } from '../../../../shared/checks/finding.ts'
import { findingContext } from '../../../../shared/text/finding-context.ts'
import { findingSentence } from '../../../../shared/text/findings.ts'
import { BIMA_REGION, headOf } from '../../checks/examples.ts'

const CONTEXT = findingContext({ scope: BIMA_REGION, regions: [], indicators: [], note: null })
const SITE = { place: null, indicator: null, field: null } as const

const rtl = (number: string, missing: readonly ('lead' | 'due' | 'output')[]): string => {
  const finding: Finding = { code: '16', severity: 'note', site: SITE, followUpId: 1, number, missing }
  return findingSentence(finding, CONTEXT)
}

describe('RTL that lack something', () => {
  test('no. 50: one thing', () => {
    expect(rtl('3.2', ['due'])).toBe('RTL 3.2 belum memiliki tenggat.')
    expect(rtl('3.1', ['lead'])).toBe('RTL 3.1 belum memiliki penanggung jawab.')
  })

  test('several things', () => {
    expect(rtl('3.1', ['lead', 'due'])).toBe('RTL 3.1 belum memiliki penanggung jawab dan tenggat.')
    expect(rtl('3.1', ['lead', 'due', 'output'])).toBe(
      'RTL 3.1 belum memiliki penanggung jawab, tenggat, dan keluaran.',
    )
  })
})

describe('targets that lack something', () => {
  test.each<[Partial<TargetDraft>, string]>([
    [{ instrument: null }, 'Target UCJ tahun 2025 belum memiliki dasar penetapan.'],
    [{ year: null }, 'Target UCJ belum memiliki tahun.'],
    [{ indicator: null }, 'Target tahun 2025 belum memiliki indikator.'],
    [{ indicator: 'ucj.bpu', instrument: null }, 'Target segmen BPU tahun 2025 belum memiliki dasar penetapan.'],
    [{ indicator: null, year: null, instrument: null }, 'Target belum memiliki tahun, indikator, dan dasar penetapan.'],
  ])('%j', (lacking, sentence) => {
    const draft: TargetDraft = { id: 1, indicator: 'ucj', year: 2025, instrument: 'Keputusan', ...lacking }
    expect(checkTargets([draft]).map((finding) => findingSentence(finding, CONTEXT))).toEqual([sentence])
  })
})

describe('snapshots with another basis of potensi', () => {
  const from = headOf({ asOf: '2025-06-30', eligibleLabel: 'Angkatan kerja', source: 'BPJS Ketenagakerjaan' })
  const say = (to: Parameters<typeof headOf>[0]): readonly string[] =>
    checkComparability(from, headOf({ eligibleLabel: 'Angkatan kerja', source: 'BPJS Ketenagakerjaan', ...to })).map(
      (finding) => findingSentence(finding, CONTEXT),
    )

  test('another source, another label, both', () => {
    expect(say({ source: 'BPS' })).toEqual([
      'Sumber potensi berganti antara 30 Juni 2025 dan 30 Oktober 2025 sehingga kedua cakupan tidak sepenuhnya sebanding. Sumber semula ialah BPJS Ketenagakerjaan, kemudian BPS.',
    ])
    expect(say({ eligibleLabel: 'Penduduk bekerja' })).toEqual([
      'Batasan potensi berganti antara 30 Juni 2025 dan 30 Oktober 2025 sehingga kedua cakupan tidak sepenuhnya sebanding. Potensi semula ialah angkatan kerja, kemudian penduduk bekerja.',
    ])
    expect(say({ eligibleLabel: 'Penduduk bekerja', source: 'BPS' })[0]).toMatch(/^Sumber dan batasan potensi berganti/)
  })
})
