import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { acquireWriterLock } from '../../../electron/platform/lock.ts'
import { AppError } from '../../../shared/domain/app-error.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'
import { openForTest, openReaderForTest, refusalOf, temporaryFolder } from '../db/helpers.ts'

const now = new Date('2025-11-12T01:05:00Z')
const HOLDER = fileURLToPath(new URL('./hold-lock.ts', import.meta.url))

const take = (dir: string, who = 'Monev UCJ (desktop)') => {
  const lock = acquireWriterLock(dir, { who, now })
  onTestFinished(() => lock.release())
  return lock
}

const refusedBy = (dir: string): AppError => {
  try {
    take(dir, 'yang kedua')
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error('the lock was given')
}

const startHolder = async (dir: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [HOLDER, dir], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

test('a second writer is refused and told who writes since when', () => {
  const dir = join(temporaryFolder(), 'baru')
  take(dir)
  const refusal = refusedBy(dir)
  expect(refusal.code).toBe('database.locked')
  expect(refusal.params.who).toBe('Monev UCJ (desktop)')
  expect(refusal.params.since).toMatch(/^1[12]-11-2025 pukul \d\d\.05$/)
  expect(errorMessage(refusal.code, refusal.params)).toContain('sedang dipakai oleh Monev UCJ (desktop) sejak 1')
})

test('the next writer gets the lock after release, and releasing twice harms nobody', () => {
  const dir = temporaryFolder()
  const first = take(dir)
  first.release()
  const second = take(dir, 'Monev UCJ (terminal)')
  first.release()
  expect(refusedBy(dir).params.who).toBe('Monev UCJ (terminal)')
  second.release()
  expect(readdirSync(dir)).toEqual(['monev.lock'])
})

test('two folders do not know of each other', () => {
  take(temporaryFolder())
  take(temporaryFolder())
})

test('readers work while the lock is held', async () => {
  const dir = temporaryFolder()
  take(dir)
  await openForTest({ dir })
  const reader = await openReaderForTest({ dir })
  expect(reader.main.prepare('SELECT count(*) FROM indicator').pluck().get()).toBe(6)
})

test('the lock of a process that is killed is free at once, though its name still lies there', async () => {
  const dir = temporaryFolder()
  const child = await startHolder(dir)
  expect(refusedBy(dir).params.who).toBe('Monev UCJ (uji)')

  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
  expect(existsSync(join(dir, 'monev.lock.txt'))).toBe(true)
  take(dir)
  expect(refusedBy(dir).params.who).toBe('Monev UCJ (desktop)')
})

test('a holder whose name cannot be read is still a holder', () => {
  const dir = temporaryFolder()
  take(dir)
  writeFileSync(join(dir, 'monev.lock.txt'), '')
  const refusal = refusedBy(dir)
  expect(refusal.params).toEqual({})
  expect(errorMessage(refusal.code, refusal.params)).toContain('sedang dipakai oleh program lain. Data tidak diubah.')
})

test('a lock file that is something else is refused by name', async () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'monev.lock'), 'bukan kunci '.repeat(500))
  expect(await refusalOf(() => take(dir))).toBe('database.lockUnusable')
})

test('a folder that cannot be made is refused by name', async () => {
  const file = join(temporaryFolder(), 'berkas')
  writeFileSync(file, '')
  expect(await refusalOf(() => take(join(file, 'data')))).toBe('database.unreachable')
  const dir = temporaryFolder()
  mkdirSync(join(dir, 'monev.lock.txt'))
  expect(await refusalOf(() => take(dir))).toBe('database.unreachable')
  expect(await refusalOf(() => take(dir))).toBe('database.unreachable')
})
