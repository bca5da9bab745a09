import { z } from 'zod'
import { channel } from './channel.ts'

/** A thing the palette finds: it opens the screen at `path`. */
export interface SearchHit {
  readonly kind: 'region' | 'follow-up' | 'document' | 'meeting' | 'snapshot'
  readonly title: string
  readonly detail: string
  readonly path: string
}

/** Intentions of the palette. */
export const SEARCH_CHANNELS = {
  /** Finds regions, RTL, meetings, documents and snapshots. */
  'app.search': channel<{ readonly hits: readonly SearchHit[] }>()(
    'read',
    z.strictObject({ text: z.string().max(80) }),
  ),
}
