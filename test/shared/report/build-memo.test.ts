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
      'tiga usulan RTL baru dan tenggat bagi usulan 3.2 (sosialisasi program BPJS Ketenagakerjaan).',
    )
  })

  it('asks for nothing about an RTL that is complete, and for what one agreed earlier lacks', () => {
    const input = kotaBimaInput()
    const decided = (fresh: typeof input.fresh, carried: typeof input.carried) =>
      /\n(?:\d\. )?((?:Persetujuan|Tenggat bagi|Penanggung)[^\n]*)/u.exec(
        reportText(buildMemo({ ...input, fresh, carried })),
      )?.[1] ?? ''
    const complete = input.fresh.filter(({ due, lead }) => due !== null && lead.length > 0)
    const [one] = complete
    if (one === undefined) throw new RangeError('the sample has no complete RTL')
    const inTime = { ...one, due: { on: '2026-03-31', precision: 'day' } as const, entries: [] }
    expect(decided([one], [inTime])).toBe('Persetujuan atas satu usulan RTL baru.')
    const undated = { ...one, number: '2.7', due: null, action: 'Sosialisasi program.', entries: [] }
    expect(decided([one], [undated])).toBe(
      'Persetujuan atas satu usulan RTL baru dan tenggat bagi RTL 2.7 (sosialisasi program).',
    )
    expect(decided([], [undated])).toBe('Tenggat bagi RTL 2.7 (sosialisasi program).')
    expect(decided([{ ...one, number: '3.4', lead: [] }], [undated])).toBe(
      'Persetujuan atas satu usulan RTL baru, tenggat bagi RTL 2.7 (sosialisasi program), dan penanggung jawab bagi usulan 3.4 (verifikasi dan validasi data tenaga kerja).',
    )
    expect(decided([], [inTime])).toBe('')
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

  it('warns of the fall of the region itself before its parts, and after doubts about the region itself', () => {
    const input = kotaBimaInput()
    const [fall] = input.findings.flatMap((finding) => (finding.code === '8' ? [finding] : []))
    const [doubt] = input.findings.filter(({ code, site }) => code === '3' && site.place?.kind === 'region')
    if (fall === undefined || doubt === undefined) throw new RangeError('the sample has a fall and a doubt')
    const own = { kind: 'region', code: '52.72', name: 'Kota Bima' } as const
    const asakota = { kind: 'region', code: '52.72.01', name: 'Asakota' } as const
    const at = (place: typeof own | typeof asakota, indicator: string, lost: number) =>
      ({ ...fall, site: { ...fall.site, place, indicator }, from: 10_000, to: 10_000 - lost }) as const
    const falls = [at(asakota, 'ucj', 34), at(own, 'ucj.bpu', 50), at(own, 'ucj', 90)]
    const warned = (findings: typeof input.findings): string =>
      reportText(buildMemo({ ...input, findings, findingNotes: [] })).split('# Yang perlu diwaspadai\n')[1] ?? ''
    expect(warned(falls)).toMatch(
      /^1\. Penyebab penurunan 90 peserta aktif di Kota Bima belum dicatat\.\n2\. Penyebab penurunan 50 peserta aktif pada segmen BPU belum dicatat\.\n3\. Penyebab penurunan 34 peserta aktif di /,
    )
    const below = { ...doubt, site: { ...doubt.site, place: asakota } }
    expect(warned([below, below, below, doubt, ...falls])).toMatch(
      /^1\. Sumber mencantumkan 37,59 persen;[^\n]*\n2\. Penyebab penurunan 90 peserta aktif di Kota Bima belum dicatat\./,
    )
  })

  it('is refused without its head', () => {
    expect(() => buildMemo({ ...kotaBimaInput(), memo: null })).toThrow(RangeError)
  })
})
