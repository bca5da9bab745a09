import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import { AppError } from '../../shared/domain/app-error.ts'
import { errorMessage } from '../../shared/text/error-messages.ts'
import { type Application, openApplication } from '../application.ts'
import { regionsFile } from '../platform/paths.ts'
import { dataDirOf, programVersion } from '../program-place.ts'
import { type BrowserHost, startHost } from './start-host.ts'

export interface RunHostOptions {
  /** The program's own folder, with the built page in out/renderer. */
  readonly root: string
  readonly data: string | undefined
  /** 0 takes a free port. */
  readonly port: number
  readonly input: Readable
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Closes the host and lets the data folder go; a second call does nothing. */
export type StopHost = () => Promise<void>

/**
 * Runs the browser host of this process: prints its address, and again for each Enter. Returns how to stop it, or null
 * after the reason was printed why it cannot run (page not built, data folder in use, port taken).
 */
export const runHost = async ({ root, data, port, input, out, err }: RunHostOptions): Promise<StopHost | null> => {
  const pageFolder = join(root, 'out', 'renderer')
  if (!existsSync(join(pageFolder, 'index.html'))) {
    err('Halaman aplikasi belum dibangun. Jalankan npm run build, lalu ulangi.\n')
    return null
  }
  const log = (error: unknown): void =>
    err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  let application: Application | null = null
  let host: BrowserHost
  try {
    application = await openApplication({
      dir: dataDirOf(data),
      regionsFile: regionsFile(root),
      who: 'Monev UCJ (peramban)',
      version: programVersion(root),
      capabilities: { saveAs: false, openFile: false },
      clock: () => new Date(),
      log,
    })
    host = await startHost({ application, pageFolder, port, log })
  } catch (error) {
    application?.close()
    if (!(error instanceof AppError)) throw error
    err(`${errorMessage(error.code, error.params)}\n`)
    return null
  }
  const opened = application
  out(`Monev UCJ siap di ${host.address}\n`)
  out('Buka alamat itu di peramban. Tekan Enter untuk mencetaknya lagi, Ctrl+C untuk menutup.\n')
  const lines = createInterface({ input })
  lines.on('line', () => out(`${host.address}\n`))
  let stopped: Promise<void> | null = null
  return () => {
    stopped ??= host.close().then(() => {
      lines.close()
      opened.close()
    })
    return stopped
  }
}

/** Runs the browser host until the terminal asks it to end. Returns the exit code. */
export const runHostUntilSignal = async (options: RunHostOptions): Promise<0 | 1> => {
  const stop = await runHost(options)
  if (stop === null) return 1
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await stop()
  return 0
}
