import { execFileSync } from 'node:child_process'
import { type BenchResult, sideBySide } from './measure.ts'

/** Starts the terminal until it answered `snapshots --json`, beside a bare `node -e 0`. */
export const benchStart = async (cli: string, dataDir: string): Promise<BenchResult> => {
  const { ours, peer } = await sideBySide(
    9,
    () => execFileSync(process.execPath, [cli, 'snapshots', '--data', dataDir, '--json'], { stdio: 'pipe' }),
    () => execFileSync(process.execPath, ['-e', '0'], { stdio: 'pipe' }),
  )
  return {
    what: 'start of the terminal until its answer',
    ours: { name: 'monev snapshots --json', timing: ours },
    peer: { name: 'node -e 0', timing: peer },
  }
}
