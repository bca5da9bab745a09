import type { DateKey } from '../../shared/domain/date-key.ts'
import { frozenJson } from '../db/frozen-json.ts'
import type { ReadableDb } from '../db/handle.ts'
import { type DocumentHead, isAsIssued, readDocument } from '../db/repositories/documents.ts'
import { readOffice } from '../db/repositories/office.ts'
import { todayIn } from '../platform/clock.ts'
import { automaticModel, changedModel, paperInput, paperPlace, type PaperRequest } from './compose-papers.ts'
import { dayPaperHead } from './day-paper-head.ts'
import { paperSettingsOf } from './paper-settings.ts'

/**
 * Returns whether a paper, made now, would say exactly what its newest issued version says. A day of signing that nobody set follows the
 * calendar and is no change. False for a version that is not as it was issued: it says nothing that could be compared.
 */
export const saysTheSame = (db: ReadableDb, request: PaperRequest, newest: DocumentHead): boolean => {
  if (!isAsIssued(db, newest.id)) return false
  const input = paperInput(db, request, newest.version)
  const signedOn = chosenSigningDay(db, request) ?? dayOfIssue(db, newest)
  const model = changedModel(db, request, automaticModel({ ...input, signedOn }, request.kind))
  return frozenJson(readDocument(db, newest.id)?.model) === frozenJson(model)
}

const chosenSigningDay = (db: ReadableDb, { subject, kind }: PaperRequest): DateKey | null => {
  const place = paperPlace(db, subject)
  return (place.meeting === null ? dayPaperHead(db, { ...place, kind }) : paperSettingsOf(db, place.meeting)).signedOn
}

const dayOfIssue = (db: ReadableDb, { issuedAt }: DocumentHead): DateKey =>
  todayIn(readOffice(db)?.zone ?? 'WIB', new Date(issuedAt))
