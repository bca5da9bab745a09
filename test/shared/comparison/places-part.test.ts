import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelsOf, placesPart } from '../../../shared/comparison/places-part.ts'
import { comparisonInput, targetWith, withFigures, withoutRows } from '../../helpers/comparison-input.ts'

const placesOf = (...input: Parameters<typeof comparisonInput>) => {
  const places = placesPart(comparisonInput(...input))
  if (places === null) throw new Error('no places')
  return places
}

describe('the regions below', () => {
  test('stand in the order of their distance, with its share and a bar on one scale', () => {
    const { rows, gapSum, word, order } = placesOf()
    expect([word, order, gapSum]).toEqual(['kecamatan', 'gap', 4_824])
    expect(
      rows.map(({ name, standing, share }) => [name, standing?.kind === 'short' && standing.people, share?.text]),
    ).toEqual([
      ['Asakota', 1_697, '35,18%'],
      ['Rasanae Timur', 1_534, '31,80%'],
      ['Raba', 919, '19,05%'],
      ['Rasanae Barat', 381, '7,90%'],
      ['Mpunda', 293, '6,07%'],
    ])
    expect(rows[0]?.bar).toBe(100)
    expect(rows[4]?.bar).toBeCloseTo((100 * 293) / 1697)
    expect(rows.every(({ canOpen }) => canOpen)).toBe(true)
  })

  test('draw the picture in the order of the table, and say the same in words', () => {
    const { rows, chart, alt, hidden } = placesOf()
    expect(chart.bars.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
    expect(chart.bars[0]).toMatchObject({ nowLabel: '32,51', beforeLabel: '32,76' })
    expect(chart.target).toEqual({ percent: 45, label: 'Target 45,00%' })
    expect([chart.nowName, chart.beforeName, hidden]).toEqual(['30 Okt', '30 Jun', 0])
    expect(alt).toContain('Asakota 32,51% dari 32,76%')
  })

  test('explain rounding, the sum of distances, falls and whose target it is', () => {
    const places = placesOf()
    expect(places.rows.filter(({ isRounded }) => isRounded).map(({ name }) => name)).toEqual(['Rasanae Timur'])
    expect(places.roundingNote).toContain('sebelum pembulatan')
    expect(places.gapNote).toBe(
      'Jumlah selisih lima kecamatan (4.824 orang) berbeda 1 orang dari selisih kota (4.823 orang) karena pembulatan ke atas di setiap kecamatan.',
    )
    expect(places.notes).toEqual([
      'Penyebab penurunan Asakota belum dicatat.',
      'Target Kota Bima 45,00% diterapkan sama pada setiap kecamatan; bukan target resmi kecamatan.',
    ])
  })

  test('say how much lies above the target where it is reached, without bar or share', () => {
    const { rows, gapNote } = placesOf(targetWith({ kind: 'percent', hundredths: 4000 }))
    expect(rows.at(-1)).toMatchObject({
      name: 'Mpunda',
      standing: { kind: 'reached', people: 455 },
      share: null,
      bar: 0,
    })
    expect(gapNote).toContain('karena Rasanae Barat dan Mpunda melebihi target')
  })

  test('stand by lowest coverage when the target is a number of people', () => {
    const places = placesOf(targetWith({ kind: 'people', people: 30_000 }))
    expect(places.order).toBe('coverage')
    expect(places.rows.map(({ name }) => name)[0]).toBe('Rasanae Timur')
    expect(places.rows.every(({ standing }) => standing === null)).toBe(true)
    expect(places.total.standing).toEqual(expect.objectContaining({ kind: 'short', people: 4_037 }))
    expect(places.notes).toContain(
      'Target dalam jumlah orang tidak dibagi ke setiap kecamatan; urutan menurut cakupan terendah.',
    )
  })

  test('put unknown ones last, never as zero', () => {
    const input = comparisonInput()
    const places = placesOf({ to: withFigures(input.to, '52.72.03', { active: null }) })
    const last = places.rows.at(-1)
    expect(last).toMatchObject({ name: 'Asakota', standing: { kind: 'unknown' }, change: { active: null }, bar: 0 })
    expect(places.chart.bars.at(-1)).toMatchObject({ now: null, nowLabel: '–' })
    expect(places.notes).toContain('– belum diketahui (bukan nol).')
    expect(places.gapNote).toContain('karena data Asakota tidak lengkap')
  })

  test('have no order and no sum of distances while every figure is unknown', () => {
    const input = comparisonInput()
    const bare = input.children.reduce((to, { code }) => withFigures(to, code, { active: null }), input.to)
    const to = withoutRows(
      bare,
      input.grandchildren.map(({ code }) => code),
    )
    expect(placesOf({ to })).toMatchObject({ order: null, gapSum: null })
    expect(placesOf(targetWith({ kind: 'people', people: 30_000 })).gapSum).toBeNull()
    expect(placesOf(targetWith({ kind: 'percent', hundredths: 100 })).gapSum).toBe(0)
  })

  test('show what the own row of the region holds beyond them as a row of its own', () => {
    const input = comparisonInput()
    expect(placesOf().unmapped).toBeNull()
    const to = withFigures(input.to, '52.72', { active: 26_000 })
    expect(placesOf({ to }).unmapped).toEqual({ eligible: 0, active: 37 })
  })

  test('can be those of the level after next, each with the region above it', () => {
    const places = placesOf({ level: 'grandchildren' })
    expect([places.word, places.rows.length, places.hidden]).toEqual(['kelurahan', 41, 29])
    expect(places.rows[0]).toMatchObject({ name: 'Jatibaru', parent: 'Asakota', canOpen: false })
    expect(places.notes.join(' ')).not.toContain('Penyebab')
  })

  test('are offered only on levels that have figures', () => {
    const input = comparisonInput()
    expect(levelsOf(input).map(({ word }) => word)).toEqual(['kecamatan', 'kelurahan'])
    const below = input.grandchildren.map(({ code }) => code)
    const bare = { ...input, from: withoutRows(input.from, below), to: withoutRows(input.to, below) }
    expect(levelsOf(bare).map(({ word }) => word)).toEqual(['kecamatan'])
    expect(placesPart({ ...bare, children: [] })).toBeNull()
  })

  test('share their distances among those that lack people, and never show a negative one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (hundredths) => {
        const { rows, gapSum } = placesOf(targetWith({ kind: 'percent', hundredths }))
        const people = rows.map(({ standing }) => (standing?.kind === 'short' ? standing.people : 0))
        expect(people.reduce((sum, part) => sum + part, 0)).toBe(gapSum)
        for (const { standing, bar } of rows) {
          if (standing !== null && standing.kind !== 'unknown') expect(standing.people).toBeGreaterThanOrEqual(0)
          expect(bar).toBeGreaterThanOrEqual(0)
          expect(bar).toBeLessThanOrEqual(100)
        }
        expect([...people].sort((a, b) => b - a)).toEqual(people)
      }),
      { numRuns: 40 },
    )
  })
})
