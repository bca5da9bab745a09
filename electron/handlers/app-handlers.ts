import type { APP_CHANNELS, AppState } from '../../shared/contract/app-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { AppContext } from '../application.ts'
import { findDatabases } from '../db/find-databases.ts'
import type { WritableDb } from '../db/handle.ts'
import { openRegionsDb } from '../db/open.ts'
import { readOffice } from '../db/repositories/office.ts'
import { searchByName } from '../db/repositories/regions.ts'
import { appState } from '../services/app-state.ts'
import { beginOffice } from '../services/begin-office.ts'
import { storeDemo } from '../services/create-demo.ts'
import { regionParts } from '../services/region-parts.ts'
import { restoreBackup } from '../services/restore-backup.ts'
import { searchAll } from '../services/search-all.ts'
import { knownRegion } from '../services/known-snapshot.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Handlers } from './handler.ts'

const MAX_REGIONS = 40

const stateOf = ({ session, options, now }: AppContext): AppState =>
  appState(session.db(), {
    capabilities: options.capabilities,
    version: options.version,
    sampleExists: session.sampleExists(),
    dir: session.place().dir,
    now,
  })

/** Answers what the frame and the first run ask; these work before there is any data. */
export const APP_HANDLERS: Handlers<typeof APP_CHANNELS, AppContext> = {
  'app.read': stateOf,
  'region.search': ({ options }, { text, levels }) => {
    const db = openRegionsDb(options.regionsFile)
    try {
      // level by level, so that the many villages of a name do not crowd out a kabupaten
      return { regions: levels.flatMap((level) => searchByName(db, text, { level, limit: MAX_REGIONS })) }
    } finally {
      db.close()
    }
  },
  'region.parts': ({ options }, { region }) => {
    const db = openRegionsDb(options.regionsFile)
    try {
      return regionParts(db, region)
    } finally {
      db.close()
    }
  },
  'app.begin': async (context, { region, officeName, place }) => {
    const regions = openRegionsDb(context.options.regionsFile)
    try {
      const known = knownRegion(regions, region)
      let isNew = false
      const db = await context.session.switchTo('real', (fresh) => {
        beginOffice(fresh, known, officeName, place)
        isNew = true
      })
      // the terminal can have stored figures before anybody named the office
      if (!isNew && readOffice(db) !== null) throw new AppError('service.office-exists')
      if (!isNew) beginOffice(db, known, officeName, place)
    } finally {
      regions.close()
    }
    return stateOf(context)
  },
  'app.beginSample': async (context) => {
    const { drawDemoEmblem } = await import('../reports/demo-emblem.ts')
    const fill = (db: WritableDb): void => inTransaction(db, () => storeDemo(db, drawDemoEmblem()))
    const db = await context.session.switchTo('sample', fill)
    if (readOffice(db) === null) fill(db)
    return stateOf(context)
  },
  'app.leaveSample': async (context, { keep }) => {
    await context.session.leaveSample(keep)
    return stateOf(context)
  },
  'app.restore': async (context, { bytes }) => {
    const { dir, regionsFile } = context.session.place()
    await restoreBackup(dir, regionsFile, bytes, findDatabases(dir).real)
    await context.session.switchTo('real')
    return stateOf(context)
  },
  'app.search': ({ session }, { text }) => {
    const db = session.db()
    const office = db && readOffice(db)
    return { hits: db && office ? searchAll(db, office.region, text) : [] }
  },
}
