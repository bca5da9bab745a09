import type { APP_CHANNELS, AppState } from '../../shared/contract/app-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { findDatabases } from '../db/find-databases.ts'
import { openRegionsDb } from '../db/open.ts'
import { readOffice } from '../db/repositories/office.ts'
import { searchByName } from '../db/repositories/regions.ts'
import { appState } from '../services/app-state.ts'
import { beginOffice } from '../services/begin-office.ts'
import { storeDemo } from '../services/create-demo.ts'
import { regionParts } from '../services/region-parts.ts'
import { restoreBackup } from '../services/restore-backup.ts'
import { knownRegion } from '../services/known-snapshot.ts'
import { inTransaction } from '../db/transaction.ts'
import type { AppContext, AppHandlers } from './handler.ts'

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
export const APP_HANDLERS: AppHandlers<typeof APP_CHANNELS> = {
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
      await context.session.switchTo('real', (db) => {
        // the terminal can have stored figures before anybody named the office
        if (readOffice(db) !== null) throw new AppError('service.office-exists')
        beginOffice(db, known, officeName, place)
      })
    } finally {
      regions.close()
    }
    return stateOf(context)
  },
  'app.beginSample': async (context) => {
    const { drawDemoEmblem } = await import('../reports/demo-emblem.ts')
    await context.session.switchTo('sample', (db) => {
      if (readOffice(db) === null) inTransaction(db, () => storeDemo(db, drawDemoEmblem()))
    })
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
}
