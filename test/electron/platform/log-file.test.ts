import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logFile } from '../../../electron/platform/log-file.ts'

let folder = ''
const clock = (): Date => new Date('2025-11-14T01:14:00Z')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the log of unforeseen failures', () => {
  it('adds to its file, in a folder that it makes, without the name of its owner', () => {
    const file = join(folder, 'jendela', 'catatan.log')
    const log = logFile(file, { clock, home: '/home/siti' })
    log(new Error('cannot read /home/siti/data'))
    log('a word')
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^2025-11-14T01:14:00.*Z Error: cannot read ~\/data\n.*Z a word\n$/s)
    expect(text).not.toContain('siti')
  })

  it('keeps at most one older file when it grows', () => {
    const file = join(folder, 'catatan.log')
    for (let turn = 0; turn < 3; turn += 1) {
      writeFileSync(file, 'x'.repeat(1024 * 1024 + 1))
      logFile(file, { clock, home: '/home/siti' })('a word')
    }
    expect(readdirSync(folder).sort()).toEqual(['catatan.log', 'catatan.log.1'])
    expect(readFileSync(file, 'utf8').length).toBeLessThan(100)
  })

  it('is silent where it cannot write', () => {
    writeFileSync(join(folder, 'berkas'), '')
    const log = logFile(join(folder, 'berkas', 'catatan.log'), { clock, home: '/home/siti' })
    expect(() => log(new Error('x'))).not.toThrow()
  })
})
