import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { ReportInput } from '../../../shared/report/report-input.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { reportText } from '../../helpers/report-text.ts'
import { withCurrent } from '../../helpers/report-variants.ts'

const said = (input: ReportInput): string => reportText(buildReport(input))

/** The sample with its target of 45 % and other active people in the kota (30.786 are needed) and in one kecamatan. */
const withActive = (active: number, child?: { readonly code: string; readonly active: number }): ReportInput =>
  withCurrent((row) => {
    if (row.indicator !== 'ucj' || row.place.kind !== 'region') return row
    if (row.place.code === '52.72') return { ...row, active }
    return row.place.code === child?.code ? { ...row, active: child.active } : row
  })

describe('a target that is met to the person', () => {
  const text = said(withActive(30_786))

  it('is no distance above the target, in the key figures and in the table', () => {
    expect(text).toContain('* Selisih ke target: 0 (orang; tercapai tepat, / target 45,00%)')
    expect(text).toContain('Selisih ke target (tercapai) | 0 | ')
    expect(text).not.toMatch(/Di atas target|lebih 0 orang/u)
  })

  it('has no share in the total of the regions, whose distances are explained', () => {
    expect(text).toMatch(/= Kota Bima\[c\] \| .* \| tercapai \| *(?:\||\n)/u)
    expect(text).toMatch(/Kota telah mencapai target, sedangkan selisih lima kecamatan berjumlah 4\.824 orang karena/u)
  })
})

describe('a target that lacks one person', () => {
  const text = said(withActive(30_785))

  it('is told in people, in the caption, the picture and the key figures', () => {
    expect(text).toContain('tetapi masih kurang 1 orang untuk mencapai target')
    expect(text).toContain('* Selisih ke target: 1 (orang / ke target 45,00%)')
    expect(text).not.toContain('0,00 poin')
    const [figure] = buildReport(withActive(30_785)).parts[0]?.blocks.filter((block) => block.type === 'figure') ?? []
    expect(figure?.chart.type === 'trend' && figure.chart.gapLabel).toBe('kurang 1 orang')
  })
})

describe('the comparison on the first page', () => {
  it('is the snapshot of the meeting before only where one went before', () => {
    const input = kotaBimaInput()
    const meeting = input.meeting === null ? null : { ...input.meeting, previousMeeting: null }
    expect(said(input)).toContain('Pembanding : 30 Juni 2025 (rapat sebelumnya)')
    expect(said({ ...input, meeting, carried: [] })).toContain('Pembanding : 30 Juni 2025 (potret sebelumnya)')
  })

  it('is that of the caption under the trend', () => {
    const text = said(withActive(20_000))
    const moved = /\* Cakupan: [\d,]+% \((turun [\d,]+ poin) \/ (sejak 30 Juni 2025)\)/u.exec(text)
    expect(text).toContain(`Cakupan ${moved?.[1]} ${moved?.[2]} dan masih`)
  })
})

describe('RTL without a due date', () => {
  it('were not named by a meeting that is still to come', () => {
    const input = kotaBimaInput()
    if (input.meeting === null) throw new Error('the sample has a meeting')
    const ahead = {
      ...input,
      meeting: { ...input.meeting, meeting: { ...input.meeting.meeting, state: 'prepared' } as const },
    }
    expect(said(input)).toContain('Tenggat belum disebutkan dalam rapat')
    expect(said(ahead)).toContain('Tenggat belum diusulkan')
    expect(said(ahead)).not.toContain('disebutkan dalam rapat')
  })
})

describe('RTL of an earlier year', () => {
  it('carry their year in tables and prose, with a note on it', () => {
    const input = kotaBimaInput()
    const text = said({ ...input, carried: input.carried.map((item) => ({ ...item, number: `${item.number}/2024` })) })
    expect(text).toContain('RTL 2.1/2024 dan 2.4/2024 dilanjutkan.')
    expect(text).toMatch(/^ {2}2\.1\/ \/ 2024 \| /mu)
    expect(text).toContain('angka kedua nomor urut, dan angka di belakang garis miring tahun rapat.')
    expect(said(input)).not.toContain('garis miring')
  })
})

describe('an RTL that nobody reported on', () => {
  const input = kotaBimaInput()
  const text = said({
    ...input,
    carried: input.carried.map((item) => (item.number === '2.4' ? { ...item, entries: [] } : item)),
    fresh: input.fresh.map((item) => ({ ...item, entries: [] })),
  })

  it('is told so with unknown progress, in prose, table and matrix', () => {
    expect(text).toContain('dua selesai, satu dalam proses, dan satu belum dilaporkan')
    expect(text).toMatch(/^ {2}2\.4 \| .*\| Belum dilaporkan, terlambat 73 hari/mu)
    expect(text).toMatch(/^ {2}2\.4 \| .*\| Belum dilaporkan(?: \/)+ terlambat 73 hari \| – \|/mu)
  })

  it('is not begun when this very meeting agreed on it', () => {
    expect(text).toMatch(/^ {2}3\.1 \| .*\| Belum ditindaklanjuti \| 0% \|/mu)
  })
})

describe('a fall in every region', () => {
  it('is concluded for all of them', () => {
    const input = withCurrent((row) =>
      row.indicator === 'ucj' && row.place.kind === 'region' && row.place.code.split('.').length === 3
        ? { ...row, active: (row.active ?? 0) - 3000 }
        : row,
    )
    expect(said(input)).toContain('Peserta aktif berkurang di semua kecamatan, terbanyak di')
    expect(said(input)).toMatch(/peserta aktif [^.]*di semua kecamatan(?: juga)? berkurang\./u)
  })
})
