import { join } from 'node:path'
import { openApplication } from '../../../electron/application.ts'

// Run by begin-killed.test.ts: begins offices and data contoh in ever new folders, naming each folder before, until it is killed.
const [, , dir, regionsFile] = process.argv
if (dir === undefined || regionsFile === undefined) throw new Error('a folder and the region list are needed')

for (let count = 0; ; count += 1) {
  const kind = count % 2 === 0 ? 'begin' : 'sample'
  const folder = `${kind}-${count}`
  const application = await openApplication({
    dir: join(dir, folder),
    regionsFile,
    who: 'uji',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => new Date('2025-11-14T01:14:00Z'),
    log: (error) => process.stderr.write(String(error)),
  })
  process.stdout.write(`${folder}\n`)
  if (kind === 'begin') await application.call('app.begin', { region: '74.71', officeName: 'Setda', place: 'Kendari' })
  else await application.call('app.beginSample', {})
  process.stdout.write(`${folder} done\n`)
  application.close()
}
