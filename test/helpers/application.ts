import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Application, openApplication } from '../../electron/application.ts'
import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { SAMPLE_NOW } from './open-app.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface TestApplication {
  readonly application: Application
  readonly dir: string
  readonly unforeseen: unknown[]
  /** The value of an answer that must succeed. */
  readonly ask: <Name extends ChannelName>(name: Name, payload: Payload<Name>) => Promise<Response<Name>>
  /** The failure of an answer that must be refused. */
  readonly refused: (name: string, payload: unknown) => Promise<Failure>
  readonly close: () => void
}

/** Opens the real application on a folder of its own, with data contoh begun unless `empty`. */
export const testApplication = async (
  options: { readonly empty?: boolean; readonly now?: Date } = {},
): Promise<TestApplication> => {
  const dir = mkdtempSync(join(tmpdir(), 'monev-app-'))
  const unforeseen: unknown[] = []
  const application = await openApplication({
    dir,
    regionsFile: join(ROOT, 'out', 'regions.sqlite'),
    who: 'Monev UCJ (uji)',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => options.now ?? SAMPLE_NOW,
    log: (error) => unforeseen.push(error),
  })
  const ask = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Response<Name>> => {
    const result = await application.call(name, payload)
    if (!result.ok) throw new Error(`${name} refused: ${result.error.code} ${result.error.message}`)
    return result.value as Response<Name>
  }
  if (!options.empty) await ask('app.beginSample', {})
  return {
    application,
    dir,
    unforeseen,
    ask,
    refused: async (name, payload) => {
      const result = await application.call(name, payload)
      if (result.ok) throw new Error(`${name} was not refused`)
      return result.error
    },
    close: () => {
      application.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
