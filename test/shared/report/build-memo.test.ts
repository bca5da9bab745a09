import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { reportText } from '../../helpers/report-text.ts'
import { REPORT_VARIANTS } from '../../helpers/report-variants.ts'

describe('the nota dinas', () => {
  it('reads like the sample of Kota Bima', () => {
    const expected = readFileSync(new URL('../../fixtures/nota-dinas-kota-bima.txt', import.meta.url), 'utf8')
    expect(reportText(buildMemo(kotaBimaInput()))).toBe(expected)
  })

  it('is one part with at most three items under each heading', () => {
    for (const make of Object.values(REPORT_VARIANTS)) {
      const input = make()
      if (input.memo === null) continue
      const model = buildMemo(input)
      expect(model.parts).toHaveLength(1)
      const lists = model.parts[0]?.blocks.flatMap((block) => (block.type === 'list' ? [block.items.length] : [])) ?? []
      expect(Math.max(...lists)).toBeLessThanOrEqual(3)
    }
  })

  it('calls new RTL proposals, since it is written before the meeting', () => {
    expect(reportText(buildMemo(kotaBimaInput()))).toContain('tiga usulan RTL baru; usulan 3.2 belum memiliki tenggat.')
  })

  it('is refused without its head', () => {
    expect(() => buildMemo({ ...kotaBimaInput(), memo: null })).toThrow(RangeError)
  })
})
