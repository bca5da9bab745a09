import { byUrgency } from '../../shared/calc/follow-up-views.ts'
import type { FollowUpItem, FollowUpOptions } from '../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { ReadableDb } from '../db/handle.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { listIndicators } from '../db/repositories/indicators.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { readOffice } from '../db/repositories/office.ts'
import { childrenOf, regionByCode } from '../db/repositories/regions.ts'
import { listUnits } from '../db/repositories/units.ts'
import { followUpItem, meetingDay } from './follow-up-item.ts'

/** Returns every action as it stands today, most urgent first. */
export const listFollowUps = (db: ReadableDb, today: DateKey): readonly FollowUpItem[] => {
  const meetings = listMeetings(db)
  return allFollowUps(db)
    .map((followUp) => followUpItem(db, followUp, meetings, today))
    .sort(byUrgency)
}

/** Returns what the forms of an RTL choose from; regions are the office's own and the two levels below. */
export const followUpOptions = (db: ReadableDb): FollowUpOptions => {
  const office = readOffice(db)
  const region = office && regionByCode(db, office.region)
  const children = region ? childrenOf(db, region.code) : []
  return {
    meetings: listMeetings(db).map(meetingDay),
    units: listUnits(db).map(({ name, shortName }) => ({ label: shortName ?? name, name })),
    indicators: listIndicators(db)
      .filter(({ placeKind }) => placeKind === 'region')
      .map(({ code, label }) => ({ code, label })),
    regions: region ? [region, ...children.flatMap((child) => [child, ...childrenOf(db, child.code)])] : [],
  }
}
