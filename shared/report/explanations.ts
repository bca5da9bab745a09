import { UCJ, UCJ_SEGMENTS, SEGMENT_NAMES } from '../domain/indicator.ts'
import { fallMatter, matterOf } from '../text/narrative/conclusion.ts'
import { regionCount } from '../text/narrative/regions.ts'
import type { ReportFacts } from './facts.ts'
import { dataFindings, unexplainedFalls } from './reported-findings.ts'

/** More requests in one sentence cannot be read aloud. */
const MOST_MATTERS = 3

/** Falls without a recorded cause: names of regions below, and short names of segments of the region itself. */
export interface OpenFalls {
  readonly places: readonly { readonly name: string; readonly people: number }[]
  readonly segments: readonly string[]
  readonly isWhole: boolean
}

/** Returns the falls of active people for which nobody recorded a cause, largest first. */
export const openFalls = (facts: ReportFacts): OpenFalls => {
  const { region, children } = facts.input
  const falls = unexplainedFalls(facts.input)
  const names = new Map(children.map((child) => [child.code, child.name]))
  const own = falls.filter(({ site }) => site.place?.kind === 'region' && site.place.code === region.code)
  return {
    places: falls.flatMap(({ site, from, to }) => {
      if (site.indicator !== UCJ || site.place?.kind !== 'region' || site.place.code === region.code) return []
      return [{ name: names.get(site.place.code) ?? site.place.name, people: from - to }]
    }),
    segments: UCJ_SEGMENTS.filter((segment) => own.some(({ site }) => site.indicator === segment)).map(
      (segment) => SEGMENT_NAMES[segment].short,
    ),
    isWhole: own.some(({ site }) => site.indicator === UCJ),
  }
}

/** Returns what the source should explain, each matter once, at most three. */
export const matters = (facts: ReportFacts): readonly string[] => {
  const falls = openFalls(facts)
  const stated = dataFindings(facts.input).flatMap(({ code }) => matterOf(code) ?? [])
  const fallen = fallMatter(
    falls.places.map(({ name }) => name),
    falls.segments,
    regionCount(falls.places.length, facts.words.child),
  )
  const whole = falls.isWhole && fallen === null ? ['penurunan peserta aktif'] : []
  const all = [...new Set(stated), ...whole, ...(fallen === null ? [] : [fallen])]
  if (all.length <= MOST_MATTERS) return all
  return fallen === null ? all.slice(0, MOST_MATTERS) : [...all.slice(0, MOST_MATTERS - 1), fallen]
}
