import { MAX_COUNT } from '../../shared/domain/snapshot.ts'
import type { TargetGoal } from '../../shared/domain/target.ts'
import { fullNameOf } from '../../shared/domain/region.ts'
import { formatCount } from '../../shared/format/number.ts'
import { writingData } from '../services/open-data.ts'
import { setTarget } from '../services/set-target.ts'
import { type Command, type OptionValues, UsageError } from './command.ts'
import { DATA_OPTIONS, dataPlace } from './data-options.ts'
import {
  optionalText,
  percentHundredths,
  requiredDay,
  requiredRegion,
  requiredText,
  wholeNumber,
} from './read-options.ts'

const goalOf = (values: OptionValues): TargetGoal => {
  const percent = optionalText(values, 'percent')
  const people = optionalText(values, 'people')
  if (percent !== null && people === null) {
    return { kind: 'percent', hundredths: percentHundredths(percent, 'percent') }
  }
  if (people !== null && percent === null) {
    return { kind: 'people', people: wholeNumber(people, 'people', 1, MAX_COUNT) }
  }
  throw new UsageError('Isi tepat satu dari --percent dan --people.')
}

/** `target`: sets the target that judges a year, or one that stands beside it as context. */
export const targetCommand: Command = {
  name: 'target',
  usage:
    'target --data DIR --region CODE --year Y (--percent P | --people N) --instrument TEKS [--valid-from YYYY-MM-DD] [--context] [--json]',
  summary: 'Mencatat target tahun itu sebagai acuan; dengan --context hanya sebagai keterangan.',
  options: {
    ...DATA_OPTIONS,
    region: { type: 'string' },
    year: { type: 'string' },
    percent: { type: 'string' },
    people: { type: 'string' },
    instrument: { type: 'string' },
    'valid-from': { type: 'string' },
    context: { type: 'boolean' },
  },
  positionals: 0,
  run: async (context, values) => {
    const request = {
      region: requiredRegion(values, 'region'),
      year: wholeNumber(requiredText(values, 'year'), 'year', 2000, 2100),
      goal: goalOf(values),
      instrument: requiredText(values, 'instrument'),
      validFrom: optionalText(values, 'valid-from') === null ? null : requiredDay(values, 'valid-from'),
      acuan: values.context !== true,
    }
    return writingData(dataPlace(context, values), context.now, (db) => {
      const response = setTarget(db, request, context.now)
      const goal = response.goal.percent ?? `${formatCount(response.goal.people)} orang`
      const replaced = response.replaces === null ? '' : ' Target acuan sebelumnya tetap tersimpan sebagai keterangan.'
      const role = response.acuan ? 'acuan' : 'keterangan'
      return {
        response,
        text: `Target ${fullNameOf(response.region)} tahun ${response.year} sebesar ${goal} (${response.instrument}) tercatat sebagai ${role}.${replaced}`,
      }
    })
  },
}
