import type { ImportSaved, ImportTarget } from '../../shared/contract/import-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Region } from '../../shared/domain/region.ts'
import { SOURCE_UNKNOWN } from '../../shared/domain/snapshot.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import { noteMessage } from '../../shared/text/import-problems.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { rememberAlias } from '../db/repositories/region-aliases.ts'
import { newestHeads, newestVersion, versionsOf } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { findingsOf } from './check-snapshot.ts'
import { discardDraft } from './discard-draft.ts'
import type { OpenedImport } from './opened-imports.ts'
import type { SheetChoices } from './preview-import.ts'
import { aliasesFor, readImport, regionCount } from './read-import.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { knownRegion, wholeSnapshot } from './known-snapshot.ts'
import { defaultEligibleLabel, storeImport } from './store-import.ts'

/** What the page says about the figures of a file. */
export interface SaveRequest {
  readonly choices: SheetChoices
  readonly scope: Region
  readonly asOf: DateKey
  readonly source: string | null
  readonly eligibleLabel: string
  readonly correction: boolean
  /** Version of a draft of that day that goes when this one is stored, null when all stay. */
  readonly replaces: number | null
}

const CORRECTION_NOTES: readonly string[] = ['cells-replaced', 'rows-left-out', 'place-chosen']

/** Returns what the office should know before saving there: a snapshot of that day, and how the newest one is described. */
export const importTarget = (db: ReadableDb, region: Region, asOf: DateKey | null, today: DateKey): ImportTarget => {
  const existing = asOf === null ? null : newestVersion(db, region.code, UCJ, asOf)
  const described = existing ?? newestHeads(db, region.code, UCJ).at(-1) ?? null
  const source = described?.source ?? SOURCE_UNKNOWN
  return {
    existing: existing && {
      ...snapshotReference(existing),
      regions: regionCount(wholeSnapshot(db, existing).observations),
    },
    isFuture: asOf !== null && asOf > today,
    source: source === SOURCE_UNKNOWN ? null : source,
    eligibleLabel: described?.eligibleLabel ?? defaultEligibleLabel(db, UCJ),
  }
}

/**
 * Saves what an opened file holds as a draft with the spellings that were taught, in one transaction. Throws AppError
 * `import.problems-left` and `import.nothing-accepted`, and what `readImport` and `storeImport` throw; then nothing is stored.
 */
export const saveImport = (
  db: WritableDb,
  now: Date,
  today: DateKey,
  opened: OpenedImport,
  request: SaveRequest,
): ImportSaved => {
  const { scope, choices } = request
  const result = readImport(db, opened.content.sheets, scope, aliasesFor(db, scope.code), choices)
  if (result.problems.length > 0) throw new AppError('import.problems-left', { count: result.problems.length })
  if (result.observations.length === 0) throw new AppError('import.nothing-accepted')
  return inTransaction(db, () => {
    teachSpellings(db, request)
    const correction = request.replaces === null ? request.correction : replaceDraft(db, now, request, request.replaces)
    const destination = {
      ...request,
      correction,
      dataset: UCJ,
      source: request.source === '' ? null : request.source,
      fileName: opened.fileName,
      fileHash: opened.hash,
      note: noteOf(result),
      corrections: choices.corrections,
    }
    const snapshot = storeImport(db, now, destination, result)
    const findings = findingsOf(db, snapshot, { today, meetingDate: null })
    const blocking = findings.filter((finding) => finding.severity === 'blocks').length
    const { read, accepted, problem, skipped } = result.counts
    return {
      snapshot: snapshotReference(snapshot),
      rows: { read, accepted, problems: problem, skipped },
      regions: regionCount(result.observations),
      notes: result.notes.map(noteMessage),
      findings: { blocking, others: findings.length - blocking },
    }
  })
}

const teachSpellings = (db: WritableDb, { scope, choices }: SaveRequest): void => {
  for (const { spelling, region } of choices.corrections.places) {
    if (spelling === null) continue
    rememberAlias(db, { spelling, scope: scope.code, region: knownRegion(db, region) })
  }
}

/** Removes the draft that is replaced; returns whether it corrected another version, as what is stored in its place then does. */
const replaceDraft = (db: WritableDb, now: Date, { scope, asOf }: SaveRequest, version: number): boolean => {
  const wanted = { region: scope.code, dataset: UCJ, asOf }
  const old = versionsOf(db, scope.code, UCJ, asOf).find((head) => head.version === version)
  discardDraft(db, { ...wanted, version }, now)
  return old?.supersedes != null && newestVersion(db, scope.code, UCJ, asOf) !== null
}

const noteOf = (result: ReadResult): string | null => {
  const notes = result.notes.filter((note) => CORRECTION_NOTES.includes(note.code)).map(noteMessage)
  return notes.length === 0 ? null : `Perbaikan saat impor. ${notes.join(' ')}`
}
