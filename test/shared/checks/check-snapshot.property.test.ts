import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSnapshot } from '../../../shared/checks/check-snapshot.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { UCJ_SEGMENTS } from '../../../shared/domain/indicator.ts'
import type { Region } from '../../../shared/domain/region.ts'
import type { Count, Figures, Observation } from '../../../shared/domain/snapshot.ts'
import { withPercentSign } from '../../../shared/format/number.ts'
import { coverage, uncovered } from '../../../shared/calc/coverage.ts'
import { findingContext } from '../../../shared/text/finding-context.ts'
import { findingSentence } from '../../../shared/text/findings.ts'
import { observation, regionPlace } from '../calc/examples.ts'
import {
  BIMA_CHILDREN,
  BIMA_REGION,
  codesOf,
  current,
  earlier,
  findingsFor,
  inputOf,
  percentGoal,
  targetOf,
  unitPlace,
} from './examples.ts'

const VILLAGES: readonly Region[] = BIMA_CHILDREN.flatMap(({ code }) => [
  { code: `${code}.1001`, name: 'Satu' },
  { code: `${code}.1002`, name: 'Dua' },
])

const add = (list: readonly Figures[]): Figures => ({
  eligible: list.reduce((sum, { eligible }) => sum + (eligible ?? 0), 0),
  active: list.reduce((sum, { active }) => sum + (active ?? 0), 0),
})

const withStated = (row: Observation): Observation => {
  const share = coverage(row)
  return { ...row, statedPercent: share === null ? null : withPercentSign(share), statedUncovered: uncovered(row) }
}

/** Rows of every level and segment in which every sum holds and every stated figure is right. */
const consistentRows: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.array(
      fc
        .tuple(fc.nat({ max: 5000 }), fc.nat({ max: 100 }))
        .map(([eligible, percent]): Figures => ({ eligible, active: Math.floor((eligible * percent) / 100) })),
      { minLength: UCJ_SEGMENTS.length, maxLength: UCJ_SEGMENTS.length },
    ),
    { minLength: VILLAGES.length, maxLength: VILLAGES.length },
  )
  .map((segments) => {
    const cells = VILLAGES.flatMap((village, position) =>
      UCJ_SEGMENTS.map((indicator, segment) => ({
        village: village.code,
        indicator,
        figures: segments[position]?.[segment] ?? { eligible: 0, active: 0 },
      })),
    )
    return [BIMA_REGION, ...BIMA_CHILDREN, ...VILLAGES].flatMap(({ code, name }) => {
      const inside = cells.filter(({ village }) => village.startsWith(code))
      const place = regionPlace(code, name)
      return [
        observation('ucj', place, add(inside.map(({ figures }) => figures))),
        ...UCJ_SEGMENTS.map((indicator) =>
          observation(
            indicator,
            place,
            add(inside.filter((cell) => cell.indicator === indicator).map(({ figures }) => figures)),
          ),
        ),
      ].map(withStated)
    })
  })

const count: fc.Arbitrary<Count> = fc.option(
  fc.oneof(fc.constantFrom(0, 1, 10, 100, 1000), fc.nat({ max: 200 }), fc.nat({ max: 1_000_000_000 })),
  { nil: null, freq: 3 },
)

const anyRow: fc.Arbitrary<Observation> = fc.record({
  indicator: fc.constantFrom('ucj', ...UCJ_SEGMENTS, 'non-asn'),
  place: fc.oneof(
    fc.constantFrom(...[BIMA_REGION, ...BIMA_CHILDREN, ...VILLAGES].map(({ code, name }) => regionPlace(code, name))),
    fc.constantFrom(unitPlace(1, 'Dinas Kesehatan'), unitPlace(2, 'Dinas Sosial')),
  ),
  eligible: count,
  active: count,
  statedPercent: fc.option(
    fc.oneof(
      fc.constantFrom('37,59%', '35.05%', '104,35%', '0,3505', 'n/a', '0', '-', '1'),
      fc.string({ maxLength: 8 }),
    ),
    { nil: null },
  ),
  statedUncovered: count,
  statedGap: count,
  approximate: fc.boolean(),
  note: fc.constant(null),
})

const rowsOnce: fc.Arbitrary<readonly Observation[]> = fc.uniqueArray(anyRow, {
  maxLength: 25,
  selector: ({ indicator, place }) => `${indicator}|${JSON.stringify(place)}`,
})

const check = (now: readonly Observation[], before: readonly Observation[] | null): readonly Finding[] =>
  checkSnapshot(
    inputOf(current(now), {
      previous: before === null ? null : earlier(before),
      children: BIMA_CHILDREN,
      lower: VILLAGES,
      target: targetOf(percentGoal(4500)),
      otherTargets: [targetOf({ kind: 'people', people: 500 }, { id: 2, year: 2026 })],
      meetingDate: '2025-11-12',
    }),
  )

describe('checks of random snapshots', () => {
  test('a consistent snapshot has no findings', () => {
    fc.assert(
      fc.property(consistentRows, (rows) => {
        expect(codesOf(check(rows, rows))).toEqual([])
      }),
    )
  })

  test('one person more in any row of a consistent snapshot is always noticed', () => {
    fc.assert(
      fc.property(consistentRows, fc.nat(), fc.constantFrom('eligible', 'active'), (rows, seed, field) => {
        const target = seed % rows.length
        const changed = rows.map((row, position) =>
          position === target ? { ...row, [field]: (row[field] ?? 0) + 1 } : row,
        )
        expect(check(changed, null).length).toBeGreaterThan(0)
      }),
    )
  })

  test('no snapshot makes a check or its sentence fail, and every sentence ends with a full stop', () => {
    const context = findingContext({
      scope: BIMA_REGION,
      regions: [...BIMA_CHILDREN, ...VILLAGES],
      indicators: [],
      note: null,
    })
    fc.assert(
      fc.property(rowsOnce, fc.option(rowsOnce, { nil: null }), (now, before) => {
        for (const finding of check(now, before)) expect(findingSentence(finding, context)).toMatch(/^\p{Lu}.*\.$/u)
      }),
    )
  })

  test('a snapshot of unknown figures has no findings', () => {
    fc.assert(
      fc.property(rowsOnce, rowsOnce, (now, before) => {
        const unknown = now.map((row): Observation => ({ ...row, eligible: null, active: null, statedPercent: null }))
        expect(check(unknown, before)).toEqual([])
      }),
    )
  })

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rowsOnce, (rows) => {
        const sorted = (findings: readonly Finding[]): readonly string[] =>
          findings.map(({ code, site }) => JSON.stringify([code, site])).sort()
        expect(sorted(check([...rows].reverse(), null))).toEqual(sorted(check(rows, null)))
      }),
    )
  })

  test('findings come worst first and survive JSON', () => {
    fc.assert(
      fc.property(rowsOnce, rowsOnce, (now, before) => {
        const findings = check(now, before)
        const weights = findings.map(({ severity }) => ['blocks', 'doubt', 'note'].indexOf(severity))
        expect(weights).toEqual([...weights].sort((a, b) => a - b))
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
      }),
    )
  })

  test('every one of the 83.762 places of a country can be checked at once', () => {
    const rows = Array.from({ length: 83_762 }, (_, position) => {
      const district = String(10_000 + Math.floor(position / 12))
      const code = `52.${district.slice(1, 3)}.${district.slice(3, 5)}.${1000 + (position % 9000)}`
      return observation('ucj', regionPlace(code, code), { eligible: 100, active: 40 })
    })
    expect(findingsFor(rows, { previous: earlier(rows) })).toEqual([])
  })
})
