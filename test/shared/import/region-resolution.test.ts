import { describe, expect, test } from 'vitest'
import { problemMessage } from '../../../shared/text/import-problems.ts'
import { figuresIn, readRowsIn, type Value } from './sheet-of.ts'

const HEAD = ['kode', 'wilayah', 'potensi', 'aktif']

/** Returns the region code that each row was read as, in order. */
const codesOf = (scope: string, names: readonly (readonly [string | null, string | null])[]): readonly unknown[] =>
  figuresIn(readRowsIn(scope, [HEAD, ...names.map(([code, name], at): Value[] => [code, name, 100 + at, at])])).map(
    ([code]) => code,
  )

const problemsOf = (scope: string, rows: readonly (readonly Value[])[], head: readonly string[] = HEAD) =>
  readRowsIn(scope, [head, ...rows]).problems

describe('the region of a row', () => {
  test.each([
    ['Kabupaten Bima', '52.06'],
    ['KAB. BIMA', '52.06'],
    ['kab bima', '52.06'],
    ['  Kota   Bima', '52.72'],
    ['1. Kota Mataram', '52.71'],
    ['Mataram', '52.71'],
    ['Provinsi NTB', '52'],
  ])('%s is found by name in its province', (name, code) => {
    expect(codesOf('52', [[null, name]])).toEqual([code])
  })

  test.each([
    ['Kota Adm. Jakarta Pusat', '31.71'],
    ['KOTA ADMINISTRASI JAKARTA PUSAT', '31.71'],
    ['Kab. Adm. Kep. Seribu', '31.01'],
  ])('%s is found with its administrative word shortened', (name, code) => {
    expect(codesOf('31', [[null, name]])).toEqual([code])
  })

  test.each(['5272', '52.72', '52,72', "'5272"])('is found by the code written as %s', (code) => {
    expect(codesOf('52', [[code, null]])).toEqual(['52.72'])
  })

  test('is found by a code of ten digits', () => {
    expect(codesOf('52.72', [['5272041001', 'Penaraga']])).toEqual(['52.72.04.1001'])
  })

  test('"Bima" without kota or kabupaten is a problem that names both', () => {
    const [problem] = problemsOf('52', [[null, 'Bima', 10, 5]])
    expect(problem).toMatchObject({ code: 'place-ambiguous', row: 2, column: 'B', value: 'Bima' })
    expect(problem && problemMessage(problem)).toContain('Kabupaten Bima (52.06) atau Kota Bima (52.72)')
  })

  test('"Bima" is ambiguous even when the scope is one of the two', () => {
    expect(problemsOf('52.72', [[null, 'Bima', 10, 5]])).toMatchObject([{ code: 'place-ambiguous', row: 2 }])
  })

  test('that is misspelt is a problem with the nearest name, and never applied', () => {
    const result = readRowsIn('52.72', [HEAD, [null, 'Rasanae Brat', 10, 5]])
    expect(result.observations).toEqual([])
    expect(result.problems).toMatchObject([{ code: 'place-unknown', row: 2, column: 'B', value: 'Rasanae Brat' }])
    expect(result.problems[0] && problemMessage(result.problems[0])).toContain('Kecamatan Rasanae Barat (52.72.01)')
  })

  test('outside the scope is a problem that names it, by name and by code', () => {
    const problems = problemsOf('52.72', [
      [null, 'Kabupaten Dompu', 10, 5],
      ['74.71', 'Kota Kendari', 10, 5],
    ])
    expect(problems).toMatchObject([
      { code: 'place-outside', row: 2, column: 'B' },
      { code: 'place-outside', row: 3, column: 'A', value: '74.71' },
    ])
  })

  test('with a code that does not exist or is none is a problem', () => {
    const problems = problemsOf('52.72', [
      ['52.72.99', 'Raba', 10, 5],
      ['abc', 'Raba', 10, 5],
      ['5272.04', 'Raba', 10, 5],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['code-unknown', 'code-malformed', 'code-malformed'])
  })

  test('with a code and a name that disagree is a problem', () => {
    expect(problemsOf('52.72', [['52.72.04', 'Mpunda', 10, 5]])).toMatchObject([
      { code: 'code-name-differ', column: 'B', value: 'Mpunda', params: { place: 'Kecamatan Raba' } },
    ])
  })

  test('with a right code and a nearly right name is accepted with a note', () => {
    const result = readRowsIn('52.72', [HEAD, ['52.72.01', 'Rasanae  Brat', 10, 5]])
    expect(figuresIn(result)).toEqual([['52.72.01', 'ucj', 10, 5]])
    expect(result.notes.map(({ code }) => code)).toContain('spelling-differs')
  })

  test('named twice is one problem that names both rows, and neither is accepted', () => {
    const result = readRowsIn('52.72', [
      HEAD,
      [null, 'Raba', 10, 5],
      [null, 'Asakota', 9, 3],
      ['52.72.04', 'Kec. Raba', 11, 6],
    ])
    expect(result.problems).toMatchObject([
      { code: 'place-duplicate', row: 4, params: { place: 'Kecamatan Raba', rows: '2, 4' } },
    ])
    expect(figuresIn(result)).toEqual([['52.72.03', 'ucj', 9, 3]])
    expect(result.counts).toEqual({ read: 3, accepted: 1, problem: 2, skipped: 0 })
  })

  test('of a JUMLAH row is the scope, and the scope beside it is a duplicate', () => {
    expect(
      codesOf('52.72', [
        [null, 'Raba'],
        [null, 'JUMLAH'],
      ]),
    ).toEqual(['52.72.04', '52.72'])
    expect(
      problemsOf('52.72', [
        [null, 'Kota Bima', 10, 5],
        ['Total', null, 10, 5],
      ]),
    ).toMatchObject([{ code: 'place-duplicate', params: { rows: '2, 3' } }])
  })

  test('of a JUMLAH row is found in a merged cell over the number column', () => {
    const result = readRowsIn('52.72', [
      ['No', 'Kecamatan', 'Potensi', 'Aktif'],
      [1, 'Raba', 10, 5],
      ['JUMLAH', null, 20, 8],
    ])
    expect(figuresIn(result)).toEqual([
      ['52.72.04', 'ucj', 10, 5],
      ['52.72', 'ucj', 20, 8],
    ])
  })

  test('that is learnt is found by its alias', () => {
    const aliases = [{ spelling: 'Rasanae Kulon', code: '52.72.01' }]
    const result = readRowsIn('52.72', [HEAD, [null, 'RASANAE KULON', 10, 5]], { aliases })
    expect(figuresIn(result)).toEqual([['52.72.01', 'ucj', 10, 5]])
    expect(result.notes.map(({ code }) => code)).toContain('alias-used')
  })

  test('of a lain-lain row is none: its figures belong to what is not mapped', () => {
    const result = readRowsIn('52.72', [HEAD, [null, 'Raba', 10, 5], [null, 'Lain-lain', 3, 1]])
    expect(result.problems).toEqual([])
    expect(result.skipped.rest).toBe(1)
    expect(result.notes.map(({ code }) => code)).toContain('rest-row')
  })
})

describe('a kelurahan whose name several kecamatan share', () => {
  // Kabupaten Bima has a desa Naru in Woha (52.06.03.2012) and one in Sape (52.06.06.2005).
  const SCOPE = '52.06'

  test('is ambiguous on its own', () => {
    expect(problemsOf(SCOPE, [[null, 'Naru', 10, 5]])).toMatchObject([{ code: 'place-ambiguous', value: 'Naru' }])
  })

  test('is settled by its code', () => {
    expect(codesOf(SCOPE, [['52.06.03.2012', 'Naru']])).toEqual(['52.06.03.2012'])
  })

  test('is settled by the kecamatan row above, with a note', () => {
    const result = readRowsIn(SCOPE, [
      HEAD,
      [null, 'Kec. Sape', null, null],
      [null, 'Naru', 10, 5],
      [null, 'Kec. Woha', 20, 8],
      [null, 'Naru', 9, 4],
    ])
    expect(result.problems).toEqual([])
    expect(figuresIn(result).map(([code]) => code)).toEqual(['52.06.06.2005', '52.06.03', '52.06.03.2012'])
    expect(result.skipped.heading).toBe(1)
    expect(result.notes.map(({ code }) => code)).toContain('context-used')
  })

  test('is settled by a kecamatan column with merged cells', () => {
    const rows: Value[][] = [
      ['Sape', 'Naru', 10, 5],
      [null, 'Parangina', 9, 4],
      ['Woha', 'Naru', 8, 3],
    ]
    const result = readRowsIn(SCOPE, [['Kecamatan', 'Desa', 'Potensi', 'Aktif'], ...rows])
    expect(result.problems).toEqual([])
    expect(figuresIn(result).map(([code]) => code)).toEqual(['52.06.06.2005', '52.06.06.2010', '52.06.03.2012'])
  })

  const HEAD: Value[] = ['Kecamatan', 'Kelurahan', 'Potensi', 'Aktif']
  const BARAT: Value[][] = [
    ['Rasanae Barat', 'Paruga', 10, 5],
    [null, 'Nae', 9, 4],
  ]
  const TIMUR: Value[][] = [['Rasanae Timur', 'Dodu', 8, 3]]
  const codesIn = (rows: Value[][]) => figuresIn(readRowsIn('52.72', [HEAD, ...rows])).map(([code]) => code)

  test('of a JUMLAH row under each kecamatan is that kecamatan, merged over it or not, and the last one is the kota', () => {
    expect(
      codesIn([...BARAT, [null, 'JUMLAH', 19, 9], ...TIMUR, [null, 'JUMLAH', 8, 3], ['JUMLAH', null, 27, 12]]),
    ).toEqual(['52.72.01.1001', '52.72.01.1002', '52.72.01', '52.72.02.1009', '52.72.02', '52.72'])
    expect(codesIn([...BARAT, ['JUMLAH', null, 19, 9], ...TIMUR])).toContain('52.72.01')
    expect(codesIn([...BARAT, ['Rasanae Barat', 'JUMLAH', 19, 9]])).toContain('52.72.01')
  })

  test('of the only JUMLAH row, at the end, is the kota, whatever column it stands in', () => {
    for (const total of [
      ['JUMLAH', null, 27, 12],
      [null, 'JUMLAH', 27, 12],
    ]) {
      const codes = codesIn([...BARAT, ...TIMUR, total])
      expect([codes.at(-1), codes.includes('52.72.02')]).toEqual(['52.72', false])
    }
  })

  test('is not settled by an earlier kecamatan once a row in between could not be read', () => {
    const problems = problemsOf(SCOPE, [
      [null, 'Kec. Sape', 1, 1],
      [null, 'Kec. Wohaa', 1, 1],
      [null, 'Naru', 10, 5],
    ])
    expect(problems.map(({ code, row }) => [row, code])).toEqual([
      [3, 'place-unknown'],
      [4, 'place-ambiguous'],
    ])
  })

  test('is refused when its own kecamatan column says it lies elsewhere', () => {
    const problems = problemsOf('52.72', [['Raba', 'Paruga', 3, 1]], ['Kecamatan', 'Kelurahan', 'Potensi', 'Aktif'])
    expect(problems).toMatchObject([{ code: 'place-not-inside', column: 'B', value: 'Paruga' }])
  })
})

describe('a name that a kabupaten shares with one of its kecamatan', () => {
  test('is ambiguous in a column for any wilayah', () => {
    expect(problemsOf('52.05', [[null, 'Dompu', 10, 5]])).toMatchObject([{ code: 'place-ambiguous' }])
  })

  test('is the kecamatan when a JUMLAH row is the kabupaten', () => {
    expect(
      codesOf('52.05', [
        [null, 'Dompu'],
        [null, 'Kempo'],
        [null, 'JUMLAH'],
      ]),
    ).toEqual(['52.05.01', '52.05.02', '52.05'])
  })

  test('is the kecamatan in a column of kecamatan', () => {
    const result = readRowsIn('52.05', [
      ['Kecamatan', 'Potensi', 'Aktif'],
      ['Dompu', 10, 5],
    ])
    expect(figuresIn(result)).toEqual([['52.05.01', 'ucj', 10, 5]])
  })
})
