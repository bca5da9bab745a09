import { AppError } from '../../shared/domain/app-error.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { deleteEvidence, insertEvidence, readEvidence } from '../db/repositories/evidence.ts'
import { inTransaction } from '../db/transaction.ts'
import { evidenceTypeOf } from './evidence-type.ts'
import { followUpKey } from './meeting-change.ts'
import { existingFollowUp } from './read-follow-up.ts'
import { recordChange } from './record-change.ts'

/** A file as the page sends it. */
export interface SentEvidence {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A file as it is kept. */
export interface KeptEvidence extends SentEvidence {
  /** Media type by its bytes. */
  readonly type: string
}

// characters that Windows refuses in a name, and those that are not seen
const UNFIT = /[\p{C}<>:"/\\|?*]/gu
/** Longest name before its ending; the hosts save no longer ones. */
const MAX_NAME = 100

/**
 * Returns a file with a name that any computer can store and the media type of its bytes. Throws AppError when it is no kind of file that
 * is kept (see `evidenceTypeOf`).
 */
export const storedEvidence = ({ fileName, bytes }: SentEvidence): KeptEvidence => {
  const whole = (fileName.split(/[/\\]/u).at(-1) ?? '').replace(UNFIT, '_').trim()
  const type = evidenceTypeOf(whole, bytes)
  const dot = whole.lastIndexOf('.')
  const name = [...whole.slice(0, dot).replace(/^\.+/u, '')].slice(0, MAX_NAME).join('').trim()
  return { fileName: `${name === '' ? 'bukti' : name}${whole.slice(dot)}`, type, bytes }
}

/** Keeps a file with an action, or with one of its notes; returns its id. */
export const addEvidence = (
  db: WritableDb,
  request: { readonly followUp: number; readonly entry: number | null; readonly file: SentEvidence },
  now: Date,
): number =>
  inTransaction(db, () => {
    const { id: followUp } = existingFollowUp(db, request.followUp)
    const file = storedEvidence(request.file)
    const id = insertEvidence(db, { followUp, entry: request.entry, ...file })
    recordChange(db, now, {
      what: 'evidence.add',
      key: followUpKey(followUp),
      before: null,
      after: { id, entry: request.entry, fileName: file.fileName, size: file.bytes.byteLength },
    })
    return id
  })

/** Returns a kept file with its bytes, verified against what was stored. */
export const keptEvidence = (db: ReadableDb, id: number): KeptEvidence => {
  const { fileName, type, bytes } = existingEvidence(db, id)
  return { fileName, type, bytes }
}

/** Deletes a kept file; the trail keeps its name and hash. */
export const removeEvidence = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const { bytes: _bytes, ...head } = existingEvidence(db, id)
    deleteEvidence(db, id)
    recordChange(db, now, { what: 'evidence.remove', key: followUpKey(head.followUp), before: head, after: null })
  })

const existingEvidence = (db: ReadableDb, id: number) => {
  const evidence = readEvidence(db, id)
  if (evidence === null) throw new AppError('database.notFound', { what: 'Berkas bukti' })
  return evidence
}
