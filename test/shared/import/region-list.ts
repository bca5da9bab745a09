import { readFileSync } from 'node:fs'
import type { Region } from '../../../shared/domain/region.ts'

const FOLDER = new URL('../../../node_modules/idn-area-data/data/', import.meta.url)

const regionsIn = (file: string, nameAt: number): readonly Region[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const fields = line.split(',')
      return { code: fields[0] ?? '', name: fields.slice(nameAt).join(',').replaceAll('"', '').trim() }
    })

/** Every region of the country, read from the list that the product's own region file is made from. */
export const REGIONS: readonly Region[] = [
  ...regionsIn('provinces.csv', 1),
  ...regionsIn('regencies.csv', 2),
  ...regionsIn('districts.csv', 2),
  ...regionsIn('villages.csv', 2),
]

/** Returns a region by its code; a test that names an unknown one fails at once. */
export const regionOf = (code: string): Region => {
  const region = REGIONS.find((one) => one.code === code)
  if (!region) throw new Error(`no region ${code}`)
  return region
}

/** Returns the regions that a caller passes for a scope: itself, everything below it, and its neighbours in the province. */
export const regionsFor = (scope: string): readonly Region[] =>
  REGIONS.filter(
    ({ code }) =>
      code === scope || code.startsWith(`${scope}.`) || (code.startsWith(scope.slice(0, 2)) && code.length <= 5),
  )
