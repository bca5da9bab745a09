import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program as it stands in this checkout. */
export const PROGRAM = fileURLToPath(new URL('../../..', import.meta.url))

/** A fault to plant in a copy of the program: `find` must occur exactly once in `file`. */
export interface Mutation {
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** Copies the program to a folder and plants a fault; throws when the place of the fault is not exactly one. */
export function copyProgram(folder: string, mutation: Mutation | null): string {
  mkdirSync(folder, { recursive: true })
  for (const part of ['shared', 'electron', 'package.json']) {
    cpSync(join(PROGRAM, part), join(folder, part), { recursive: true })
  }
  for (const part of ['node_modules', 'out']) symlinkSync(join(PROGRAM, part), join(folder, part))
  if (mutation === null) return folder
  const file = join(folder, mutation.file)
  const pieces = readFileSync(file, 'utf8').split(mutation.find)
  if (pieces.length !== 2) throw new Error(`${mutation.file} has ${pieces.length - 1} places "${mutation.find}"`)
  writeFileSync(file, pieces.join(mutation.replace))
  return folder
}

/** Runs the terminal of a program in a process of its own; rejects with what it said when it does not succeed. */
export function runMonev(program: string, ...args: readonly string[]): Promise<void> {
  const { INIT_CWD: _cwd, MONEV_DATA: _data, ...environment } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(program, 'electron', 'cli.ts'), ...args], {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${args[0]} ended with ${code}: ${said}`))
    })
  })
}
