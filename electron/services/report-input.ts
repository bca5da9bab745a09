import { nearestYearBefore } from '../../shared/calc/year-before.ts'
import { rateOn } from '../../shared/calc/contribution-budget.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { addDays, type DateKey, datePartsOf } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Meeting, SnapshotRole } from '../../shared/domain/meeting.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { Snapshot } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { Paper } from '../../shared/report/model.ts'
import type { MemoInput, ReportInput, ReportMeeting, ReportProtection } from '../../shared/report/report-input.ts'
import type { ReadableDb } from '../db/handle.ts'
import { attendanceOf } from '../db/repositories/attendees.ts'
import { categorySchemeFor } from '../db/repositories/category-schemes.ts'
import { findingNotesOf } from '../db/repositories/finding-notes.ts'
import { withDueOn } from '../db/repositories/follow-up-dues.ts'
import { bornIn, carriedTo } from '../db/repositories/follow-ups.ts'
import { listIndicators } from '../db/repositories/indicators.ts'
import { citedInstruments } from '../db/repositories/instruments.ts'
import { meetingSnapshots } from '../db/repositories/meeting-snapshots.ts'
import { previousMeeting } from '../db/repositories/meetings.ts'
import { readOffice } from '../db/repositories/office.ts'
import { officialById } from '../db/repositories/officials.ts'
import { protectionsOf } from '../db/repositories/protections.ts'
import { listRates } from '../db/repositories/rates.ts'
import { ancestorsOf, childrenOf, descendantsOf } from '../db/repositories/regions.ts'
import { headById, newestHeads } from '../db/repositories/snapshots.ts'
import { targetsFor } from '../db/repositories/targets.ts'
import { findingsOf } from './check-snapshot.ts'
import { canBeCurrent } from './current-snapshot.ts'
import { dayPaperHead } from './day-paper-head.ts'
import { asCalledOn } from './follow-up-name.ts'
import { type PaperSettings, paperSettingsOf } from './paper-settings.ts'
import { knownRegion, newestSnapshot, wholeSnapshot } from './known-snapshot.ts'
import { acuanOn } from './target-standing.ts'

/** Days before the current snapshot that the trend looks back when no year-before snapshot reaches further. */
const TREND_DAYS = 400
/** Class of payer whose rate prices the months paid for vulnerable workers. */
const PROTECTION_PAYER = 'bpu'

/** What a paper is made of besides the data: size, the day it is prepared, and its version once issued. */
export interface PaperChoice {
  readonly paper: Paper
  readonly today: DateKey
  /** null prints "Konsep". */
  readonly version: number | null
}

/** Only a laporan is made without a meeting; a nota dinas belongs to one. */
const daySettings = (db: ReadableDb, region: RegionCode, asOf: DateKey): PaperSettings => {
  const { number, signatory, signedOn } = dayPaperHead(db, { kind: 'laporan', region, asOf })
  return { signatory, documentNumber: number, signedOn, memo: null }
}

/** Returns everything the papers of a meeting are made of; AppError when it names no current snapshot. */
export const meetingReportInput = (db: ReadableDb, meeting: Meeting, choice: PaperChoice): ReportInput => {
  const current = snapshotInRole(db, meeting, 'current')
  if (current === null) throw new AppError('service.meeting-without-snapshot', { meeting: formatDay(meeting.date) })
  const reportMeeting: ReportMeeting = {
    meeting,
    previousMeeting: previousMeeting(db, meeting.id),
    chair: meeting.chair === null ? null : officialById(db, meeting.chair),
    attendance: attendanceOf(db, meeting.id),
  }
  return inputFor(db, choice, {
    current,
    previous: snapshotInRole(db, meeting, 'previous'),
    yearBefore: snapshotInRole(db, meeting, 'year-before'),
    meeting: reportMeeting,
    settings: paperSettingsOf(db, meeting.id),
  })
}

/**
 * Returns everything a report without a meeting is made of: the newest version of a day beside the one of the day it is compared with,
 * or of the day before it. AppError `service.snapshot-missing` for a day without figures, `document.compared-order` for a later day.
 */
export const snapshotReportInput = (
  db: ReadableDb,
  {
    region,
    asOf,
    compared,
  }: { readonly region: RegionCode; readonly asOf: DateKey; readonly compared?: DateKey | undefined },
  choice: PaperChoice,
): ReportInput => {
  const current = newestSnapshot(db, region, UCJ, asOf)
  if (compared !== undefined && compared >= asOf) throw new AppError('document.compared-order')
  const earlier = newestHeads(db, region, UCJ).filter((head) => head.asOf < asOf && canBeCurrent(db, head))
  const previous = compared === undefined ? earlier.at(-1) : newestSnapshot(db, region, UCJ, compared)
  const yearBefore = nearestYearBefore(asOf, earlier)
  return inputFor(db, choice, {
    current,
    previous: previous ? wholeSnapshot(db, previous) : null,
    yearBefore: yearBefore ? wholeSnapshot(db, yearBefore) : null,
    meeting: null,
    settings: daySettings(db, region, asOf),
  })
}

