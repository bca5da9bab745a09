import { childWordOf, kindWordOf, levelOf, type Region } from '../domain/region.ts'
import type { RegionWords } from '../text/narrative/regions.ts'

const kindsOf = (regions: readonly Region[]): readonly string[] => [...new Set(regions.map(kindWordOf))]

/** Returns the word for a group of regions of one level in lower case: "kecamatan", "kabupaten/kota", "desa", "kelurahan/desa". */
export const groupWord = (regions: readonly Region[], parentLevel: Region): string => {
  const kinds = kindsOf(regions)
  const [only] = kinds
  if (only === undefined || levelOf(parentLevel.code) === 'province') return childWordOf(levelOf(parentLevel.code))
  return kinds.length === 1 ? only.toLowerCase() : 'kelurahan/desa'
}

/** Returns the words a report uses for its region and the regions directly below it. */
export const regionWords = (region: Region, children: readonly Region[]): RegionWords => {
  const kinds = kindsOf(children)
  const [only] = kinds
  const isNamedWithKind = levelOf(region.code) === 'province' || kinds.length !== 1
  return {
    region: kindWordOf(region).toLowerCase(),
    child: groupWord(children, region),
    childTitle: isNamedWithKind || only === undefined ? '' : only,
  }
}
