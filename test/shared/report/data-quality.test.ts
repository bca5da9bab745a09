import { describe, expect, it } from 'vitest'
import type { FindingOf } from '../../../shared/checks/finding.ts'
import { dataQuality, doubtSentence } from '../../../shared/report/reported-findings.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { reportText } from '../../helpers/report-text.ts'

const PLACE = { kind: 'region', code: '52.72', name: 'Kota Bima' } as const

const childrenSum = (sum: number, missing: FindingOf<'6'>['missing'] = []): FindingOf<'6'> => ({
  code: '6',
  severity: 'doubt',
  site: { place: PLACE, indicator: 'ucj', field: 'eligible' },
  field: 'eligible',
  by: 'region',
  sum,
  total: 50_000,
  unmapped: 50_000 - sum,
  missing,
  unknown: [],
})

describe('"Catatan Mutu Data"', () => {
  it('announces as many findings as there are, not as many as it tells one by one', () => {
    const findings = Array.from({ length: 15 }, (_, position) => childrenSum(40_000 + position))
    const input = { ...kotaBimaInput(), findings }
    const { items, count } = dataQuality({ ...input, current: { ...input.current, note: null } })
    expect([items.length, count]).toEqual([13, 15])
    expect(items.at(-1)).toContain('Sebanyak 3 hal lain')
    const text = reportText(buildReport({ ...input, current: { ...input.current, note: null } }))
    expect(text).toContain('Pemeriksaan data menemukan lima belas hal')
    // what was noted with the snapshot is one more
    expect(dataQuality({ ...input, current: { ...input.current, note: 'Data sementara' } }).count).toBe(16)
  })
})

describe('the gravest doubt in the summary', () => {
  const doubt = (finding: FindingOf<'6'>) => doubtSentence({ ...kotaBimaInput(), findings: [finding] })

  it('is none for the small rest that sources usually leave unmapped', () => {
    expect(doubt(childrenSum(49_990))).toBeNull()
    expect(doubt(childrenSum(49_501))).toBeNull()
  })

  it.each([
    ['one percent is unmapped', childrenSum(49_500)],
    ['the parts hold more than the total', childrenSum(50_001)],
    ['a region is missing', childrenSum(49_990, [{ code: '52.72.04', name: 'Raba' }])],
  ])('is told when %s', (_name, finding) => {
    expect(doubt(finding)).toMatch(/^Rincian potensi menurut wilayah berjumlah/u)
  })
})
