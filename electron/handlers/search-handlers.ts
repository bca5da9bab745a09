import type { SEARCH_CHANNELS } from '../../shared/contract/search-channels.ts'
import { readOffice } from '../db/repositories/office.ts'
import { searchAll } from '../services/search-all.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions of the palette. */
export const SEARCH_HANDLERS: Handlers<typeof SEARCH_CHANNELS> = {
  'app.search': ({ db }, { text }) => {
    const office = readOffice(db)
    return { hits: office ? searchAll(db, office.region, text) : [] }
  },
}
