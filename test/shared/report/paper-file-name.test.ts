import { describe, expect, it } from 'vitest'
import { paperFileName } from '../../../shared/report/paper-file-name.ts'

describe('the name of the file of a paper', () => {
  it.each([
    ['laporan', 'Kota Bima', 1, 'Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx'],
    ['nota-dinas', 'Kota Bima', null, 'Nota Dinas Monev UCJ Kota Bima 2025-11-12 draf.docx'],
    ['laporan', 'A/B: "C"', 12, 'Laporan Monev UCJ A-B- -C- 2025-11-12 v12.docx'],
  ] as const)('of a %s of %s, version %s, is %s', (kind, region, version, name) => {
    expect(paperFileName(kind, region, '2025-11-12', version)).toBe(name)
  })
})
