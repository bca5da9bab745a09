import { describe, expect, it } from 'vitest'
import { targetLine } from '../../../electron/terminal/print-check.ts'
import { pointsOutput } from '../../../shared/contract/figures-output.ts'
import type { TargetStandingOutput } from '../../../shared/contract/responses.ts'
import { rational } from '../../../shared/calc/rational.ts'

const REACHED: TargetStandingOutput = {
  year: 2025,
  instrument: 'Perwali',
  goal: { percent: '40,00%', people: null },
  reached: true,
  required: 32_000,
  gapPeople: null,
  gapPoints: null,
  surplus: 0,
  paceNeededPerMonth: null,
}

describe('the line on the target', () => {
  it('says of a target that is met to the person no "lebih 0 orang"', () => {
    expect(targetLine(REACHED)).toMatch(/: tercapai, tepat sebanyak yang diperlukan\.$/)
    expect(targetLine({ ...REACHED, surplus: 215 })).toMatch(/: tercapai, lebih 215 orang\.$/)
  })

  it('leaves out points that print as 0,00', () => {
    const short = { ...REACHED, reached: false, surplus: null, gapPeople: 1 }
    expect(targetLine({ ...short, gapPoints: pointsOutput(rational(1, 80_000)) })).toMatch(/; selisih 1 orang\.$/)
    expect(targetLine({ ...short, gapPoints: pointsOutput(rational(1, 100)) })).toMatch(
      /; selisih 1 orang atau 1,00 poin persentase\.$/,
    )
  })
})
