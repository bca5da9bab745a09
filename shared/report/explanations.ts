import { UCJ, UCJ_SEGMENTS, SEGMENT_NAMES } from '../domain/indicator.ts'
import { fallMatter, matterOf } from '../text/narrative/conclusion.ts'
import { regionCount } from '../text/narrative/regions.ts'
import type { ReportFacts } from './facts.ts'
import { dataFindings, unexplainedFalls } from './reported-findings.ts'

/** More requests in one sentence cannot be read aloud. */
const MOST_MATTERS = 3

interface OpenFall {
  readonly name: string
  readonly people: number
}

/** Falls without a recorded cause: of the region itself in people (null without one), of its segments by their short names, of regions below. */
export interface OpenFalls {
  readonly whole: number | null
  readonly segments: readonly OpenFall[]
  readonly places: readonly OpenFall[]
}

/** Returns the falls of active people for which nobody recorded a cause: places largest first, segments in their fixed order. */
export const openFalls = (facts: ReportFacts): OpenFalls => {
  const { region, children } = facts.input
  const falls = unexplainedFalls(facts.input)
  const names = new Map(children.map((child) => [child.code, child.name]))
  const own = falls.filter(({ site }) => site.place?.kind === 'region' && site.place.code === region.code)
  const whole = own.find(({ site }) => site.indicator === UCJ)
  return {
    whole: whole === undefined ? null : whole.from - whole.to,
    places: falls.flatMap(({ site, from, to }) => {
      if (site.indicator !== UCJ || site.place?.kind !== 'region' || site.place.code === region.code) return []
      return [{ name: names.get(site.place.code) ?? site.place.name, people: from - to }]
    }),
    segments: UCJ_SEGMENTS.flatMap((segment) => {
      const fall = own.find(({ site }) => site.indicator === segment)
      return fall === undefined ? [] : [{ name: SEGMENT_NAMES[segment].short, people: fall.from - fall.to }]
    }),
  }
}

/** Returns what the source should explain, each matter once, at most three. */
export const matters = (facts: ReportFacts): readonly string[] => {
  const falls = openFalls(facts)
  const stated = dataFindings(facts.input).flatMap(({ code }) => matterOf(code) ?? [])
  const fallen = fallMatter(
    falls.places.map(({ name }) => name),
    falls.segments.map(({ name }) => name),
    regionCount(falls.places.length, facts.words.child),
  )
  const whole = falls.whole !== null && fallen === null ? ['penurunan peserta aktif'] : []
  const all = [...new Set(stated), ...whole, ...(fallen === null ? [] : [fallen])]
  if (all.length <= MOST_MATTERS) return all
  return fallen === null ? all.slice(0, MOST_MATTERS) : [...all.slice(0, MOST_MATTERS - 1), fallen]
}
