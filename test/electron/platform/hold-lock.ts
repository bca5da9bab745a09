import { acquireWriterLock } from '../../../electron/platform/lock.ts'

// Run by lock.test.ts: takes the lock of the folder given and holds it until it is killed.
const dir = process.argv[2]
if (dir === undefined) throw new Error('a folder is needed')
acquireWriterLock(dir, { who: 'Monev UCJ (uji)', now: new Date('2025-11-12T01:05:00Z') })
process.stdout.write('held\n')
setInterval(() => undefined, 1000)
