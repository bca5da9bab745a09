import { formatDay } from '../../shared/format/date.ts'
import { discardDraft } from '../services/discard-draft.ts'
import { writingData } from '../services/open-data.ts'
import type { Command } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
import { optionalText, requiredDay, requiredRegion, requiredText, wholeNumber } from './read-options.ts'

const MAX_VERSION = 1_000_000

/** `discard`: removes one draft version; the way out when two unrelated snapshots of a day stand side by side. */
export const discardCommand: Command = {
  name: 'discard',
  usage: 'discard --data DIR --region CODE --as-of YYYY-MM-DD --version N [--dataset ucj] [--json]',
  summary: 'Menghapus satu versi potret data yang masih draf; potret final tidak pernah dihapus.',
  options: {
    ...DATA_OPTIONS,
    region: { type: 'string' },
    'as-of': { type: 'string' },
    version: { type: 'string' },
    dataset: { type: 'string' },
  },
  positionals: 0,
  run: async (context, values) => {
    const request = {
      region: requiredRegion(values, 'region'),
      asOf: requiredDay(values, 'as-of'),
      version: wholeNumber(requiredText(values, 'version'), 'version', 1, MAX_VERSION),
      dataset: optionalText(values, 'dataset') ?? 'ucj',
    }
    return writingData(dataPlace(context, values), context.now, (db) => ({
      response: discardDraft(db, request, context.now),
      text: `Draf potret data per ${formatDay(request.asOf)} versi ${request.version} dihapus.`,
    }))
  },
}
