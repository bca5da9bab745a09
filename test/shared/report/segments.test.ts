import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../shared/report/build-report.ts'
import { reportFacts } from '../../../shared/report/facts.ts'
import type { ReportInput } from '../../../shared/report/report-input.ts'
import { withFigures } from '../../helpers/comparison-input.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { potensiAsActive } from '../../helpers/potensi-as-active.ts'
import { reportText } from '../../helpers/report-text.ts'
import { withCurrent } from '../../helpers/report-variants.ts'

const withPrevious = (change: (snapshot: NonNullable<ReportInput['previous']>) => ReportInput['previous']) => {
  const input = kotaBimaInput()
  if (input.previous === null) throw new Error('the sample has a previous snapshot')
  return { ...input, previous: change(input.previous) }
}

/** The section on segments, and everything a paper says of them. */
const partsOf = (input: ReportInput) => {
  const text = reportText(buildReport(input))
  const section = /### \d+\. Capaian menurut Segmen\n[\s\S]*?(?=\n\n### )/u.exec(text)?.[0] ?? ''
  return { text, section }
}

describe('segments that looked like potensi before (check 1b)', () => {
  const input = { ...withPrevious(potensiAsActive), findings: [] }

  it('enter no change, contribution or fall', () => {
    const { segments } = reportFacts(input)
    expect(segments).toMatchObject({ previousLooksLikeEligible: true, looksLikeEligible: false, addUp: false })
    expect(segments.rows.map(({ change, contribution }) => [change.active, contribution])).toEqual(
      Array.from({ length: 3 }, () => [null, null]),
    )
    const { text } = partsOf(input)
    expect(text).not.toMatch(/segmen (?:PU|BPU|Jakon)[^.]* berkurang|berasal dari segmen/u)
    expect(text).not.toContain('11.128')
  })

  it('are left out of table and picture, which say why', () => {
    const { section } = partsOf(input)
    expect(section).toContain(
      'Perubahan menurut segmen tidak dihitung karena jumlah angka segmen per 30 Juni 2025 sama dengan jumlah potensi, bukan peserta aktif.',
    )
    expect(section).toContain('Penerima Upah | 26.870 | – | 15.742 | – | – | 58,59 | –')
    expect(section).toContain('Jumlah[a] | 68.412 | – | 25.963 | – | – | 37,95 | –')
    expect(section).toContain('(a) Angka segmen per 30 Juni 2025 tidak dimuat')
    expect(section).not.toContain('garis tegak hitam')
  })
})

describe('segments that look like potensi now', () => {
  it('have neither coverage nor change, whatever the checks of another place found', () => {
    const input = { ...withCurrent((row) => row), findings: [] }
    const { segments } = reportFacts({ ...input, current: potensiAsActive(input.current) })
    expect(segments.looksLikeEligible).toBe(true)
    expect(segments.rows.map(({ coverage, change }) => [coverage, change.active])).toEqual(
      Array.from({ length: 3 }, () => [null, null]),
    )
  })
})

describe('segments that do not add up', () => {
  it.each([
    ['now', 'peserta aktif menurut segmen (25.221 orang) tidak sama dengan angka Kota Bima (25.963 orang)'],
    [
      'before',
      'peserta aktif menurut segmen per 30 Juni 2025 (23.495 orang) tidak sama dengan angka Kota Bima (24.106 orang)',
    ],
  ] as const)('%s leave contributions out of text and table, with the difference in a note', (when, said) => {
    const change = <T extends NonNullable<ReportInput['previous']>>(snapshot: T) =>
      withFigures(snapshot, '52.72', { active: 15_000 }, 'ucj.pu')
    const input =
      when === 'now' ? { ...kotaBimaInput(), current: change(kotaBimaInput().current) } : withPrevious(change)
    const { section } = partsOf(input)
    expect(section).toContain(`${said} sehingga sumbangan tiap segmen tidak dihitung.`)
    const rows = section.split('\n').filter((line) => /^[ =] (?:Penerima|Bukan|Jasa|Jumlah)/u.test(line))
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(['–', '–', '–', '–'])
    expect(section).toMatch(/\(a\) Jumlah peserta aktif segmen(?: per 30 Juni 2025)? \(2[35]\.\d+ orang\) berbeda/u)
    expect(section).not.toContain('Sumbangan = ')
  })
})

describe('segments without any coverage', () => {
  const isSegment = (indicator: string): boolean => indicator.startsWith('ucj.')

  it.each([
    ['potensi', (row: { indicator: string }) => isSegment(row.indicator), { eligible: null }],
    ['peserta aktif', (row: { indicator: string }) => isSegment(row.indicator), { active: null }],
  ] as const)('are told with their reason: %s is unknown', (what, isMeant, figures) => {
    const { section } = partsOf(withCurrent((row) => (isMeant(row) ? { ...row, ...figures } : row)))
    expect(section).toContain(`Cakupan menurut segmen tidak dihitung karena ${what} tiap segmen tidak diketahui.`)
  })

  it('are told where each lacks another figure', () => {
    const { section } = partsOf(
      withCurrent((row) => {
        if (!isSegment(row.indicator)) return row
        return row.indicator === 'ucj.pu' ? { ...row, eligible: null } : { ...row, active: null }
      }),
    )
    expect(section).toContain('karena potensi atau peserta aktif tiap segmen tidak diketahui.')
  })
})
