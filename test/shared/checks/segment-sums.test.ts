import { describe, expect, test } from 'vitest'
import { codesOf, findingsFor, only, row } from './examples.ts'

const kendari = [
  row('ucj', 140_940, 49_397),
  row('ucj.pu', null, 88_357),
  row('ucj.bpu', null, 36_140),
  row('ucj.jakon', null, 16_443),
]

describe('segments and their total', () => {
  test('Kendari: active segments that add up to potensi are reported once, as 1b', () => {
    expect(findingsFor(kendari)).toEqual([
      {
        code: '1b',
        severity: 'doubt',
        site: { place: kendari[0]?.place, indicator: 'ucj', field: 'active' },
        parts: [
          { indicator: 'ucj.pu', count: 88_357 },
          { indicator: 'ucj.bpu', count: 36_140 },
          { indicator: 'ucj.jakon', count: 16_443 },
        ],
        eligible: 140_940,
        active: 49_397,
      },
    ])
  })

  test('the same figures read as potensi of the segments raise nothing', () => {
    const asEligible = kendari.map((entry) =>
      entry.indicator === 'ucj' ? entry : { ...entry, eligible: entry.active, active: null },
    )
    expect(findingsFor(asEligible)).toEqual([])
  })

  test('1b also speaks when the total of active people is unknown, but not for a place without potensi', () => {
    expect(codesOf(findingsFor([row('ucj', 100, null), row('ucj.pu', null, 100)]))).toEqual(['1b'])
    expect(findingsFor([row('ucj', 0, null), row('ucj.pu', 0, 0)])).toEqual([])
  })

  test('full coverage is no reason to suspect the segments', () => {
    expect(findingsFor([row('ucj', 100, 100), row('ucj.pu', 60, 60), row('ucj.bpu', 40, 40)])).toEqual([])
  })

  test('active is added to active and potensi to potensi', () => {
    const findings = findingsFor([row('ucj', 101, 50), row('ucj.pu', 60, 30), row('ucj.bpu', 40, 21)])
    expect(only(findings, '1').map(({ field, sum, total }) => ({ field, sum, total }))).toEqual([
      { field: 'eligible', sum: 100, total: 101 },
      { field: 'active', sum: 51, total: 50 },
    ])
    expect(codesOf(findings)).toEqual(['1', '1'])
  })

  test('wrong potensi of segments is reported beside 1b', () => {
    const findings = findingsFor([row('ucj', 100, 50), row('ucj.pu', 50, 60), row('ucj.bpu', 40, 40)])
    expect(codesOf(findings)).toEqual(['1', '1b', '2'])
  })

  test.each([
    ['a segment with an unknown figure', row('ucj.bpu', 40, null)],
    ['a segment with a row only elsewhere', row('ucj.bpu', 40, 10, { at: '52.72.01' })],
  ])('%s leaves no sum to compare', (_, partial) => {
    const findings = findingsFor([row('ucj', 100, 50), row('ucj.pu', 60, 30), partial])
    expect(only(findings, '1').filter(({ field }) => field === 'active')).toEqual([])
  })

  test('a segment without any row is not part of the sum', () => {
    expect(findingsFor([row('ucj', 100, 50), row('ucj.pu', 60, 30), row('ucj.bpu', 40, 20)])).toEqual([])
  })

  test('an unknown total and a place without segments are silent', () => {
    expect(findingsFor([row('ucj', null, null), row('ucj.pu', 60, 30)])).toEqual([])
    expect(findingsFor([row('ucj', 100, 50), row('ucj', 10, 5, { at: '52.72.01' })])).not.toContainEqual(
      expect.objectContaining({ code: '1' }),
    )
  })

  test('one segment above the total is named, also when another is unknown', () => {
    const findings = findingsFor([row('ucj', 100, 50), row('ucj.pu', null, 51), row('ucj.bpu', null, null)])
    expect(findings).toEqual([
      expect.objectContaining({ code: '1c', segment: 'ucj.pu', segmentActive: 51, totalActive: 50 }),
    ])
    expect(findings[0]?.site).toMatchObject({ indicator: 'ucj.pu', field: 'active' })
  })

  test('a segment equal to the total is no finding', () => {
    expect(findingsFor([row('ucj', 100, 50), row('ucj.pu', null, 50), row('ucj.bpu', null, null)])).toEqual([])
  })

  test('every place is checked on its own', () => {
    const findings = findingsFor([
      row('ucj', 100, 50),
      row('ucj.pu', 100, 50),
      row('ucj', 15_930, 7405, { at: '52.72.03' }),
      row('ucj.pu', null, 15_930, { at: '52.72.03' }),
    ])
    expect(only(findings, '1b')).toEqual([expect.objectContaining({ eligible: 15_930, active: 7405 })])
    expect(only(findings, '1b')[0]?.site.place).toMatchObject({ code: '52.72.03' })
  })
})

describe('active above eligible', () => {
  test('is reported for every indicator and place', () => {
    const findings = findingsFor([
      row('ucj.jakon', 4600, 4800),
      row('non-asn', 10, 11, { at: '52.72.01' }),
      row('kader', 0, 1),
    ])
    expect(only(findings, '2').map(({ site, eligible, active }) => [site.indicator, eligible, active])).toEqual([
      ['ucj.jakon', 4600, 4800],
      ['kader', 0, 1],
      ['non-asn', 10, 11],
    ])
  })

  test.each([
    [100, 100],
    [0, 0],
    [null, 5],
    [5, null],
  ])('eligible %s and active %s is no finding', (eligible, active) => {
    expect(findingsFor([row('ucj', eligible, active)])).toEqual([])
  })
})
