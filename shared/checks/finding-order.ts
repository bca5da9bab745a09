import { type IndicatorCode, UCJ, UCJ_SEGMENTS } from '../domain/indicator.ts'
import type { Place } from '../domain/snapshot.ts'
import { CHECK_RULES } from './check-rules.ts'
import type { Finding, Severity } from './finding.ts'

const SEVERITIES: readonly Severity[] = ['blocks', 'doubt', 'note']
const INDICATORS: readonly IndicatorCode[] = [UCJ, ...UCJ_SEGMENTS]
const RULE_ORDER = new Map(CHECK_RULES.map((rule, position) => [rule.code, position]))

const compareText = (a: string, b: string): number => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The snapshot as a whole comes first, then regions by code (a region before those inside it), then offices. */
const placeOrder = (place: Place | null): string => {
  if (place === null) return ''
  return place.kind === 'region' ? `1${place.code}` : `2${String(place.id).padStart(16, '0')}`
}

const indicatorOrder = (indicator: IndicatorCode | null): string => {
  if (indicator === null) return ''
  const known = INDICATORS.indexOf(indicator)
  return known < 0 ? `9${indicator}` : String(known)
}

const compareFindings = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  (RULE_ORDER.get(a.code) ?? 0) - (RULE_ORDER.get(b.code) ?? 0) ||
  compareText(placeOrder(a.site.place), placeOrder(b.site.place)) ||
  compareText(indicatorOrder(a.site.indicator), indicatorOrder(b.site.indicator))

/** Returns the findings worst first, then by check, place and indicator; equal ones keep their order. */
export const inFindingOrder = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(compareFindings)
