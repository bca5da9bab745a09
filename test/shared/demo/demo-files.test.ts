import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEMO_DATA } from '../../../shared/demo/demo-data.ts'

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')

describe('the example files for the import', () => {
  it('kota-bima-2025-10-30.csv carries the snapshot of 30 October 2025, segments on the kota row', () => {
    const october = DEMO_DATA.snapshots.at(-1)
    const [header, ...rows] = linesOf('kota-bima-2025-10-30.csv')
    expect(header).toBe(
      'kode_wilayah;wilayah;potensi;aktif;potensi_pu;aktif_pu;potensi_bpu;aktif_bpu;potensi_jakon;aktif_jakon',
    )
    const read = rows.flatMap((row) => {
      const [code = '', name = '', ...counts] = row.split(';')
      expect(counts).toHaveLength(8)
      return ['ucj', 'ucj.pu', 'ucj.bpu', 'ucj.jakon'].flatMap((indicator, index) => {
        const [eligible = '', active = ''] = counts.slice(2 * index, 2 * index + 2)
        return eligible === '' && active === '' ? [] : [[indicator, code, name, Number(eligible), Number(active)]]
      })
    })
    const stored = october?.observations.map(({ indicator, place, eligible, active }) => [
      indicator,
      place.kind === 'region' ? place.code : '',
      place.name,
      eligible,
      active,
    ])
    expect(read).toEqual(stored)
  })

  it('the Kendari files give the same three figures once as peserta aktif and once as potensi of the segments', () => {
    expect(linesOf('kendari-2025-06-08.csv')).toEqual([
      'kode_wilayah;wilayah;potensi;aktif;aktif_pu;aktif_bpu;aktif_jakon',
      '74.71;Kota Kendari;140940;49397;88357;36140;16443',
    ])
    expect(linesOf('kendari-potensi.csv')).toEqual([
      'kode_wilayah;wilayah;potensi;aktif;potensi_pu;potensi_bpu;potensi_jakon',
      '74.71;Kota Kendari;140940;49397;88357;36140;16443',
    ])
  })
})
