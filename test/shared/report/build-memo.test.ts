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
    expect(reportText(buildMemo(kotaBimaInput()))).toContain(
      'tiga usulan RTL baru; usulan 3.2 (sosialisasi program BPJS Ketenagakerjaan) belum memiliki tenggat.',
    )
  })

  it('names RTL by number only where titles would not leave room for the signature', () => {
    const make = REPORT_VARIANTS['no row of its own and one kecamatan missing']
    if (make === undefined) throw new RangeError('no such variant')
    const said = reportText(buildMemo(make()))
    expect(said).toContain('RTL yang terlambat: RTL 2.1 (BKPSDM, 43 hari) dan RTL 2.4 (Dinas PUPR, 73 hari).')
    expect(reportText(buildMemo({ ...make(), paper: 'F4' }))).toContain(
      'daftar pekerja non-ASN (RTL 2.1, BKPSDM, 43 hari)',
    )
  })

  it('is refused without its head', () => {
    expect(() => buildMemo({ ...kotaBimaInput(), memo: null })).toThrow(RangeError)
  })
})
