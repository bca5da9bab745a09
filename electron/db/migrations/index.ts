import type { Migration } from '../migrate.ts'
import { office } from './0010-office.ts'
import { indicatorsAndTargets } from './0020-indicators-and-targets.ts'
import { snapshots } from './0030-snapshots.ts'
import { protectionAndBenefit } from './0040-protection-and-benefit.ts'
import { meetings } from './0050-meetings.ts'
import { followUps } from './0060-follow-ups.ts'
import { documentsAndAudit } from './0070-documents-and-audit.ts'
import { defaultIndicators } from './0080-default-indicators.ts'
import { defaultInstruments } from './0090-default-instruments.ts'
import { documentsWithoutMeeting } from './0100-documents-without-meeting.ts'
import { followUpCorrections } from './0110-follow-up-corrections.ts'
import { meetingDayOfDocuments } from './0120-meeting-day-of-documents.ts'
import { idsGivenOnce } from './0130-ids-given-once.ts'

/** Every step of the schema in order; new ones are added at the end and shipped ones never change. */
export const MIGRATIONS: readonly Migration[] = [
  office,
  indicatorsAndTargets,
  snapshots,
  protectionAndBenefit,
  meetings,
  followUps,
  documentsAndAudit,
  defaultIndicators,
  defaultInstruments,
  documentsWithoutMeeting,
  followUpCorrections,
  meetingDayOfDocuments,
  idsGivenOnce,
]
