import { formatDay } from '../../shared/format/date.ts'
import { formatCount } from '../../shared/format/number.ts'
import { listSnapshots } from '../services/list-snapshots.ts'
import { readingData } from '../services/open-data.ts'
import type { Command } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
import { textTable } from './text-table.ts'

/** `snapshots`: every stored snapshot, all versions. */
export const snapshotsCommand: Command = {
  name: 'snapshots',
  usage: 'snapshots --data DIR [--json]',
  summary: 'Mendaftar potret data yang tersimpan.',
  options: DATA_OPTIONS,
  positionals: 0,
  run: async (context, values) =>
    readingData(dataPlace(context, values), (db) => {
      const response = listSnapshots(db)
      const text =
        response.snapshots.length === 0
          ? 'Belum ada potret data.'
          : textTable(
              [
                { header: 'Wilayah', align: 'left' },
                { header: 'Kelompok data', align: 'left' },
                { header: 'Per tanggal', align: 'left' },
                { header: 'Versi', align: 'right' },
                { header: 'Keadaan', align: 'left' },
                { header: 'Potensi', align: 'right' },
                { header: 'Aktif', align: 'right' },
                { header: 'Cakupan', align: 'right' },
              ],
              response.snapshots.map(({ region, dataset, asOf, version, status, newest, total }) => [
                `${region.code} ${region.name}`,
                dataset,
                formatDay(asOf),
                String(version),
                newest ? (status === 'final' ? 'final' : 'draf') : 'digantikan',
                formatCount(total.eligible),
                formatCount(total.active),
                total.coverage?.text ?? '–',
              ]),
            )
      return { response, text }
    }),
}
