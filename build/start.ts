import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { obtainElectron } from './electron-binary.ts'
import { launchWindow } from './launch-window.ts'
import { buildPart, isStale, type Part } from './parts.ts'

const USAGE = 'Pemakaian: npm start -- [--browser] [--data FOLDER] [--port NOMOR]\n'
/** So that an address stands in the terminal within a minute of the start, whatever the network does. */
const DOWNLOAD_MS = 50_000
const READY_MS = 15_000

interface Options {
  readonly browser: boolean
  readonly data: string | undefined
  readonly port: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const out = (text: string): void => {
  process.stdout.write(text)
}

const readOptions = (): Options | null => {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'boolean' }, data: { type: 'string' }, port: { type: 'string' } },
    })
    const port = Number(values.port ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null
    // a port is asked of the browser host alone
    return { browser: values.browser === true || port > 0, data: values.data, port }
  } catch {
    return null
  }
}

const buildStale = async (parts: readonly Part[]): Promise<void> => {
  const stale = parts.filter((part) => isStale(root, part))
  if (stale.length > 0) out('Menyiapkan aplikasi…\n')
  for (const part of stale) await buildPart(root, part, 'warn')
}

const runBrowser = async ({ data, port }: Options): Promise<number> => {
  await buildStale(['regions', 'page'])
  const { runHostUntilSignal } = await import('../electron/browser-host/run-host.ts')
  return runHostUntilSignal({
    root,
    data,
    port,
    input: process.stdin,
    out,
    err: (text) => process.stderr.write(text),
  })
}

/** Returns the exit code of the window, or why there is none. */
const runWindow = async ({ data }: Options): Promise<number | string> => {
  const download = obtainElectron({ root, env: process.env, timeoutMs: DOWNLOAD_MS })
  await buildStale(['regions', 'page', 'main', 'preload'])
  const binary = await download
  if ('reason' in binary) return binary.reason
  const end = await launchWindow({
    executable: binary.executable,
    args: [root, ...(data === undefined ? [] : ['--data', data])],
    env: process.env,
    readyTimeoutMs: READY_MS,
    onReady: () => out('Monev UCJ terbuka di jendelanya sendiri.\n'),
  })
  if (end.kind === 'failed') return end.reason
  if (end.kind === 'already-open') out('Monev UCJ sudah terbuka; jendelanya ditampilkan.\n')
  if (end.kind === 'refused') return 1
  return end.kind === 'closed' ? end.code : 0
}

const start = async (options: Options): Promise<number> => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
  if (options.browser || !hasDisplay) return runBrowser(options)
  const end = await runWindow(options)
  if (typeof end === 'number') return end
  out(`Jendela aplikasi tidak dapat dibuka: ${end}. Aplikasi dijalankan di peramban.\n`)
  return runBrowser(options)
}

enableCompileCache(join(root, 'out', 'compile-cache'))
const options = readOptions()
if (options === null) {
  process.stderr.write(USAGE)
  process.exit(2)
}
process.exit(await start(options))
