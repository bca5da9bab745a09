import type { OFFICE_CHANNELS } from '../../shared/contract/office-channels.ts'
import { regionCount, regionFact, schemaOf, sqliteVersionOf } from '../db/repositories/about.ts'
import { listCategorySchemes } from '../db/repositories/category-schemes.ts'
import { listInstruments } from '../db/repositories/instruments.ts'
import { listOfficials } from '../db/repositories/officials.ts'
import { storedRates } from '../db/repositories/rates.ts'
import { listUnits } from '../db/repositories/units.ts'
import { changeCategories, removeCategories } from '../services/save-category.ts'
import { changeIndicator, indicatorList, removeIndicator } from '../services/save-indicator.ts'
import { changeInstrument, citeInstrument, moveInstrument, removeInstrument } from '../services/save-instrument.ts'
import { changeEmblem, changeOffice, officeResponse } from '../services/save-office.ts'
import { changeOfficial, removeOfficial } from '../services/save-official.ts'
import { changeRate, removeRate } from '../services/save-rate.ts'
import { changeTarget, markTarget, removeTarget, targetList } from '../services/save-target.ts'
import { changeUnit, removeUnit } from '../services/save-unit.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions of Pengaturan. */
export const OFFICE_HANDLERS: Handlers<typeof OFFICE_CHANNELS> = {
  'office.read': ({ db }) => officeResponse(db),
  'office.save': ({ db, now }, entry) => changeOffice(db, entry, now),
  'office.setEmblem': ({ db, now }, { bytes }) => changeEmblem(db, bytes, now),
  'office.removeEmblem': ({ db, now }) => changeEmblem(db, null, now),

  'official.list': ({ db }) => ({ officials: listOfficials(db) }),
  'official.save': ({ db, now }, entry) => changeOfficial(db, entry, now),
  'official.remove': ({ db, now }, { id }) => removeOfficial(db, id, now),

  'unit.list': ({ db }) => ({ units: listUnits(db) }),
  'unit.save': ({ db, now }, entry) => changeUnit(db, entry, now),
  'unit.remove': ({ db, now }, { id }) => removeUnit(db, id, now),

  'indicator.list': ({ db }) => ({ indicators: indicatorList(db) }),
  'indicator.save': ({ db, now }, entry) => changeIndicator(db, entry, now),
  'indicator.remove': ({ db, now }, { code }) => removeIndicator(db, code, now),

  'target.list': ({ db }) => targetList(db, officeResponse(db).region),
  'target.save': ({ db, now }, entry) => changeTarget(db, entry, now),
  'target.mark': ({ db, now }, { id }) => markTarget(db, id, now),
  'target.remove': ({ db, now }, { id }) => removeTarget(db, id, now),

  'rate.list': ({ db }) => ({ rates: storedRates(db) }),
  'rate.save': ({ db, now }, entry) => changeRate(db, entry, now),
  'rate.remove': ({ db, now }, { id }) => removeRate(db, id, now),

  'category.list': ({ db }) => ({ schemes: listCategorySchemes(db) }),
  'category.save': ({ db, now }, scheme) => changeCategories(db, scheme, now),
  'category.remove': ({ db, now }, { year }) => removeCategories(db, year, now),

  'instrument.list': ({ db }) => ({ instruments: listInstruments(db) }),
  'instrument.save': ({ db, now }, entry) => changeInstrument(db, entry, now),
  'instrument.cite': ({ db, now }, { id, cited }) => citeInstrument(db, id, cited, now),
  'instrument.move': ({ db, now }, { id, direction }) => moveInstrument(db, id, direction, now),
  'instrument.remove': ({ db, now }, { id }) => removeInstrument(db, id, now),

  'about.read': ({ db }) => ({
    schema: schemaOf(db),
    sqlite: sqliteVersionOf(db),
    regions: {
      count: regionCount(db),
      source: regionFact(db, 'source'),
      version: regionFact(db, 'version'),
      url: regionFact(db, 'url'),
      licence: regionFact(db, 'licence'),
      attribution: regionFact(db, 'attribution'),
    },
  }),
}
