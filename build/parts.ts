import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildRegions } from './regions.ts'

/** What is built apart: the browser host needs the page and the regions, the window all of them. */
export type Part = 'regions' | 'page' | 'main' | 'preload'

export const PARTS: readonly Part[] = ['regions', 'page', 'main', 'preload']

/** Files and folders that a part is made from; a change of the lock file rebuilds everything. */
const SOURCES: Readonly<Record<Part, readonly string[]>> = {
  regions: ['build/regions.ts', 'package-lock.json'],
  page: ['renderer', 'shared', 'build/vite.config.ts', 'package-lock.json'],
  main: ['electron', 'shared', 'build/vite.main.config.ts', 'package-lock.json'],
  preload: ['electron/preload.ts', 'electron/ipc/call-channel.ts', 'build/vite.preload.config.ts', 'package-lock.json'],
}

/** One file that proves a part was built; removed by hand it makes the part stale. */
const PROOFS: Readonly<Record<Part, string>> = {
  regions: 'out/regions.sqlite',
  page: 'out/renderer/index.html',
  main: 'out/main/main.js',
  preload: 'out/preload/preload.cjs',
}

const CONFIGS: Readonly<Record<Exclude<Part, 'regions'>, string>> = {
  page: 'build/vite.config.ts',
  main: 'build/vite.main.config.ts',
  preload: 'build/vite.preload.config.ts',
}

const stampOf = (root: string, part: Part): string => join(root, 'out', 'stamps', part)

const newestOf = (path: string): number => {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (!facts) return 0
  if (!facts.isDirectory()) return facts.mtimeMs
  // a folder's own time tells a file that was removed
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestOf(join(path, name))), facts.mtimeMs)
}

/** Returns whether a part must be built: never built whole, or a source is newer than the moment its build began. */
export const isStale = (root: string, part: Part): boolean => {
  const stamp = statSync(stampOf(root, part), { throwIfNoEntry: false })
  if (!stamp || !existsSync(join(root, PROOFS[part]))) return true
  return SOURCES[part].some((source) => newestOf(join(root, source)) > stamp.mtimeMs)
}

/** Builds one part; its stamp carries the moment the build began, so that a change during it is not missed. */
export const buildPart = async (root: string, part: Part, logLevel: 'info' | 'warn'): Promise<void> => {
  const stamp = stampOf(root, part)
  rmSync(stamp, { force: true })
  mkdirSync(join(root, 'out', 'stamps'), { recursive: true })
  const began = `${stamp}.began`
  writeFileSync(began, '')
  if (part === 'regions') buildRegions(join(root, 'node_modules', 'idn-area-data'), join(root, PROOFS.regions))
  else await build({ configFile: join(root, CONFIGS[part]), logLevel })
  renameSync(began, stamp)
}
