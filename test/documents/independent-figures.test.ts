import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareLaporan, compareMemo } from './independent/compare-paper.ts'
import { PROGRAM } from './independent/program.ts'
import { compareScenario, EDGES, enterScenario, PARTS, writeDemo, YEAR } from './independent/scenarios.ts'
import type { Tally } from './independent/tally.ts'

type Demo = Awaited<ReturnType<typeof writeDemo>>

const FOLDER = fileURLToPath(new URL('independent', import.meta.url))
const PAPERS = ['A4', 'F4'] as const
const work = mkdtempSync(join(tmpdir(), 'monev-independent-'))
const demos = new Map<string, Demo>()

const demoOn = (paper: string): Demo => {
  const demo = demos.get(paper)
  if (demo === undefined) throw new Error(`data contoh was not written on ${paper}`)
  return demo
}

beforeAll(async () => {
  for (const paper of PAPERS) demos.set(paper, await writeDemo(PROGRAM, join(work, paper), paper))
}, 120_000)

afterAll(() => rmSync(work, { recursive: true, force: true }))

const expectAtLeast = (tally: Tally, least: Readonly<Record<string, number>>): void => {
  for (const [kind, count] of Object.entries(least)) {
    expect(tally.count(kind), `compared figures of the kind "${kind}"`).toBeGreaterThanOrEqual(count)
  }
}

describe.each(PAPERS)('the papers of data contoh on %s', (paper) => {
  it('print in the laporan exactly what the observation rows give', () => {
    const { stored, subject, laporan } = demoOn(paper)
    const tally = compareLaporan(stored, subject, paper, laporan)
    expect(tally.mismatches).toEqual([])
    expectAtLeast(tally, { cell: 420, 'key figure': 9, claim: 100, token: 120, rtl: 29, chart: 90, alt: 30 })
    expect(tally.total()).toBeGreaterThan(900)
  })

  it('print in the nota dinas exactly what the observation rows give', () => {
    const { stored, subject, memo } = demoOn(paper)
    const tally = compareMemo(stored, subject, memo)
    expect(tally.mismatches).toEqual([])
    expectAtLeast(tally, { 'key figure': 9, claim: 15, token: 15 })
  })
})

describe('a laporan on figures that lie on edges', () => {
  it.each([
    { name: 'halves, band edges, unknown and nil figures', scenario: EDGES, paper: 'A4' as const, least: 210 },
    { name: 'a sum of kecamatan, a target in people', scenario: PARTS, paper: 'F4' as const, least: 60 },
    { name: 'a previous day that is the year before', scenario: YEAR, paper: 'A4' as const, least: 25 },
  ])('prints what the rows give: $name', async ({ scenario, paper, least }) => {
    const folder = join(work, scenario.region)
    await enterScenario(scenario, join(folder, 'entered'))
    const tally = await compareScenario(scenario, join(folder, 'entered'), PROGRAM, folder, paper)
    expect(tally.mismatches).toEqual([])
    expectAtLeast(tally, { cell: least, claim: 35, token: 45, chart: 18, alt: 7 })
  })
})

/** A laporan in which one printed text was replaced, at its first place after a landmark. */
const falsified = (bytes: Uint8Array, after: string, find: string, replace: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const source = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const start = source.indexOf(after)
  const place = source.indexOf(find, start)
  if (start < 0 || place < 0) throw new Error(`no "${find}" after "${after}"`)
  const changed = `${source.slice(0, place)}${replace}${source.slice(place + find.length)}`
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, { level: 0 })
}

describe('the comparison itself', () => {
  it.each([
    ['a key figure', '>Cakupan<', '37,95%', '37,94%'],
    ['the summary', '>Ringkasan<', '4.823', '4.832'],
    ['Tabel 1', 'menurut tanggal data', '45.246', '45.264'],
    ['Tabel 2', 'Kedudukan terhadap target', '>26.907<', '>26.906<'],
    ['Tabel 3', 'Penyebab perubahan cakupan', '−0,62', '−0,63'],
    ['Tabel 4', 'cakupan menurut segmen', '+0,19', '−0,19'],
    ['Tabel 5', 'Peringkat kecamatan', '35,18', '35,17'],
    ['Tabel 6', 'Pekerja rentan menurut', '2.740', '2.741'],
    ['Tabel 7', 'Status RTL rapat', 'terlambat 43', 'terlambat 44'],
    ['Lampiran 2', 'MENURUT KECAMATAN DAN', '47,54', '47,53'],
    ['an unknown figure', '>Baznas<', '>–<', '>0<'],
    ['an alternative text', '39,33 persen per', '39,50', '39,51'],
    ['the name of a table', 'Kedudukan', 'Kedudukan', 'Keadaan'],
  ])('notices a change in %s', (_place, after, find, replace) => {
    const { stored, subject, laporan } = demoOn('A4')
    const changed = falsified(laporan, after, find, replace)
    expect(compareLaporan(stored, subject, 'A4', changed).mismatches).not.toEqual([])
  })

  it('imports nothing of what it judges', () => {
    const sources = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    const imported = sources.flatMap((source) => [...source.matchAll(/from '([^']+)'/gu)].map(([, name = '']) => name))
    expect(imported.length).toBeGreaterThan(50)
    const judged = imported.filter((name) => /(?:^|\/)(?:shared|electron)\//u.test(name))
    expect(judged.filter((name) => !name.includes('/shared/charts/'))).toEqual([])
  })
})
