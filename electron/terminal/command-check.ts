import type { CheckResponse } from '../../shared/contract/responses.ts'
import { checkResponse } from '../services/check-snapshot.ts'
import { finaliseNewest } from '../services/finalise-snapshot.ts'
import { readingData, writingData } from '../services/open-data.ts'
import { newestSnapshot } from '../services/known-snapshot.ts'
import type { Command, Option, OptionValues } from './command.ts'
import { DATA_OPTIONS, dataPlace, todayFor } from './data-options.ts'
import { checkText } from './print-check.ts'
import { optionalText, requiredDay, requiredRegion } from './read-options.ts'

const OPTIONS: Readonly<Record<string, Option>> = {
  ...DATA_OPTIONS,
  region: { type: 'string' },
  'as-of': { type: 'string' },
  dataset: { type: 'string' },
}

const requestOf = (values: OptionValues) => ({
  region: requiredRegion(values, 'region'),
  asOf: requiredDay(values, 'as-of'),
  dataset: optionalText(values, 'dataset') ?? 'ucj',
})

const answer = (response: CheckResponse) => ({ response, text: checkText(response) })

/** `check`: the figures of a snapshot and what contradicts itself in them. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check --data DIR --region CODE --as-of YYYY-MM-DD [--dataset ucj] [--json]',
  summary: 'Memeriksa potret data dan menyebut setiap ketidaksesuaian.',
  options: OPTIONS,
  positionals: 0,
  run: async (context, values) => {
    const request = requestOf(values)
    return readingData(dataPlace(context, values), (db) =>
      answer(
        checkResponse(db, newestSnapshot(db, request.region, request.dataset, request.asOf), {
          today: todayFor(context, db, request.region),
          meetingDate: null,
        }),
      ),
    )
  },
}

/** `finalise`: makes a draft final unless a check marked ✖ forbids it. */
export const finaliseCommand: Command = {
  name: 'finalise',
  usage: 'finalise --data DIR --region CODE --as-of YYYY-MM-DD [--dataset ucj] [--json]',
  summary: 'Memfinalkan potret data; sesudah itu angkanya tidak dapat diubah, hanya dikoreksi sebagai versi baru.',
  options: OPTIONS,
  positionals: 0,
  run: async (context, values) => {
    const request = requestOf(values)
    return writingData(dataPlace(context, values), context.now, (db) =>
      answer(
        finaliseNewest(db, request, { today: todayFor(context, db, request.region), meetingDate: null }, context.now),
      ),
    )
  },
}
