import type { FormName } from '../../shared/contract/form-names.ts'
import type { SaveReport } from '../frame/save-state.tsx'
import { call, isUnreachable, messageOf } from './call.ts'
import { guardAtLeave, sentBytes } from './leave-guard.ts'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'

/** A keeper outlives its form while the application is away: whoever opens the form again finds what was typed. */
interface OpenDraft {
  readonly keeper: DraftKeeper
  /** Where saving is told: the form that shows the draft now. */
  report: SaveReport
  forms: number
  isAway: boolean
}

const openDrafts = new Map<string, OpenDraft>()

/** As they are sent: a text inside JSON. */
const unstoredBytes = (): number =>
  [...openDrafts.values()].reduce((sum, { keeper }) => {
    const unstored = keeper.unstored()
    return sum + (unstored === null ? 0 : sentBytes({ content: unstored }))
  }, 0)

/** Stores what waits while the page goes, also of forms that were left while the application was away. */
export const storeAllAtLeave = (): void => {
  for (const { keeper } of openDrafts.values()) keeper.leave()
}

/** Returns the keeper of a form's draft, the one that still waits for the application when there is one; `closeDraft` ends it. */
export const openDraft = (form: FormName, id: string, report: SaveReport): OpenDraft => {
  guardAtLeave(unstoredBytes)
  const place = `${form}/${id}`
  const known = openDrafts.get(place)
  if (known) {
    known.report = report
    known.forms += 1
    return known
  }
  const opened: OpenDraft = {
    report,
    forms: 1,
    isAway: false,
    keeper: createDraftKeeper({
      save: async (content, again) => {
        // another try is not worth a word until it has succeeded
        if (!again) opened.report.begin()
        await call('draft.save', { form, key: id, content })
        opened.isAway = false
        opened.report.done()
        // its last form was left while the application was away
        if (opened.forms === 0) void letGo(place, opened)
      },
      remove: async () => {
        await call('draft.remove', { form, key: id })
        opened.isAway = false
        opened.report.dropped()
        if (opened.forms === 0) void letGo(place, opened)
      },
      failed: (error) => {
        opened.isAway = isUnreachable(error)
        opened.report.failed(messageOf(error), () => void opened.keeper.flush())
        return opened.isAway
      },
    }),
  }
  openDrafts.set(place, opened)
  return opened
}

/** Stores what waits and lets the keeper go; one that waits for the application goes on. */
export const closeDraft = async (place: string, draft: OpenDraft): Promise<void> => {
  draft.forms -= 1
  await letGo(place, draft)
}

const letGo = async (place: string, draft: OpenDraft): Promise<void> => {
  await draft.keeper.flush()
  // by now another one may have been opened in its place
  if (draft.forms === 0 && !draft.isAway && openDrafts.get(place) === draft) openDrafts.delete(place)
}

/** Returns what was typed into a form and is not known to be stored, null when all is or nothing was. */
export const unstoredIn = (place: string): string | null => openDrafts.get(place)?.keeper.unstored() ?? null
