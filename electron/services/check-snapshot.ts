import { coverage } from '../../shared/calc/coverage.ts'
import { observationIndex, regionRowKey } from '../../shared/calc/observation-index.ts'
import { segmentsOf } from '../../shared/calc/official-figure.ts'
import { isEnded, statusOf } from '../../shared/calc/overdue.ts'
import { DEFAULT_THRESHOLDS } from '../../shared/checks/check-input.ts'
import { checkSnapshot } from '../../shared/checks/check-snapshot.ts'
import { parseStatedPercent, shownPercent } from '../../shared/checks/stated-percent-text.ts'
import { checkFollowUps } from '../../shared/checks/follow-up-completeness.ts'
import { checkTargets } from '../../shared/checks/target-completeness.ts'
import { checkComparability } from '../../shared/checks/comparability.ts'
import type { Finding } from '../../shared/checks/finding.ts'
import { whyNotFinal } from '../../shared/checks/why-not-final.ts'
import { type FindingNote, noteOf } from '../../shared/checks/finding-note.ts'
import { figuresOutput } from '../../shared/contract/figures-output.ts'
import type { CheckResponse, FindingOutput } from '../../shared/contract/responses.ts'
import { type DateKey, datePartsOf } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Region } from '../../shared/domain/region.ts'
import type { Figures, Snapshot, SnapshotHead } from '../../shared/domain/snapshot.ts'
import type { Target } from '../../shared/domain/target.ts'
import { findingContext } from '../../shared/text/finding-context.ts'
import { findingSentence, findingTitle } from '../../shared/text/findings.ts'
import type { ReadableDb } from '../db/handle.ts'
import { findingNotesOf } from '../db/repositories/finding-notes.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { listIndicators } from '../db/repositories/indicators.ts'
import { childrenOf, descendantsOf } from '../db/repositories/regions.ts'
import { listHeads, newestHeads } from '../db/repositories/snapshots.ts'
import { targetsFor } from '../db/repositories/targets.ts'
import { figuresOfRegion } from './official-figures.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { wholeSnapshot } from './known-snapshot.ts'
import { acuanOn, targetStandingOutput } from './target-standing.ts'

/** The days a check is judged against. */
export interface CheckDays {
  readonly today: DateKey
  readonly meetingDate: DateKey | null
}

/** What the database knows around a snapshot, stored or about to be. */
interface Surroundings {
  readonly previous: Snapshot | null
  readonly children: readonly Region[]
  readonly lower: readonly Region[]
  readonly target: Target | null
  readonly otherTargets: readonly Target[]
  readonly others: readonly SnapshotHead[]
}

const surroundingsOf = (db: ReadableDb, snapshot: Snapshot): Surroundings => {
  const before = newestHeads(db, snapshot.region, snapshot.dataset).findLast((head) => head.asOf < snapshot.asOf)
  const children = childrenOf(db, snapshot.region)
  const known = new Set(children.map((child) => child.code))
  const target = acuanOn(db, snapshot.region, snapshot.asOf)
  return {
    previous: before ? wholeSnapshot(db, before) : null,
    children,
    lower: descendantsOf(db, snapshot.region).filter((region) => !known.has(region.code)),
    target,
    otherTargets: targetsFor(db, {}).filter((other) => other.id !== target?.id),
    others: listHeads(db, { region: snapshot.region, dataset: snapshot.dataset }),
  }
}

/** Returns the findings of a snapshot in its surroundings, those of comparing it with the snapshot before it included. */
export const findingsOf = (db: ReadableDb, snapshot: Snapshot, days: CheckDays): readonly Finding[] => {
  const surroundings = surroundingsOf(db, snapshot)
  const comparability = surroundings.previous ? checkComparability(surroundings.previous, snapshot) : []
  return [...checkSnapshot({ snapshot, ...surroundings, ...days, thresholds: DEFAULT_THRESHOLDS }), ...comparability]
}

/** Returns what is missing in the lists around a snapshot: targets of its region and year (12), RTL that are still open (16). */
const listFindings = (db: ReadableDb, snapshot: Snapshot, { today }: CheckDays): readonly Finding[] => [
  ...checkTargets(targetsFor(db, { region: snapshot.region, year: datePartsOf(snapshot.asOf).year })),
  ...checkFollowUps(allFollowUps(db).filter((followUp) => !isEnded(statusOf(followUp, today)))),
]

/** Returns the findings in words, with what the office recorded about them. */
export const findingOutputs = (
  db: ReadableDb,
  snapshot: Snapshot,
  findings: readonly Finding[],
  notes: readonly FindingNote[],
): readonly FindingOutput[] => {
  const context = findingContext({
    scope: { code: snapshot.region, name: snapshot.regionName },
    regions: descendantsOf(db, snapshot.region),
    indicators: listIndicators(db),
    note: null,
    main: snapshot.dataset,
  })
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    title: findingTitle(finding.code),
    text: findingSentence(finding, { ...context, note: noteOf(finding, notes) }),
    site: finding.site,
  }))
}

/** The stated percentage of the region where coverage cannot be computed; its digits as the source has them, with a decimal comma. */
const statedOnly = (snapshot: Snapshot, total: Figures): string | null => {
  if (coverage(total) !== null) return null
  const stated = observationIndex(snapshot).get(regionRowKey(UCJ, snapshot.region))?.statedPercent ?? null
  const parsed = stated === null ? null : parseStatedPercent(stated)
  return parsed === null ? stated : `${shownPercent(parsed)}%`
}

/** Returns the figures of a snapshot, its standing against the target, and its findings. */
export const checkResponse = (db: ReadableDb, snapshot: Snapshot, days: CheckDays): CheckResponse => {
  const findings = [...findingsOf(db, snapshot, days), ...listFindings(db, snapshot, days)]
  const total = figuresOfRegion(db, snapshot)
  const target = acuanOn(db, snapshot.region, snapshot.asOf)
  return {
    snapshot: snapshotReference(snapshot),
    total: figuresOutput(total),
    statedOnly: statedOnly(snapshot, total),
    segments: segmentsOf(snapshot).map((indicator) => ({
      indicator,
      ...figuresOutput(figuresOfRegion(db, snapshot, indicator)),
    })),
    target: target && targetStandingOutput(target, total, snapshot.asOf),
    findings: findingOutputs(db, snapshot, findings, findingNotesOf(db, snapshot.id)),
    canFinalise: snapshot.status === 'draft' && whyNotFinal(snapshot, findings) === null,
  }
}
