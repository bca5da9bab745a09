import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type Application, openApplication } from '../../../electron/application.ts'
import type { AppState } from '../../../shared/contract/app-channels.ts'

const BEGINNER = fileURLToPath(new URL('./begin-until-killed.ts', import.meta.url))
const REGIONS = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))
const OFFICE = { region: '52.72', officeName: 'Sekretariat Daerah Kota Bima', place: 'Kota Bima' }

const open = async (dir: string): Promise<Application> => {
  const application = await openApplication({
    dir,
    regionsFile: REGIONS,
    who: 'uji',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => new Date('2025-11-14T01:14:00Z'),
    log: (error) => {
      throw error
    },
  })
  onTestFinished(() => application.close())
  return application
}
const stateOf = async (application: Application, channel = 'app.read', payload: object = {}): Promise<AppState> => {
  const result = await application.call(channel, payload)
  if (!result.ok) throw new Error(result.error.code)
  return result.value as AppState
}

// the delays spread over the making of a file, which takes about a tenth of a second; most kills hit one
test.each([0, 12, 25, 37, 50, 62, 75, 87, 100, 112, 125, 150])(
  'a program killed %i ms after it began comes back as a first run or ready, never between',
  async (delay) => {
    const dir = mkdtempSync(join(tmpdir(), 'monev-begin-'))
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    const child = spawn(process.execPath, [BEGINNER, dir, REGIONS], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const closed = once(child, 'close')
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), delay)
      output += text
    })
    await closed
    const lines = output.split('\n').filter((line) => line !== '')
    for (const folder of lines.filter((line) => !line.endsWith(' done'))) {
      const application = await open(join(dir, folder))
      const state = await stateOf(application)
      const isDone = lines.includes(`${folder} done`)
      if (isDone) expect(state.kind).toBe('ready')
      if (state.kind === 'ready') {
        expect(state.region.code).toBe(folder.startsWith('begin') ? '74.71' : '52.72')
        continue
      }
      // nothing is left over that would pass for data: a copy may be restored and an office begun
      expect(state.sampleExists).toBe(false)
      const refused = await application.call('app.restore', { bytes: new Uint8Array([1]) })
      expect(refused).toMatchObject({ ok: false, error: { code: 'service.restore-damaged' } })
      expect(await stateOf(application, 'app.begin', OFFICE)).toMatchObject({
        kind: 'ready',
        region: { code: '52.72' },
      })
    }
  },
)
