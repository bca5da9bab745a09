import { describe, expect, it } from 'vitest'
import { numberingPlan } from '../../../electron/reports/numbering-plan.ts'
import type { Block, ReportModel } from '../../../shared/report/model.ts'
import { h, l } from '../../helpers/sample-blocks.ts'
import { sampleLaporan } from '../../helpers/sample-model.ts'

const modelOf = (blocks: readonly Block[]): ReportModel => ({
  ...sampleLaporan('A4'),
  parts: [{ orientation: 'portrait', letterhead: false, blocks }],
})

const counted = (blocks: readonly Block[]) => {
  const plan = numberingPlan(modelOf(blocks))
  return blocks
    .filter((block) => block.type === 'heading' && plan.counted.has(block))
    .map((block) => blocks.indexOf(block))
}

describe('numberingPlan', () => {
  it('lets Word count headings that follow on, starting again at 1 under each letter', () => {
    const blocks = [h(1, 'A.', 'x'), h(2, '1.', 'x'), h(2, '2.', 'x'), h(1, 'B', 'x'), h(2, '1', 'x')]
    expect(counted(blocks)).toEqual([0, 1, 2, 3, 4])
  })

  it('leaves alone what Word would count otherwise, and goes on after it', () => {
    const blocks = [
      h(1, 'B.', 'x'),
      h(1, 'A.', 'x'),
      h(2, '2.', 'x'),
      h(2, '1.', 'x'),
      h(2, null, 'x'),
      h(1, 'B.', 'x'),
    ]
    expect(counted(blocks)).toEqual([1, 3, 5])
  })

  it('does not count a number without a letter above it, nor unnumbered headings', () => {
    expect(counted([h(2, '1.', 'x'), h(0, null, 'Ringkasan')])).toEqual([])
  })

  it('goes on after Z as Word does: AA, BB', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA', 'BB']
    expect(counted(letters.map((letter) => h(1, `${letter}.`, 'x')))).toHaveLength(28)
  })

  it('counts every list anew', () => {
    const lists = [l('a', 'alpha', ['x']), l('b', 'alpha', ['y'])]
    const plan = numberingPlan(modelOf(lists))
    expect(new Set(lists.map((list) => plan.listInstances.get(list))).size).toBe(2)
  })
})
