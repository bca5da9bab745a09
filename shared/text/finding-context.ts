import type { FindingNote } from '../checks/finding-note.ts'
import { type Indicator, type IndicatorCode, UCJ } from '../domain/indicator.ts'
import { fullNameOf, type Region } from '../domain/region.ts'
import type { Place } from '../domain/snapshot.ts'

/** What the sentences of findings need besides the finding. */
export interface FindingContext {
  /** Region of the snapshot; sentences that model it leave its name out. */
  readonly scope: Region
  /** The indicator that a sentence about the scope region does not name. */
  readonly main: IndicatorCode
  /** Name with its kind: "Kecamatan Asakota", "Kota Kendari"; an office by its name. */
  readonly placeName: (place: Place) => string
  /** Name in a list of children: "Lombok Barat", but "Kabupaten Bima" where a Kota Bima stands beside it. */
  readonly shortName: (region: Region) => string
  readonly indicator: (code: IndicatorCode) => Indicator | null
  /** What the office wrote about the finding. */
  readonly note: FindingNote | null
}

export interface FindingContextInput {
  readonly scope: Region
  /** Regions whose official names are known: the children and those below. */
  readonly regions: readonly Region[]
  readonly indicators: readonly Indicator[]
  readonly note: FindingNote | null
  /** The main indicator of the snapshot's dataset; UCJ when left out. */
  readonly main?: IndicatorCode
}

const CITY = /^Kota (?:Administrasi )?/
const REGENCY = /^Kabupaten (?:Administrasi )?/

/** Returns the context of sentences for one snapshot; a region that is not among the known ones keeps its name in the snapshot. */
export const findingContext = ({ scope, regions, indicators, note, main }: FindingContextInput): FindingContext => {
  const known = new Map([...regions, scope].map((region) => [region.code, region.name]))
  const cities = new Set(regions.filter(({ name }) => CITY.test(name)).map(({ name }) => name.replace(CITY, '')))
  return {
    scope,
    main: main ?? UCJ,
    placeName: (place) =>
      place.kind === 'unit' ? place.name : fullNameOf({ code: place.code, name: known.get(place.code) ?? place.name }),
    shortName: ({ name }) => {
      const base = name.replace(REGENCY, '')
      return cities.has(base) ? name : base
    },
    indicator: (code) => indicators.find((indicator) => indicator.code === code) ?? null,
    note,
  }
}
