import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acquireWriterLock } from '../../electron/platform/lock.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const START = join(ROOT, 'build', 'start.ts')
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}/g

let folder = ''
let child: ChildProcess | null = null
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-start-'))
  printed = ''
})

afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `npm start` as npm does; resolves with the exit code. */
const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number | null> => {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, MONEV_DATA: _d, INIT_CWD: _c, ...rest } = process.env
  const started = spawn(process.execPath, [START, '--data', join(folder, 'data'), ...args], {
    env: { ...rest, ...env },
  })
  child = started
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  return new Promise((resolve) => {
    started.once('exit', resolve)
  })
}

const addresses = (): readonly string[] => printed.match(ADDRESS) ?? []
/** Waits for the address; a program that ended will not print one any more. */
const waitForAddress = () =>
  vi.waitUntil(
    () => {
      if (child?.exitCode !== null) throw new Error(printed)
      return addresses().length > 0
    },
    { timeout: 50_000 },
  )

/** A program in place of Electron; the starter finds it where a person would put a copy of their own. */
const fakeElectron = (script: string): Readonly<Record<string, string>> => {
  const file = join(folder, 'electron')
  writeFileSync(file, `#!${process.execPath}\n${script}\n`)
  chmodSync(file, 0o755)
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':77' }
}

describe('npm start', () => {
  it('serves a browser at once where there is no display, answers Enter, and ends with Ctrl+C', async () => {
    const ended = start([])
    await waitForAddress()
    expect(printed).not.toContain('Electron')
    expect((await fetch(addresses()[0] ?? '')).status).toBe(200)
    child?.stdin?.write('\n')
    await vi.waitFor(() => expect(addresses()).toHaveLength(2), { timeout: 10_000 })
    child?.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('opens the window on the same data, and ends with it', async () => {
    const env = fakeElectron(
      "require('fs').writeFileSync(__dirname + '/argv', JSON.stringify(process.argv.slice(2))); console.log('monev:ready')",
    )
    expect(await start([], env)).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'argv'), 'utf8'))).toEqual([ROOT, '--data', join(folder, 'data')])
    expect(printed).toContain('Monev UCJ terbuka di jendelanya sendiri.')
    expect(addresses()).toEqual([])
  })

  it('says in one line why there is no window, and serves a browser instead', async () => {
    const ended = start([], fakeElectron("console.error('cannot open display: :77'); process.exit(1)"))
    await waitForAddress()
    expect(printed).toContain(
      'Jendela aplikasi tidak dapat dibuka: Electron berhenti dengan kode 1 (cannot open display: :77). Aplikasi dijalankan di peramban.\n',
    )
    child?.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('tries no other host when the window told the user why the data cannot be opened', async () => {
    expect(await start([], fakeElectron("console.log('monev:refused'); process.exitCode = 1"))).toBe(1)
    expect(addresses()).toEqual([])
  })

  it('never asks Electron to give up its sandbox', async () => {
    const env = fakeElectron("console.log('monev:ready'); console.error(process.argv.join(' '))")
    await start([], env)
    expect(printed).not.toContain('no-sandbox')
  })

  it('serves a browser when that is asked for, whatever display there is', async () => {
    const ended = start(['--browser'], fakeElectron('process.exit(3)'))
    await waitForAddress()
    expect(printed).not.toContain('Jendela aplikasi')
    child?.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('says who works on the data folder', async () => {
    const lock = acquireWriterLock(join(folder, 'data'), { who: 'Monev UCJ (jendela)', now: new Date() })
    expect(await start([])).toBe(1)
    lock.release()
    expect(printed).toContain('sedang dipakai oleh Monev UCJ (jendela)')
  })

  it.each([['--peramban'], ['--port', 'x'], ['--port', '70000'], ['kata']])(
    'shows its form for %s',
    async (...args) => {
      expect(await start(args)).toBe(2)
      expect(printed).toContain('Pemakaian: npm start -- [--browser] [--data FOLDER] [--port NOMOR]')
    },
  )
})
