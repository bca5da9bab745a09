import { resolve } from 'node:path'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { zoneOfRegion } from '../../shared/domain/office-zone.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { ReadableDb } from '../db/handle.ts'
import { readOffice } from '../db/repositories/office.ts'
import { todayIn } from '../platform/clock.ts'
import type { DataPlace } from '../services/open-data.ts'
import type { Option, OptionValues, TerminalContext } from './command.ts'
import { optionalText } from './read-options.ts'

/** Options of every command that opens data. */
export const DATA_OPTIONS: Readonly<Record<string, Option>> = {
  data: { type: 'string' },
  sample: { type: 'boolean' },
  json: { type: 'boolean' },
}

/** Returns where the data lie: --data, else MONEV_DATA, else the user's own folder. */
export const dataPlace = (context: TerminalContext, values: OptionValues): DataPlace => {
  const given = optionalText(values, 'data') ?? context.environment.MONEV_DATA ?? null
  return {
    dir: given === null ? context.defaultDataDir : resolve(context.workingDirectory, given),
    regionsFile: context.regionsFile,
    sample: values.sample === true,
  }
}

/** Returns the date in the office's zone, or in the zone of the region while no office is set up. */
export const todayFor = (context: TerminalContext, db: ReadableDb | null, region: RegionCode | null): DateKey => {
  const office = db ? readOffice(db) : null
  return todayIn(office?.zone ?? (region === null ? 'WIB' : zoneOfRegion(region)), context.now)
}
