import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixture, inFolder, monev, monevJson } from '../../helpers/terminal.ts'

const PLACE = ['--region', '74.71', '--as-of', '2025-06-08']

const importKendari = (data: string, file: string, ...more: readonly string[]): unknown =>
  monevJson('import', fixture(file), '--data', data, ...PLACE, ...more)

describe("Kendari's published figures, from spreadsheet to answer", () => {
  it('gives 35,05 %, 91.543 people and finding 1b when the segments are printed as active', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      importKendari(data, 'kendari-2025-06-08.csv')
      expect(monevJson('check', '--data', data, ...PLACE)).toMatchObject({
        total: { eligible: 140_940, active: 49_397, uncovered: 91_543, coverage: { text: '35,05%' } },
        target: null,
        findings: expect.arrayContaining([
          expect.objectContaining({ code: '1b', text: expect.stringContaining('88.357 + 36.140 + 16.443 = 140.940') }),
        ]),
        canFinalise: true,
      })
    })
  })

  it('has no such finding when the same figures are read as potensi of each segment', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      importKendari(data, 'kendari-potensi.csv')
      expect(monevJson('check', '--data', data, ...PLACE)).toMatchObject({
        total: { uncovered: 91_543, coverage: { text: '35,05%' } },
        findings: [],
      })
    })
  })

  it('needs 38.296 people and 27,17 points for a target of 62,22 %', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      importKendari(data, 'kendari-2025-06-08.csv')
      monevJson(
        'target',
        '--data',
        data,
        '--region',
        '74.71',
        '--year',
        '2025',
        '--percent',
        '62,22',
        '--instrument',
        'SE',
      )
      expect(monevJson('check', '--data', data, ...PLACE)).toMatchObject({
        target: { reached: false, required: 87_693, gapPeople: 38_296, gapPoints: { text: '27,17' } },
      })
    })
  })

  it('reports a second, unrelated snapshot of the day and keeps it from being final until it is a correction', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      importKendari(data, 'kendari-2025-06-08.csv')
      const beside = importKendari(data, 'kendari-potensi.csv')
      expect(beside).toMatchObject({
        check: { snapshot: { version: 2 }, findings: [expect.objectContaining({ code: '9', severity: 'blocks' })] },
      })
      const refused = monev('finalise', '--data', data, ...PLACE)
      expect(refused.code).toBe(1)
      expect(refused.err).toContain('belum dapat difinalkan')
      expect(refused.err).toContain('Per 8 Juni 2025 sudah ada potret data lain')
      monevJson('discard', '--data', data, ...PLACE, '--version', '1')
      expect(monevJson('finalise', '--data', data, ...PLACE)).toMatchObject({
        snapshot: { version: 2, status: 'final' },
      })
      const final = monev('discard', '--data', data, ...PLACE, '--version', '2')
      expect(final).toMatchObject({ code: 1, out: '' })
      expect(final.err).toContain('tidak dapat dihapus')
    })
  })

  it('does not make a snapshot final that holds no figures, as the screen does not', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      const file = join(folder, 'persen.csv')
      writeFileSync(file, 'kode_wilayah,wilayah,potensi,aktif,persen\n74.71,Kota Kendari,,,35%\n')
      monevJson('import', file, '--data', data, ...PLACE)
      expect(monevJson('check', '--data', data, ...PLACE)).toMatchObject({ findings: [], canFinalise: false })
      const refused = monev('finalise', '--data', data, ...PLACE)
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toContain('belum berisi angka')
      expect(monevJson('check', '--data', data, ...PLACE)).toMatchObject({ snapshot: { status: 'draft' } })
    })
  })

  it('keeps a correction as the next version, which can be made final once', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      importKendari(data, 'kendari-2025-06-08.csv')
      importKendari(data, 'kendari-potensi.csv', '--correction')
      expect(monevJson('finalise', '--data', data, ...PLACE)).toMatchObject({
        snapshot: { version: 2, status: 'final' },
      })
      const again = monev('finalise', '--data', data, ...PLACE)
      expect(again).toMatchObject({ code: 1, out: '' })
      expect(again.err).toContain('sudah final')
    })
  })

  it('issues a paper only from a final snapshot', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      importKendari(data, 'kendari-2025-06-08.csv')
      const paper = ['report', '--data', data, ...PLACE, '--issue', '--out', join(folder, 'laporan.docx')]
      const refused = monev(...paper)
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toContain('Potret data per 8 Juni 2025 masih draf')
      expect(existsSync(join(folder, 'laporan.docx'))).toBe(false)
      monevJson('finalise', '--data', data, ...PLACE)
      expect(monevJson(...paper)).toMatchObject({ papers: [{ version: 1 }] })
    })
  })

  it('refuses the same file twice and saves nothing on a dry run', () => {
    inFolder((folder) => {
      const data = join(folder, 'data')
      expect(importKendari(data, 'kendari-potensi.csv', '--dry-run')).toMatchObject({ saved: false, problems: [] })
      expect(monev('snapshots', '--data', data).code).toBe(1)
      importKendari(data, 'kendari-potensi.csv')
      const again = monev('import', fixture('kendari-potensi.csv'), '--data', data, ...PLACE)
      expect(again.code).toBe(1)
      expect(again.err).toContain('sudah tersimpan')
      expect(monevJson('snapshots', '--data', data)).toMatchObject({ snapshots: [{ version: 1, newest: true }] })
    })
  })
})
