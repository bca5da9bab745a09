import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Application, openApplication } from '../../electron/application.ts'
import { type BrowserHost, type HostOptions, startHost } from '../../electron/browser-host/start-host.ts'
import type { Transport } from '../../renderer/api/transport.ts'
import { httpTransport } from './http-transport.ts'
import { SAMPLE_NOW } from './open-app.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface HttpHost {
  readonly host: BrowserHost
  readonly application: Application
  readonly dir: string
  readonly base: string
  /** The page's own way to the application. */
  readonly call: Transport
  /** What nobody foresaw; must stay empty. */
  readonly unforeseen: unknown[]
  readonly close: () => Promise<void>
}

/** Opens the application on a new folder behind the browser host. */
export const openHttpHost = async (options: Partial<HostOptions> = {}): Promise<HttpHost> => {
  const dir = mkdtempSync(join(tmpdir(), 'monev-http-'))
  const unforeseen: unknown[] = []
  const log = (error: unknown): void => {
    unforeseen.push(error)
  }
  const application = await openApplication({
    dir: join(dir, 'data'),
    regionsFile: join(ROOT, 'out', 'regions.sqlite'),
    who: 'Monev UCJ (uji)',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => SAMPLE_NOW,
    log,
  })
  const host = await startHost({ application, pageFolder: dir, log, ...options })
  const base = `http://127.0.0.1:${host.port}`
  return {
    host,
    application,
    dir,
    base,
    call: httpTransport(host.token, base),
    unforeseen,
    close: async () => {
      await host.close()
      application.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
