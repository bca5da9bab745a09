import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The program that shows the window, or why there is none. */
export type ElectronBinary = { readonly executable: string } | { readonly reason: string }

export interface BinaryOptions {
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  /** A download that takes longer goes on in the background, for the next start. */
  readonly timeoutMs: number
  /** The script of the electron package that downloads; another one in tests. */
  readonly installer?: string
}

const executableName = (platform: NodeJS.Platform): string => {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8').trim().replace(/^v/, '')
  } catch {
    return null
  }
}

/** Returns the executable of the electron package, null while it was not downloaded whole or is of another version. */
export const installedElectron = (root: string, env: NodeJS.ProcessEnv): string | null => {
  const own = env.ELECTRON_OVERRIDE_DIST_PATH
  const folder = join(root, 'node_modules', 'electron')
  const dist = own ?? join(folder, 'dist')
  const executable = join(dist, executableName(process.platform))
  if (!existsSync(executable)) return null
  if (own !== undefined) return executable
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return textOf(join(dist, 'version')) === manifest.version && existsSync(join(folder, 'path.txt')) ? executable : null
}

/** Returns the Electron binary, downloading it when it is missing; the package itself fetches it only when asked. */
export const obtainElectron = async (options: BinaryOptions): Promise<ElectronBinary> => {
  const { root, env, timeoutMs, installer = join(root, 'node_modules', 'electron', 'install.js') } = options
  const present = installedElectron(root, env)
  if (present !== null) return { executable: present }
  const child = spawn(process.execPath, [installer], { stdio: 'ignore', env })
  const endDownload = (): void => {
    child.kill()
  }
  process.once('exit', endDownload)
  const { promise, resolve } = Promise.withResolvers<'ended' | 'late'>()
  const timer = setTimeout(() => resolve('late'), timeoutMs)
  child.once('error', () => resolve('ended'))
  child.once('exit', () => {
    process.off('exit', endDownload)
    resolve('ended')
  })
  const end = await promise
  clearTimeout(timer)
  const executable = installedElectron(root, env)
  if (executable !== null) return { executable }
  if (end === 'ended') return { reason: 'Electron tidak dapat diunduh' }
  child.unref()
  return {
    reason: `unduhan Electron belum selesai dalam ${Math.round(timeoutMs / 1000)} detik dan diteruskan selama aplikasi terbuka`,
  }
}
