import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CLI = join(ROOT, 'electron', 'cli.ts')

export const fixture = (name: string): string => join(ROOT, 'test', 'fixtures', name)

export interface TerminalResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the terminal as a person would: a process of its own. */
export const monev = (...args: readonly string[]): TerminalResult => {
  const { INIT_CWD: _cwd, MONEV_DATA: _data, ...environment } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env: environment,
  })
  return { code: status, out: stdout, err: stderr }
}

/** Runs a command that must succeed and returns its JSON answer. */
export const monevJson = (...args: readonly string[]): unknown => {
  const result = monev(...args, '--json')
  if (result.code !== 0) throw new Error(`exit ${result.code}: ${result.err}`)
  return JSON.parse(result.out)
}

/** A folder of its own that is removed after the work. */
export const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'monev-test-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The hash of every file in a folder but the lock's, by name; an absent folder is empty. */
export const folderState = (folder: string): Readonly<Record<string, string>> => {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('monev.lock'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}