interface Chosen {
  readonly current: Snapshot
  readonly previous: Snapshot | null
  readonly yearBefore: Snapshot | null
  readonly meeting: ReportMeeting | null
  readonly settings: PaperSettings
}

const inputFor = (db: ReadableDb, choice: PaperChoice, chosen: Chosen): ReportInput => {
  const { current, meeting, settings } = chosen
  const region = knownRegion(db, current.region)
  const year = datePartsOf(current.asOf).year
  // a paper made before its meeting cannot know how late an RTL will be
  const statusDay = meeting !== null && meeting.meeting.date < choice.today ? meeting.meeting.date : choice.today
  return {
    paper: choice.paper,
    sample: db.isSample,
    statusDay,
    signedOn: settings.signedOn ?? choice.today,
    version: choice.version,
    documentNumber: settings.documentNumber,
    office: readOffice(db),
    region: { code: region.code, name: current.regionName },
    children: childrenOf(db, region.code),
    grandchildren: placesTwoBelow(db, current),
    meeting,
    current,
    previous: chosen.previous,
    yearBefore: chosen.yearBefore,
    history: historyOf(db, chosen),
    target: acuanOn(db, region.code, current.asOf),
    contextTargets: ancestorsOf(db, region.code).flatMap((ancestor) =>
      targetsFor(db, { indicator: UCJ, region: ancestor.code, year }).map((target) => ({
        target,
        regionName: ancestor.name,
      })),
    ),
    categories: categorySchemeFor(db, year),
    findings: findingsOf(db, current, { today: choice.today, meetingDate: meeting?.meeting.date ?? null }),
    findingNotes: findingNotesOf(db, current.id),
    indicators: listIndicators(db),
    protection: protectionUpTo(db, current),
    // a due date that was put off after the meeting was not yet put off on its day
    carried: meeting
      ? carriedTo(db, meeting.meeting.id).map((item) =>
          asCalledOn(db, withDueOn(db, item, statusDay), meeting.meeting.date),
        )
      : [],
    fresh: meeting ? bornIn(db, meeting.meeting.id).map((item) => withDueOn(db, item, statusDay)) : [],
    instruments: citedInstruments(db),
    signatory: settings.signatory === null ? null : officialById(db, settings.signatory),
    memo: memoOf(db, settings),
  }
}

const snapshotInRole = (db: ReadableDb, meeting: Meeting, role: SnapshotRole): Snapshot | null => {
  const named = meetingSnapshots(db, meeting.id).find((entry) => entry.dataset === UCJ && entry.role === role)
  const head = named ? headById(db, named.snapshot) : null
  return head && wholeSnapshot(db, head)
}

/** Regions two levels below that the snapshot has rows for; without any the attachment is left out. */
const placesTwoBelow = (db: ReadableDb, snapshot: Snapshot) => {
  const depth = snapshot.region.split('.').length + 2
  const present = new Set(
    snapshot.observations.flatMap(({ place }) =>
      place.kind === 'region' && place.code.split('.').length === depth ? [place.code] : [],
    ),
  )
  if (present.size === 0) return []
  return descendantsOf(db, snapshot.region).filter((region) => region.code.split('.').length === depth)
}

/** The snapshots that the meeting compares stay in the trend even when a day has a newer version by now. */
const historyOf = (db: ReadableDb, { current, previous, yearBefore }: Chosen): readonly Snapshot[] => {
  const fixed = new Map(
    [yearBefore, previous, current].flatMap((snapshot) => (snapshot ? [[snapshot.asOf, snapshot]] : [])),
  )
  const earliest = addDays(current.asOf, -TREND_DAYS)
  const first = yearBefore && yearBefore.asOf < earliest ? yearBefore.asOf : earliest
  const days = new Map(fixed)
  for (const head of newestHeads(db, current.region, current.dataset)) {
    if (head.asOf >= first && head.asOf < current.asOf && !days.has(head.asOf)) {
      days.set(head.asOf, wholeSnapshot(db, head))
    }
  }
  return [...days.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
}

const protectionUpTo = (db: ReadableDb, current: Snapshot): ReportProtection | null => {
  const head = newestHeads(db, current.region, 'protection').findLast((candidate) => candidate.asOf <= current.asOf)
  if (!head) return null
  return {
    asOf: head.asOf,
    source: head.source,
    rows: protectionsOf(db, head.id),
    rate: rateOn(listRates(db), PROTECTION_PAYER, head.asOf),
  }
}

const memoOf = (db: ReadableDb, { memo }: PaperSettings): MemoInput | null => {
  const from = memo && officialById(db, memo.from)
  return memo && from ? { ...memo, from } : null
}
