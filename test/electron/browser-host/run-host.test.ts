import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runHost, type StopHost } from '../../../electron/browser-host/run-host.ts'
import { acquireWriterLock } from '../../../electron/platform/lock.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

let folder = ''
let root = ''
let printed = ''
let complaints = ''
let input = new PassThrough()
let stop: StopHost | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-run-'))
  root = join(folder, 'program')
  mkdirSync(join(root, 'out', 'renderer'), { recursive: true })
  writeFileSync(join(root, 'out', 'renderer', 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}')
  symlinkSync(join(ROOT, 'out', 'regions.sqlite'), join(root, 'out', 'regions.sqlite'))
  printed = ''
  complaints = ''
  input = new PassThrough()
})

afterEach(async () => {
  await stop?.()
  stop = null
  rmSync(folder, { recursive: true, force: true })
})

const run = async (changes: { readonly port?: number } = {}): Promise<StopHost | null> => {
  stop = await runHost({
    root,
    data: join(folder, 'data'),
    port: 0,
    input,
    out: (text) => {
      printed += text
    },
    err: (text) => {
      complaints += text
    },
    ...changes,
  })
  return stop
}

const addresses = (): readonly string[] => printed.match(/http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}/g) ?? []

describe('the browser host in a terminal', () => {
  it('prints its address, and the same one for each Enter', async () => {
    await run()
    expect(addresses()).toHaveLength(1)
    input.write('\n\n')
    await vi.waitFor(() => expect(addresses()).toHaveLength(3))
    expect(new Set(addresses()).size).toBe(1)
    expect(complaints).toBe('')
  })

  it('works on when nobody can press Enter', async () => {
    input.end()
    await run()
    const [address = ''] = addresses()
    expect((await fetch(address)).status).toBe(200)
  })

  it('lets the address and the data folder go when it is closed, however often that is asked', async () => {
    await run()
    const [address = ''] = addresses()
    await Promise.all([stop?.(), stop?.()])
    await expect(fetch(address)).rejects.toThrow()
    acquireWriterLock(join(folder, 'data'), { who: 'Uji', now: new Date() }).release()
  })

  it('says who holds the data folder, and serves nothing', async () => {
    const lock = acquireWriterLock(join(folder, 'data'), { who: 'Monev UCJ (jendela)', now: new Date() })
    expect(await run()).toBeNull()
    lock.release()
    expect(complaints).toMatch(
      /^Folder data sedang dipakai oleh Monev UCJ \(jendela\) sejak .*\. Tutup program itu, lalu ulangi\.\n$/,
    )
    expect(printed).toBe('')
  })

  it('names a port that is taken and lets the data folder go', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    expect(await run({ port })).toBeNull()
    other.close()
    expect(complaints).toBe(
      `Porta ${port} sedang dipakai program lain. Data tidak berubah. Jalankan lagi tanpa --port atau dengan nomor lain.\n`,
    )
    acquireWriterLock(join(folder, 'data'), { who: 'Uji', now: new Date() }).release()
  })

  it('says that the page is not built before it touches the data folder', async () => {
    rmSync(join(root, 'out', 'renderer'), { recursive: true })
    expect(await run()).toBeNull()
    expect(complaints).toContain('belum dibangun')
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})
