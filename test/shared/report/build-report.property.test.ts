import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation, Snapshot } from '../../../shared/domain/snapshot.ts'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { ReportInput } from '../../../shared/report/report-input.ts'
import { MOST_WORDS, wordCount } from '../../../shared/text/narrative/sentence.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { proseIn, sentencesIn } from '../../helpers/sentences.ts'

const count = fc.option(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90_000 })),
  {
    nil: null,
  },
)

const BASE = kotaBimaInput()
const ROWS = BASE.current.observations.length

const figures = fc.array(fc.record({ eligible: count, active: count, present: fc.boolean() }), {
  minLength: ROWS,
  maxLength: ROWS,
})

type Drawn = readonly { eligible: number | null; active: number | null; present: boolean }[]

const redrawn = (snapshot: Snapshot, drawn: Drawn): Snapshot => ({
  ...snapshot,
  observations: snapshot.observations.flatMap((row, position): readonly Observation[] => {
    const own = drawn[position]
    return own?.present ? [{ ...row, eligible: own.eligible, active: own.active }] : []
  }),
})

const inputs = fc
  .record({
    now: figures,
    before: figures,
    hasPrevious: fc.boolean(),
    hasYearBefore: fc.boolean(),
    hundredths: fc.option(fc.integer({ min: 1, max: 9950 }), { nil: null }),
    hasMeeting: fc.boolean(),
  })
  .map(({ now, before, hasPrevious, hasYearBefore, hundredths, hasMeeting }): ReportInput => {
    const current = redrawn(BASE.current, now)
    const previous = BASE.previous === null ? null : redrawn(BASE.previous, before)
    const target = BASE.target
    return {
      ...BASE,
      current,
      previous: hasPrevious ? previous : null,
      yearBefore: hasYearBefore ? BASE.yearBefore : null,
      history: [...(previous === null ? [] : [previous]), current],
      target: hundredths === null || target === null ? null : { ...target, goal: { kind: 'percent', hundredths } },
      findings: [],
      meeting: hasMeeting ? BASE.meeting : null,
    }
  })

describe('reports on any figures', () => {
  it('are built from whatever is known, in sentences that keep the rules', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const model of [buildReport(input), buildMemo(input)]) {
          const sentences = proseIn(model).flatMap(sentencesIn)
          expect(sentences.filter((sentence) => wordCount(sentence) > MOST_WORDS)).toEqual([])
          const wrong = /^\d|undefined|NaN|(?:naik|turun) 0,00|(?:bertambah|berkurang) 0 |sebesar –|–(?: |\.)/u
          expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('come out the same for the same input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(buildReport(input)).toEqual(buildReport(input))
      }),
      { numRuns: 10 },
    )
  })
})
