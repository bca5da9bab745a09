import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ELECTRON = fileURLToPath(new URL('../../electron', import.meta.url))

/** What each folder of electron may import there beside itself: folders, or single files. */
const MAY_IMPORT = {
  db: [],
  reports: [],
  backup: ['db'],
  // the worker process reads sheets; the lock is held by SQLite
  platform: ['db/errors.ts', 'import/read-sheets.ts'],
  import: ['platform'],
  services: ['db', 'backup', 'import', 'reports', 'platform'],
  handlers: ['services', 'db', 'import', 'reports', 'platform', 'session.ts'],
  terminal: ['services', 'db', 'reports', 'platform', 'application.ts', 'program-place.ts'],
  'browser-host': ['platform', 'application.ts', 'program-place.ts'],
  ipc: ['window', 'application.ts'],
  window: ['ipc', 'platform', 'application.ts', 'program-place.ts'],
} satisfies Readonly<Record<string, readonly string[]>>

/** The only places that may know a package. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['db', 'platform/lock.ts'],
  docx: ['reports'],
  '@napi-rs/canvas': ['reports'],
  'chart.js': ['reports'],
  '@e965/xlsx': ['import', 'reports'],
  electron: ['main.ts', 'preload.ts', 'window', 'ipc'],
}

const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(ELECTRON, file), 'utf8').matchAll(IMPORT)].map(([, ...found]) => found.find(Boolean) ?? '')

const FILES = globSync('**/*.ts', { cwd: ELECTRON }).toSorted()

/** Every import of the program's own files, by paths inside electron; `../shared/…` for those of the shared world. */
const OWN = new Map(
  FILES.map((file) => [
    file,
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(ELECTRON, resolve(ELECTRON, dirname(file), name))),
  ]),
)

const isIn = (file: string, places: readonly string[]): boolean =>
  places.some((place) => file === place || file.startsWith(`${place}/`))

describe('the layers of electron', () => {
  it('are all listed', () => {
    const folders = new Set(FILES.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))
    expect([...folders].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  it.each(Object.entries(MAY_IMPORT))('%s imports nothing beyond %j', (folder, allowed) => {
    const beyond = [...OWN].flatMap(([file, imports]) =>
      isIn(file, [folder])
        ? imports
            .filter((name) => FILES.includes(name) && !isIn(name, [folder, ...allowed]))
            .map((name) => [file, name])
        : [],
    )
    expect(beyond).toEqual([])
  })

  it.each(Object.entries(MAY_KNOW))('the package %s is known only in %j', (name, places) => {
    const knowing = FILES.filter((file) => importsOf(file).includes(name))
    expect(knowing).not.toEqual([])
    expect(knowing.filter((file) => !isIn(file, places))).toEqual([])
  })

  it('have no file that imports itself in a circle', () => {
    const done = new Set<string>()
    const circleFrom = (file: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
      if (done.has(file)) return null
      for (const next of OWN.get(file) ?? []) {
        const circle = circleFrom(next, [...way, file])
        if (circle !== null) return circle
      }
      done.add(file)
      return null
    }
    expect(FILES.map((file) => circleFrom(file, [])).find((circle) => circle !== null) ?? null).toBeNull()
  })
})
