import { openDatabase } from '../../../electron/db/open.ts'
import { finaliseSnapshot, insertSnapshot } from '../../../electron/db/repositories/snapshots.ts'
import { addDays } from '../../../shared/domain/date-key.ts'

// Run by kill.test.ts: stores and finalises snapshots, naming each one that is safe, until it is killed.
const [, , dir, regionsFile] = process.argv
if (dir === undefined || regionsFile === undefined) throw new Error('a folder and the region list are needed')

const db = await openDatabase({ mode: 'write', dir, regionsFile })
for (let count = 0; ; count += 1) {
  const id = insertSnapshot(db, {
    region: '52.72',
    regionName: 'Kota Bima',
    dataset: 'ucj',
    asOf: addDays('2000-01-01', count),
    supersedes: null,
    source: 'uji',
    document: null,
    eligibleLabel: 'potensi',
    origin: 'import',
    fileHash: null,
    note: null,
    observations: Array.from({ length: 300 }, (_, index) => ({
      indicator: 'ucj',
      place: { kind: 'region', code: `52.72.04.${1001 + index}`, name: `Kelurahan ${index}` },
      eligible: index,
      active: count,
      statedPercent: null,
      statedUncovered: null,
      statedGap: null,
      approximate: false,
      note: null,
    })),
  })
  finaliseSnapshot(db, id)
  process.stdout.write(`${id}\n`)
}
