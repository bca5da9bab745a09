import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installedElectron, obtainElectron } from '../../build/electron-binary.ts'
import { launchWindow, type WindowEnd } from '../../build/launch-window.ts'

let ready = 0

/** Starts a program in place of Electron and tells how that ended. */
const launch = (script: string, readyTimeoutMs = 5000): Promise<WindowEnd> => {
  ready = 0
  return launchWindow({
    executable: process.execPath,
    args: ['-e', script],
    env: process.env,
    readyTimeoutMs,
    onReady: () => {
      ready += 1
    },
  })
}

describe('starting the window', () => {
  it('stays until the window is closed', async () => {
    const end = await launch("console.log('monev:ready'); setTimeout(() => process.exit(0), 100)")
    expect([end, ready]).toEqual([{ kind: 'closed', code: 0 }, 1])
  })

  it('hears the signal among other words, cut anywhere', async () => {
    const script = "const w = (t) => process.stdout.write(t); w('[1] x\\nmonev:'); setTimeout(() => w('ready\\n'), 50)"
    expect(await launch(script)).toEqual({ kind: 'closed', code: 0 })
  })

  it('does not take a window that crashed later for one that never came', async () => {
    expect(await launch("console.log('monev:ready'); process.exit(7)")).toEqual({ kind: 'closed', code: 7 })
  })

  it.each([
    ['monev:refused', 'refused'],
    ['monev:already-open', 'already-open'],
  ])('hears %s, after which no other host is tried', async (line, kind) => {
    expect(await launch(`console.log('${line}'); process.exit(${kind === 'refused' ? 1 : 0})`)).toEqual({ kind })
  })

  it('says why a window did not come, with the last words of the program', async () => {
    const end = await launch(
      "console.error('x\\nRunning as root without --no-sandbox is not supported.'); process.exit(1)",
    )
    expect(end).toEqual({
      kind: 'failed',
      reason: 'Electron berhenti dengan kode 1 (Running as root without --no-sandbox is not supported.)',
    })
    expect(ready).toBe(0)
  })

  it('ends a program that never says it is ready, even one that does not want to go', async () => {
    const began = Date.now()
    const end = await launch("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)", 300)
    expect(end).toEqual({ kind: 'failed', reason: 'jendela tidak tampil dalam 0 detik' })
    expect(Date.now() - began).toBeLessThan(15_000)
  })

  it('says that a program is not there', async () => {
    const end = await launchWindow({
      executable: join(tmpdir(), 'tidak-ada-di-sini'),
      args: [],
      env: {},
      readyTimeoutMs: 5000,
      onReady: () => undefined,
    })
    expect(end).toMatchObject({ kind: 'failed', reason: expect.stringContaining('ENOENT') })
  })

  it('tells the program that it was started, and never lets it run as Node', async () => {
    const end = await launchWindow({
      executable: process.execPath,
      args: [
        '-e',
        'process.exit(process.env.MONEV_STARTER === "1" && process.env.ELECTRON_RUN_AS_NODE === undefined ? 40 : 41)',
      ],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      readyTimeoutMs: 5000,
      onReady: () => undefined,
    })
    expect(end).toEqual({ kind: 'failed', reason: 'Electron berhenti dengan kode 40' })
  })
})

describe('the Electron binary', () => {
  let root = ''
  const folder = (): string => join(root, 'node_modules', 'electron')
  const install = (version = '45.0.0'): void => {
    mkdirSync(join(folder(), 'dist'), { recursive: true })
    writeFileSync(join(folder(), 'dist', 'electron'), '')
    writeFileSync(join(folder(), 'dist', 'version'), version)
    writeFileSync(join(folder(), 'path.txt'), 'electron')
  }
  const script = (text: string): string => {
    const file = join(root, 'pasang.cjs')
    writeFileSync(file, text)
    return file
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'monev-binary-'))
    mkdirSync(folder(), { recursive: true })
    writeFileSync(join(folder(), 'package.json'), '{"version":"45.0.0"}')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('is the one that was downloaded whole, of the right version', () => {
    expect(installedElectron(root, {})).toBeNull()
    install('44.0.0')
    expect(installedElectron(root, {})).toBeNull()
    install()
    expect(installedElectron(root, {})).toBe(join(folder(), 'dist', 'electron'))
  })

  it('is downloaded when it is missing', async () => {
    const dist = JSON.stringify(folder())
    const installer = script(
      `const fs = require('fs'); const d = ${dist}; fs.mkdirSync(d + '/dist'); fs.writeFileSync(d + '/dist/electron', '');` +
        "fs.writeFileSync(d + '/dist/version', '45.0.0'); fs.writeFileSync(d + '/path.txt', 'electron')",
    )
    const found = await obtainElectron({ root, env: process.env, timeoutMs: 20_000, installer })
    expect(found).toEqual({ executable: join(folder(), 'dist', 'electron') })
  })

  it('is given up at once when the download fails', async () => {
    const found = await obtainElectron({
      root,
      env: process.env,
      timeoutMs: 20_000,
      installer: script('process.exit(1)'),
    })
    expect(found).toEqual({ reason: 'Electron tidak dapat diunduh' })
  })

  it('is given up for this start when the download takes too long', async () => {
    const installer = script('setTimeout(() => {}, 3000)')
    const found = await obtainElectron({ root, env: process.env, timeoutMs: 1000, installer })
    expect(found).toEqual({
      reason: 'unduhan Electron belum selesai dalam 1 detik dan diteruskan selama aplikasi terbuka',
    })
  })
})
