import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareLaporan } from './independent/compare-paper.ts'
import { MUTATIONS, type Shown } from './independent/mutations.ts'
import { copyProgram, type Mutation } from './independent/program.ts'
import { compareScenario, EDGES, enterScenario, PARTS, writeDemo } from './independent/scenarios.ts'
import type { Tally } from './independent/tally.ts'
import { twoAtATime } from './independent/two-at-a-time.ts'

const PATIENCE = 240_000
const SCENARIOS = { edges: EDGES, parts: PARTS } as const
const work = mkdtempSync(join(tmpdir(), 'monev-mutations-'))
const inTurn = twoAtATime()
let runs = 0

beforeAll(async () => {
  await Promise.all([enterScenario(EDGES, join(work, 'edges')), enterScenario(PARTS, join(work, 'parts'))])
}, PATIENCE)

afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Lets a copy of the program, with or without a fault, write its laporan, and compares that with independent figures. */
const comparisonOf = (mutation: Mutation | null, shown: Shown): Promise<Tally> =>
  inTurn(async () => {
    runs += 1
    const folder = join(work, `run-${runs}`)
    const program = copyProgram(join(folder, 'program'), mutation)
    try {
      if (shown !== 'demo') {
        return await compareScenario(SCENARIOS[shown], join(work, shown), program, folder, 'A4')
      }
      const { stored, subject, laporan } = await writeDemo(program, join(folder, 'out'), 'A4')
      return compareLaporan(stored, subject, 'A4', laporan)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

describe.concurrent('independent figures against a program with a planted fault', () => {
  it.each(['demo', 'edges', 'parts'] as const)(
    'report nothing without a fault (%s)',
    async (shown) => {
      const tally = await comparisonOf(null, shown)
      expect(tally.mismatches).toEqual([])
      expect(tally.total()).toBeGreaterThan(250)
    },
    PATIENCE,
  )

  it.each(MUTATIONS)(
    'notice: $name ($shown)',
    async ({ shown, ...mutation }) => {
      const { mismatches } = await comparisonOf(mutation, shown)
      expect(mismatches.length).toBeGreaterThan(0)
    },
    PATIENCE,
  )
})
