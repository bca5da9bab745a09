import { read, utils, write } from '@e965/xlsx'
import SqliteDatabase from 'better-sqlite3'
import { readFile } from '../../electron/import/read-file.ts'
import type { Region } from '../../shared/domain/region.ts'
import { readObservations } from '../../shared/import/read-observations.ts'
import { type BenchResult, sideBySide } from './measure.ts'

const ROWS = 85_000
const HEADERS = [
  'kode_wilayah',
  'wilayah',
  'potensi',
  'aktif',
  'potensi_pu',
  'aktif_pu',
  'potensi_bpu',
  'aktif_bpu',
  'potensi_jakon',
  'aktif_jakon',
  'persen',
  'belum',
]

/** A workbook of 85,000 rows × 12 columns: every kelurahan and desa, then blank-coded repeats that the reader must refuse by name. */
const workbook = (villages: readonly Region[]): Uint8Array => {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const village = villages[index % villages.length]
    const eligible = 1000 + (index % 900)
    const active = 100 + (index % 700)
    const thirds = (count: number) => [Math.floor(count / 3), Math.floor(count / 3), count - 2 * Math.floor(count / 3)]
    const [eligiblePu, eligibleBpu, eligibleJakon] = thirds(eligible)
    const [activePu, activeBpu, activeJakon] = thirds(active)
    const segments = [eligiblePu, activePu, eligibleBpu, activeBpu, eligibleJakon, activeJakon]
    const percent = `${((active / eligible) * 100).toFixed(2).replace('.', ',')}%`
    return [village?.code, village?.name, eligible, active, ...segments, percent, eligible - active]
  })
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADERS, ...rows]), 'Data')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

/** Reads 85,000 rows × 12 columns to checked figures behind guards in a child process, beside the reading library alone. */
export const benchImport = async (regionsFile: string): Promise<BenchResult> => {
  const db = new SqliteDatabase(regionsFile, { readonly: true })
  const regions = db.prepare<[], Region>('SELECT code, name FROM region ORDER BY code').all()
  db.close()
  const villages = regions.filter((region) => region.code.length === 13)
  const scope: Region = { code: '52', name: 'Nusa Tenggara Barat' }
  const bytes = workbook(villages)
  const { ours, peer } = await sideBySide(
    3,
    async () => {
      const file = await readFile(bytes, 'bench.xlsx')
      const result = readObservations({ sheets: file.sheets, scope, regions })
      if (result.counts.read !== ROWS) throw new Error(`bench read ${result.counts.read} rows`)
    },
    () => {
      const book = read(bytes, { type: 'array' })
      const sheet = book.Sheets.Data
      if (!sheet?.A85001) throw new Error('the library alone read too few rows')
    },
  )
  return {
    what: `importing ${ROWS} rows × ${HEADERS.length} columns`,
    ours: { name: 'guards, child process, columns, figures, regions', timing: ours },
    peer: { name: 'SheetJS read alone', timing: peer },
  }
}
