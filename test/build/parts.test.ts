import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStale } from '../../build/parts.ts'
import { runIsolated } from '../../electron/platform/isolate.ts'
import { forkedProcess } from '../../electron/platform/isolate-fork.ts'

const OUT = fileURLToPath(new URL('../../out', import.meta.url))

describe('a part of the build', () => {
  let root = ''
  const at = (path: string, seconds: number): void => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), 'x')
    utimesSync(join(root, path), seconds, seconds)
    for (let folder = join(path, '..'); folder !== '.'; folder = join(folder, '..'))
      utimesSync(join(root, folder), 1000, 1000)
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'monev-parts-'))
    for (const source of ['renderer/main.tsx', 'shared/a/b.ts', 'build/vite.config.ts', 'package-lock.json'])
      at(source, 1000)
    at('out/renderer/index.html', 2000)
    at('out/stamps/page', 2000)
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('is fresh while its sources are older than its build', () => {
    expect(isStale(root, 'page')).toBe(false)
  })

  it.each(['renderer/main.tsx', 'shared/a/b.ts', 'package-lock.json'])('is stale once %s changed', (source) => {
    at(source, 3000)
    expect(isStale(root, 'page')).toBe(true)
  })

  it('is not made stale by what it is not made of', () => {
    at('electron/main.ts', 3000)
    expect(isStale(root, 'page')).toBe(false)
  })

  it('is stale when a source was removed, when a build was broken off, and when its file is gone', () => {
    rmSync(join(root, 'shared', 'a', 'b.ts'))
    expect(isStale(root, 'page')).toBe(true)
    at('shared/a/b.ts', 1000)
    rmSync(join(root, 'out', 'stamps', 'page'))
    expect(isStale(root, 'page')).toBe(true)
    at('out/stamps/page', 2000)
    rmSync(join(root, 'out', 'renderer'), { recursive: true })
    expect(isStale(root, 'page')).toBe(true)
  })
})

describe('the built desktop host', () => {
  it('has a preload script of one CommonJS file that needs Electron alone', () => {
    expect(readdirSync(join(OUT, 'preload'))).toEqual(['preload.cjs'])
    const text = readFileSync(join(OUT, 'preload', 'preload.cjs'), 'utf8')
    expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron'])
    expect(text).not.toMatch(/\bimport\b|\bexport\b/)
  })

  it('has a main process that registers its scheme before it waits for anything', () => {
    expect(readFileSync(join(OUT, 'main', 'main.js'), 'utf8')).toMatch(/^import .* from "electron";$/m)
    for (const name of readdirSync(join(OUT, 'main'))) {
      const text = readFileSync(join(OUT, 'main', name), 'utf8')
      expect(`${name} ${/^(?:(?:const|let|var) .* = )?await .*$/m.exec(text)?.[0]}`).toBe(`${name} undefined`)
    }
  })

  it('reads a spreadsheet in a process of its own, from the built files', async () => {
    const worker = pathToFileURL(join(OUT, 'main', 'isolate-worker.js'))
    const bytes = new Uint8Array(
      readFileSync(fileURLToPath(new URL('../fixtures/kendari-potensi.csv', import.meta.url))),
    )
    const file = await runIsolated(
      { name: 'readSheets', payload: { bytes, fileName: 'kendari-potensi.csv' } },
      { start: forkedProcess(worker) },
    )
    expect(file).toMatchObject({ sheets: [expect.anything()] })
  })
})
