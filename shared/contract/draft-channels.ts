import { z } from 'zod'
import { channel } from './channel.ts'
import { FORM_NAMES } from './form-names.ts'

/** A form by name ("potret-kepala") and what it is about ("12", "baru"). */
const place = { form: z.enum(FORM_NAMES), key: z.string().regex(/^[\w.:-]{1,80}$/) }
const MAX_DRAFT_CHARACTERS = 2_000_000

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What stood in a form that was not saved: kept as JSON text while somebody types, so that a killed program loses a second at most. */
export const DRAFT_CHANNELS = {
  'draft.read': channel<{ readonly draft: { readonly content: string; readonly savedAt: string } | null }>()(
    'read',
    z.strictObject(place),
  ),
  'draft.save': channel<{ readonly savedAt: string }>()(
    'write',
    z.strictObject({ ...place, content: z.string().max(MAX_DRAFT_CHARACTERS).refine(isJson) }),
  ),
  'draft.remove': channel<Record<string, never>>()('write', z.strictObject(place)),
}
