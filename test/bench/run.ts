import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composePaper } from '../../electron/services/compose-papers.ts'
import { readingData } from '../../electron/services/open-data.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { benchCompare } from './bench-compare.ts'
import { benchImport } from './bench-import.ts'
import { benchPage } from './bench-page.ts'
import { benchReport } from './bench-report.ts'
import { benchStart } from './bench-start.ts'
import type { BenchResult, Timing } from './measure.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'electron', 'cli.ts')
const regionsFile = join(root, 'out', 'regions.sqlite')

const shown = ({ median, fastest, slowest }: Timing): string =>
  `${median.toFixed(0)} ms (${fastest.toFixed(0)}–${slowest.toFixed(0)})`

const report = ({ what, ours, peer }: BenchResult): string =>
  [
    what,
    `  ours   ${shown(ours.timing)}  ${ours.name}`,
    `  peer   ${shown(peer.timing)}  ${peer.name}`,
    `  ratio  ${(ours.timing.median / peer.timing.median).toFixed(2)}`,
    '',
  ].join('\n')

const demoModel = (dir: string): Promise<ReportModel> =>
  readingData({ dir, regionsFile, sample: true }, async (db) => {
    const request = { subject: { kind: 'meeting', meeting: 'latest' }, kind: 'laporan', paper: 'A4' } as const
    return (await composePaper(db, { ...request, today: '2025-11-14' })).model
  })

const folder = mkdtempSync(join(tmpdir(), 'monev-bench-'))
try {
  const dataDir = join(folder, 'data')
  execFileSync(process.execPath, [cli, 'demo', '--data', dataDir, '--out', join(folder, 'papers')], { stdio: 'pipe' })
  process.stdout.write('Medians with the fastest and slowest run; ours and its peer take turns in one run.\n\n')
  process.stdout.write(`${report(await benchCompare(regionsFile))}\n`)
  process.stdout.write(`${report(await benchReport(await demoModel(dataDir)))}\n`)
  process.stdout.write(`${report(await benchImport(regionsFile))}\n`)
  process.stdout.write(`${report(await benchStart(cli, dataDir))}\n`)
  process.stdout.write('The running application, by itself:\n')
  for (const { what, value } of await benchPage(root, folder)) process.stdout.write(`  ${value.padEnd(16)} ${what}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
