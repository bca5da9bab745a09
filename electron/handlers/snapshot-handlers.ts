import type { SNAPSHOT_CHANNELS, SnapshotCheck } from '../../shared/contract/snapshot-channels.ts'
import type { Region } from '../../shared/domain/region.ts'
import { SOURCE_UNKNOWN } from '../../shared/domain/snapshot.ts'
import { readOffice } from '../db/repositories/office.ts'
import { correctSnapshot } from '../services/correct-snapshot.ts'
import { createSnapshot } from '../services/create-snapshot.ts'
import { finaliseDraft } from '../services/finalise-draft.ts'
import { snapshotTabs } from '../services/list-snapshot-tabs.ts'
import { linkSnapshot } from '../services/link-snapshot.ts'
import { noteFinding } from '../services/note-finding.ts'
import { snapshotPage } from '../services/read-snapshot-page.ts'
import { removeSnapshot, restoreSnapshot } from '../services/remove-snapshot.ts'
import { saveSnapshotCells } from '../services/save-snapshot-cells.ts'
import { saveSnapshotHead } from '../services/save-snapshot-head.ts'
import { knownHead } from '../services/snapshot-by-id.ts'
import { snapshotCheck } from '../services/snapshot-findings.ts'
import { wholeSnapshot } from '../services/known-snapshot.ts'
import type { Handlers, ReadContext } from './handler.ts'

const officeRegion = ({ db }: ReadContext): Region => {
  const office = readOffice(db)
  if (office === null) throw new Error('a handler was called without an office')
  return { code: office.region, name: office.regionName }
}

const checkOf = ({ db, today }: ReadContext, id: number): SnapshotCheck =>
  snapshotCheck(db, wholeSnapshot(db, knownHead(db, id)), today)

/** Empty text is no text: a form sends what stands in its field. */
const orNull = (text: string | null): string | null => (text === '' ? null : text)

const sourceOf = (text: string | null): string => orNull(text) ?? SOURCE_UNKNOWN

/** Answers the intentions of the snapshot screens. */
export const SNAPSHOT_HANDLERS: Handlers<typeof SNAPSHOT_CHANNELS> = {
  'snapshot.list': (context) => ({ tabs: snapshotTabs(context.db, officeRegion(context).code) }),
  'snapshot.read': ({ db, today }, { id }) => snapshotPage(db, id, today),
  'snapshot.create': (context, request) => ({
    id: createSnapshot(
      context.db,
      { ...request, source: sourceOf(request.source), region: officeRegion(context) },
      context.now,
    ),
  }),
  'snapshot.saveHead': ({ db, now }, head) => {
    saveSnapshotHead(
      db,
      { ...head, source: sourceOf(head.source), document: orNull(head.document), note: orNull(head.note) },
      now,
    )
    return {}
  },
  'snapshot.saveCells': (context, { id, changes }) => {
    saveSnapshotCells(context.db, id, changes, context.now)
    return checkOf(context, id)
  },
  'snapshot.finalise': ({ db, today, now }, { id }) => {
    finaliseDraft(db, id, today, now)
    return {}
  },
  'snapshot.correct': ({ db, now }, { id }) => ({ id: correctSnapshot(db, id, now) }),
  'snapshot.link': ({ db, now }, { id }) => {
    linkSnapshot(db, id, now)
    return {}
  },
  'snapshot.remove': ({ db, now }, { id }) => {
    removeSnapshot(db, id, now)
    return {}
  },
  'snapshot.restore': ({ db, now }, { id }) => ({ id: restoreSnapshot(db, id, now) }),
  'snapshot.noteFinding': (context, { id, ...note }) => {
    noteFinding(context.db, id, { ...note, explanation: orNull(note.explanation) }, context.now)
    return checkOf(context, id)
  },
}
