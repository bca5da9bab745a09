import { basename } from 'node:path'
import type { ImportResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { formatCount } from '../../shared/format/number.ts'
import { parseMapping } from '../../shared/import/column-mapping.ts'
import { importSnapshot } from '../services/import-snapshot.ts'
import { type Answer, type Command, type OptionValues, UsageError } from './command.ts'
import { DATA_OPTIONS, dataPlace, todayFor } from './data-options.ts'
import { inputFile } from './input-file.ts'
import { checkText } from './print-check.ts'
import { optionalText, repeatedText, requiredDay, requiredRegion } from './read-options.ts'

/** `import`: a spreadsheet becomes a draft snapshot, all or nothing. */
export const importCommand: Command = {
  name: 'import',
  usage:
    'import FILE --data DIR --region CODE --as-of YYYY-MM-DD [--dataset ucj] [--sheet NAMA] [--notation id|en] [--map "KOLOM=ISIAN"]… [--source TEKS] [--eligible-label TEKS] [--correction] [--dry-run] [--json]',
  summary: 'Mengimpor lembar sebar (XLSX atau CSV) menjadi potret data berstatus draf.',
  options: {
    ...DATA_OPTIONS,
    region: { type: 'string' },
    'as-of': { type: 'string' },
    dataset: { type: 'string' },
    sheet: { type: 'string' },
    notation: { type: 'string' },
    map: { type: 'string', multiple: true },
    source: { type: 'string' },
    'eligible-label': { type: 'string' },
    correction: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  positionals: 1,
  run: async (context, values, [file = '']) => {
    const region = requiredRegion(values, 'region')
    const response = await importSnapshot(
      dataPlace(context, values),
      context.now,
      {
        bytes: await inputFile(context.workingDirectory, file),
        fileName: basename(file),
        region,
        asOf: requiredDay(values, 'as-of'),
        dataset: datasetOf(values),
        sheet: optionalText(values, 'sheet'),
        notation: notationOf(values),
        mapping: repeatedText(values, 'map').map(parseMapping),
        source: optionalText(values, 'source'),
        eligibleLabel: optionalText(values, 'eligible-label'),
        correction: values.correction === true,
        dryRun: values['dry-run'] === true,
      },
      (db) => ({ today: todayFor(context, db, region), meetingDate: null }),
    )
    return answerOf(response, basename(file))
  },
}

/** Other datasets have rows of their own kind; a file read as UCJ must not lie under another name. */
const datasetOf = (values: OptionValues): string => {
  const dataset = optionalText(values, 'dataset') ?? 'ucj'
  if (dataset !== 'ucj') throw new AppError('service.dataset-unknown', { dataset })
  return dataset
}

const notationOf = (values: OptionValues): 'id' | 'en' | null => {
  const notation = optionalText(values, 'notation')
  if (notation === null || notation === 'id' || notation === 'en') return notation
  throw new UsageError(`Pilihan --notation hanya id (1.234,56) atau en (1,234.56); yang diterima: "${notation}".`)
}

const answerOf = (response: ImportResponse, file: string): Answer => {
  const { rows, problems } = response
  const count = `Baris dibaca ${formatCount(rows.read)} = diterima ${formatCount(rows.accepted)} + bermasalah ${formatCount(rows.problems)} + dilewati ${formatCount(rows.skipped)}.`
  const columns = response.columns.map(({ column, header, field }) => `${column} "${header}" = ${field ?? 'abaikan'}`)
  const notes = [`- Kolom: ${columns.join('; ')}.`, ...response.notes.map((note) => `- ${note}`)]
  if (problems.length > 0) {
    return {
      response,
      refused: true,
      text: [
        `Berkas "${file}" belum dapat diimpor: ada ${formatCount(problems.length)} masalah. Data yang ada tidak berubah.`,
        ...problems.map((problem) => `- ${problem.message}`),
        count,
        ...notes,
        'Perbaiki berkas itu, lalu impor lagi.',
      ].join('\n'),
    }
  }
  const done = response.saved
    ? `Berkas "${file}" diimpor sebagai draf.`
    : `Berkas "${file}" dapat diimpor tanpa masalah. Ini percobaan (--dry-run): tidak ada yang disimpan.`
  return {
    response,
    text: [done, count, ...notes, ...(response.check ? ['', checkText(response.check)] : [])].join('\n'),
  }
}
