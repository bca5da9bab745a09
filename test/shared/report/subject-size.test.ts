import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../shared/report/build-report.ts'
import { subjectSizePt } from '../../../shared/report/subject-size.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'

const LONGEST = 'Kabupaten Kepulauan Siau Tagulandang Biaro'

const subjectOf = (name: string): readonly string[] => {
  const { region, ...input } = kotaBimaInput()
  const title = buildReport({ ...input, region: { ...region, name } }).parts[0]?.blocks.find(
    (block) => block.type === 'title',
  )
  return title?.type === 'title' ? title.subject : []
}

describe('the subject of a report', () => {
  it('is set at 12 points, smaller only when a line would become two', () => {
    expect(subjectSizePt(subjectOf('Kota Bima'))).toBe(12)
    expect(subjectSizePt(subjectOf(LONGEST))).toBe(11)
    expect(subjectSizePt(['X'.repeat(200)])).toBe(10)
  })

  it('never parts its date', () => {
    const nbsp = '\u00a0'
    expect(subjectOf(LONGEST)[1]).toBe(`${LONGEST.toUpperCase()} PER${nbsp}30${nbsp}OKTOBER${nbsp}2025`)
  })
})
