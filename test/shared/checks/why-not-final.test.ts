import { expect, test } from 'vitest'
import { checkSnapshot } from '../../../shared/checks/check-snapshot.ts'
import { whyNotFinal } from '../../../shared/checks/why-not-final.ts'
import { UCJ } from '../../../shared/domain/indicator.ts'
import type { Snapshot } from '../../../shared/domain/snapshot.ts'
import { current, headOf, inputOf, row } from './examples.ts'

const reasonOf = (snapshot: Snapshot, more: Parameters<typeof inputOf>[1] = {}) =>
  whyNotFinal(snapshot, checkSnapshot(inputOf(snapshot, more)))

test.each([
  ['no rows at all', []],
  ['rows of unknown figures', [row(UCJ, null, null)]],
  ['a stated percentage alone', [row(UCJ, null, null, { statedPercent: '35%' })]],
])('a draft with %s holds no figures and cannot become final', (_what, rows) => {
  expect(reasonOf(current(rows))).toEqual({ kind: 'no-figures' })
})

test('one known figure is enough, a true zero as well', () => {
  expect(reasonOf(current([row(UCJ, 100, null)]))).toBeNull()
  expect(reasonOf(current([row(UCJ, null, 0)]))).toBeNull()
})

test('a finding marked ✖ keeps a draft, a doubt does not', () => {
  const full = current([row(UCJ, 100, 140)])
  expect(checkSnapshot(inputOf(full)).map(({ severity }) => severity)).toContain('doubt')
  expect(reasonOf(full)).toBeNull()
  expect(reasonOf(full, { others: [headOf({ id: 7 })] })).toMatchObject({
    kind: 'findings',
    blocking: [{ code: '9', otherId: 7 }],
  })
})
