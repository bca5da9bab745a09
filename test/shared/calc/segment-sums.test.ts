import { expect, test } from 'vitest'
import { segmentSums } from '../../../shared/calc/segment-sums.ts'
import type { Count, Observation } from '../../../shared/domain/snapshot.ts'

const row = (indicator: string, code: string, active: Count): Observation => ({
  indicator,
  place: { kind: 'region', code, name: code },
  eligible: 1000,
  active,
  statedPercent: null,
  statedUncovered: null,
  statedGap: null,
  approximate: false,
  note: null,
})

test('the active people of all segments are one sum for every place, unknown where one of them is', () => {
  const observations = [
    row('ucj', '52.72.04', 90),
    row('ucj.pu', '52.72.04', 60),
    row('ucj.bpu', '52.72.04', 30),
    row('ucj.pu', '52.72.01', 60),
    row('ucj.bpu', '52.72.01', null),
    row('ucj.pu', '52.72.02', 60),
  ]
  expect([...segmentSums({ observations }, ['ucj.pu', 'ucj.bpu'])]).toEqual([
    ['r:52.72.04', 90],
    ['r:52.72.01', null],
    ['r:52.72.02', null],
  ])
})
