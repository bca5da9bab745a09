import type { HOME_CHANNELS } from '../../shared/contract/home-channels.ts'
import { readHome } from '../services/read-home.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions of the first screen. */
export const HOME_HANDLERS: Handlers<typeof HOME_CHANNELS> = {
  'home.read': ({ db, today }) => readHome(db, today),
}
