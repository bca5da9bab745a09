import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fixture, folderState, inFolder, monev, monevJson } from '../../helpers/terminal.ts'

let folder = ''
let data = ''
let out = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-demo-'))
  data = join(folder, 'data')
  out = join(folder, 'out')
  expect(monevJson('demo', '--data', data, '--out', out)).toMatchObject({
    papers: [{ file: 'laporan-monev.docx' }, { file: 'nota-dinas.docx' }],
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('data contoh from the terminal', () => {
  it('is refused in a folder that holds data, which stays as it was', () => {
    const before = folderState(data)
    const again = monev('demo', '--data', data, '--out', join(folder, 'other'))
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toContain('sudah berisi data Monev')
    expect(folderState(data)).toEqual(before)
  })

  it('compares two days with effects and contributions that add up in print', () => {
    expect(monevJson('compare', '--data', data, '--from', '2025-06-30', '--to', '2025-10-30')).toMatchObject({
      region: { code: '52.72', name: 'Kota Bima' },
      days: 122,
      pacePerMonth: { text: '463' },
      target: { gapPeople: 4_823, gapPoints: { text: '7,05' }, paceNeededPerMonth: 2_368 },
      rows: expect.arrayContaining([
        expect.objectContaining({
          indicator: 'ucj.bpu',
          contribution: expect.objectContaining({ text: '+2,81' }),
        }),
      ]),
    })
  })

  it('takes the days of a comparison in either order', () => {
    const forth = monevJson('compare', '--data', data, '--from', '2025-06-30', '--to', '2025-10-30')
    const back = monevJson('compare', '--data', data, '--from', '2025-10-30', '--to', '2025-06-30')
    expect(back).toEqual(forth)
  })

  it('shows five days in the trend and the projection to the end of the year', () => {
    const trend = monevJson('trend', '--data', data)
    expect(trend).toMatchObject({
      points: [
        { asOf: '2024-10-31', coverage: { text: '32,59%' } },
        { asOf: '2025-02-28', coverage: { text: '33,40%' } },
        { asOf: '2025-04-30' },
        { asOf: '2025-06-30', coverage: { text: '35,24%' } },
        { asOf: '2025-10-30', coverage: { text: '37,95%' } },
      ],
      projection: { day: '2025-12-31', coverage: { text: '39,33%' } },
    })
  })

  it('reads a kecamatan from the snapshots of its kota, and refuses what nobody knows', () => {
    const trend = monevJson('trend', '--data', data, '--region', '52.72.01')
    expect(trend).toMatchObject({
      region: { name: 'Rasanae Barat' },
      points: expect.arrayContaining([expect.objectContaining({ asOf: '2025-10-30', active: 6_012 })]),
    })
    const compared = monevJson(
      'compare',
      '--data',
      data,
      '--region',
      '52.72.03',
      '--from',
      '2025-06-30',
      '--to',
      '2025-10-30',
    )
    expect(compared).toMatchObject({
      region: { code: '52.72.03' },
      rows: [{ change: { active: -34 } }, {}, {}, {}, {}, {}, {}],
    })
    expect(monev('trend', '--data', data, '--region', '52.71').err).toContain('Belum ada potret data yang memuat')
    expect(monev('trend', '--data', data, '--indicator', 'xyz').err).toContain('tidak dikenal')
    const odd = monev('report', '--data', data, '--meeting', 'latest', '--out', join(folder, 'x.pdf'))
    expect(odd).toMatchObject({ code: 1, out: '' })
    expect(odd.err).toContain('.docx')
  })

  it('writes the same bytes for the same report, as a konsep, and keeps a file that is there', () => {
    const first = join(folder, 'a.docx')
    const second = join(folder, 'b.docx')
    for (const file of [first, second]) monevJson('report', '--data', data, '--meeting', 'latest', '--out', file)
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
    const taken = monev('report', '--data', data, '--meeting', 'latest', '--paper', 'F4', '--out', first)
    expect(taken).toMatchObject({ code: 1, out: '' })
    expect(taken.err).toContain('sudah ada')
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
  })

  it('refuses to bring real figures into a folder of data contoh', () => {
    const before = folderState(data)
    const refused = monev(
      'import',
      fixture('kendari-potensi.csv'),
      '--data',
      data,
      '--region',
      '74.71',
      '--as-of',
      '2025-06-08',
    )
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('data contoh')
    expect(folderState(data)).toEqual(before)
  })

  it('leaves no data behind when the papers cannot be written', () => {
    inFolder((own) => {
      const blocked = monev('demo', '--data', join(own, 'data'), '--out', fixture('kendari-potensi.csv'))
      expect(blocked.code).toBe(1)
      expect(blocked.err).toContain('tidak dapat ditulis')
      expect(Object.keys(folderState(join(own, 'data')))).toEqual([])
    })
  })

  it('issues nothing when the paper cannot be written', () => {
    const before = folderState(data)
    const taken = join(folder, 'ada.docx')
    const blocked = join(folder, 'folder.docx')
    writeFileSync(taken, 'milik orang lain')
    mkdirSync(blocked)
    for (const [out, word] of [
      [[taken], 'sudah ada'],
      [[blocked, '--replace'], 'tidak dapat ditulis'],
      [[join(taken, 'x.docx')], 'tidak dapat ditulis'],
    ] as const) {
      const refused = monev(
        ...['report', '--data', data, '--meeting', 'latest', '--paper', 'F4', '--issue', '--out', ...out],
      )
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toContain(word)
      expect(folderState(data)).toEqual(before)
    }
    expect(readFileSync(taken, 'utf8')).toBe('milik orang lain')
  })

  it('does not issue a paper again that says the same, and issues the other paper size as its own first version', () => {
    const file = join(folder, 'terbit.docx')
    const latest = ['report', '--data', data, '--meeting', 'latest', '--issue', '--out', file]
    const before = folderState(data)
    const refused = monev(...latest)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('Isi dokumen sama dengan versi 1 yang sudah terbit')
    expect(existsSync(file)).toBe(false)
    expect(folderState(data)).toEqual(before)
    expect(monevJson(...latest, '--paper', 'F4')).toMatchObject({ papers: [{ paper: 'F4', version: 1 }] })
    expect(existsSync(file)).toBe(true)
  })
})

describe('calls that do not fit', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['laporkan']],
    ['an unknown option', ['snapshots', '--daat', 'x']],
    ['a missing option', ['check', '--region', '52.72']],
    [
      'two goals',
      ['target', '--region', '52', '--year', '2025', '--percent', '1', '--people', '2', '--instrument', 'x'],
    ],
    ['a percentage above 100', ['target', '--region', '52', '--year', '2025', '--percent', '162', '--instrument', 'x']],
    ['a paper that does not exist', ['report', '--meeting', 'latest', '--paper', 'A5', '--out', 'x.docx']],
    [
      'a meeting beside a day',
      ['report', '--meeting', 'latest', '--region', '52', '--as-of', '2025-01-01', '--out', 'x'],
    ],
  ])('answer 2 and the form of the command for %s', (_what, args) => {
    const result = monev(...args)
    expect(result.code).toBe(2)
    expect(`${result.out}${result.err}`).toMatch(/Pemakaian: monev|Perintah:/)
  })

  it.each([
    ['a day that does not exist', ['check', '--data', 'x', '--region', '52.72', '--as-of', '31-06-2025'], 'Juni'],
    ['a code without dots', ['check', '--data', 'x', '--region', '5272', '--as-of', '2025-06-30'], '5272'],
    ['a folder without data', ['snapshots', '--data', '/nonexistent-folder'], 'belum'],
    [
      'a file that is not there',
      ['import', 'hilang.xlsx', '--data', 'x', '--region', '52.72', '--as-of', '2025-06-30'],
      'hilang.xlsx',
    ],
  ])('answer 1 with the reason for %s', (_what, args, word) => {
    const result = monev(...args)
    expect(result).toMatchObject({ code: 1, out: '' })
    expect(result.err).toContain(word)
    expect(result.err).not.toMatch(/Error|at file:|SQLITE|\/work|\.ts:/)
  })
})
