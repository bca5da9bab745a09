import { fullNameOf, levelOf, liesIn, type Region, type RegionCode, type RegionLevel } from '../domain/region.ts'
import { editDistance } from './edit-distance.ts'
import { comparableName, namesOf, withoutKind } from './region-name.ts'

/** A spelling that an office has taught the program. */
export interface RegionAlias {
  readonly spelling: string
  readonly code: RegionCode
}

/** The regions a file may speak of, by code and by comparable name. */
export interface RegionIndex {
  readonly scope: Region
  readonly byCode: ReadonlyMap<RegionCode, Region>
  readonly byName: ReadonlyMap<string, readonly Region[]>
  readonly byAlias: ReadonlyMap<string, Region>
  /** Comparable names without their kinds, by code. */
  readonly bareNames: ReadonlyMap<RegionCode, string>
}

/** What a name can stand for inside the scope; `outside` are regions of that name elsewhere. */
export interface NameMatch {
  readonly inside: readonly Region[]
  readonly outside: readonly Region[]
  readonly byAlias: boolean
}

/** Returns the index of a scope; regions outside it serve only to recognise what does not belong. */
export const buildRegionIndex = (
  scope: Region,
  regions: readonly Region[],
  aliases: readonly RegionAlias[],
): RegionIndex => {
  const byCode = new Map<RegionCode, Region>([[scope.code, scope]])
  for (const region of regions) byCode.set(region.code, region)
  const byName = new Map<string, Region[]>()
  const bareNames = new Map<RegionCode, string>()
  for (const region of byCode.values()) {
    bareNames.set(region.code, withoutKind(comparableName(region.name)))
    for (const name of namesOf(region)) {
      const same = byName.get(name)
      if (same) same.push(region)
      else byName.set(name, [region])
    }
  }
  const byAlias = new Map<string, Region>()
  for (const alias of aliases) {
    const region = byCode.get(alias.code)
    if (region && liesIn(region.code, scope.code)) byAlias.set(comparableName(alias.spelling), region)
  }
  return { scope, byCode, byName, byAlias, bareNames }
}

/** A bare "Bima" inside Kota Bima may as well mean Kabupaten Bima next door: the name alone does not tell. */
const isSharedByNeighbour = (name: string, inside: readonly Region[], outside: readonly Region[]): boolean => {
  const [only] = inside
  if (inside.length !== 1 || only === undefined || levelOf(only.code) !== 'regency') return false
  return withoutKind(name) === name && outside.some((region) => levelOf(region.code) === 'regency')
}

/** Returns the regions that a name can mean; a learnt spelling wins, a bare name shared with a neighbour keeps both. */
export const matchName = (index: RegionIndex, text: string): NameMatch => {
  const name = comparableName(text)
  const learnt = index.byAlias.get(name)
  if (learnt) return { inside: [learnt], outside: [], byAlias: true }
  const found = index.byName.get(name) ?? []
  const inside = found.filter((region) => liesIn(region.code, index.scope.code))
  const outside = found.filter((region) => !liesIn(region.code, index.scope.code))
  const shared = isSharedByNeighbour(name, inside, outside)
  const neighbours = outside.filter((region) => levelOf(region.code) === 'regency')
  return { inside: shared ? [...inside, ...neighbours] : inside, outside, byAlias: false }
}

const LEVEL_ORDER: readonly RegionLevel[] = ['province', 'regency', 'district', 'village']

/** How many letters two spellings of one name may differ in. */
const spellingLimit = (name: string): number => (name.length < 5 ? 1 : name.length < 10 ? 2 : 3)

/** Returns whether two comparable names without their kinds are nearly the same. */
export const isNearly = (name: string, other: string): boolean => {
  const limit = spellingLimit(name)
  return editDistance(name, other, limit) <= limit
}

/**
 * Returns at most three regions inside `within` whose names are nearly the text, nearest first; never applied by itself. Only those
 * that `isPossible` says yes to count: in a column of kecamatan "Kendarri" is near Kecamatan Kendari, never Kota Kendari.
 */
export const nearNames = (
  index: RegionIndex,
  text: string,
  within: RegionCode,
  isPossible: (region: Region) => boolean = () => true,
): readonly Region[] => {
  const wanted = comparableName(text)
  const bareWanted = withoutKind(wanted)
  const limit = spellingLimit(bareWanted)
  const near: { readonly region: Region; readonly distance: number }[] = []
  for (const region of index.byCode.values()) {
    if (!liesIn(region.code, within) || !isPossible(region)) continue
    const bare = index.bareNames.get(region.code) ?? ''
    const distance = editDistance(bareWanted, bare, limit)
    if (distance <= limit) near.push({ region, distance })
  }
  const depth = (region: Region): number => LEVEL_ORDER.indexOf(levelOf(region.code))
  near.sort((a, b) => a.distance - b.distance || depth(a.region) - depth(b.region))
  return near.slice(0, 3).map(({ region }) => region)
}

const NAMED_LIMIT = 5

/** Returns regions in words: "Kota Bima (52.72) atau Kabupaten Bima (52.06)"; of many the first five and how many more. */
export const namedRegions = (regions: readonly Region[]): string => {
  const names = regions.slice(0, NAMED_LIMIT).map((region) => `${fullNameOf(region)} (${region.code})`)
  const rest = regions.length - names.length
  return rest > 0 ? `${names.join(', ')}, atau ${rest} lainnya` : names.join(' atau ')
}
