import type { Region } from '../domain/region.ts'
import type { DemoFigureRow } from './figures.ts'
import { KECAMATAN_FIGURES, KOTA_FIGURES } from './figures-kota.ts'
import { KELURAHAN_FIGURES } from './figures-kelurahan.ts'

const regionOf = ([code, name]: DemoFigureRow): Region => ({ code, name })

/** The kota of the sample data. */
export const DEMO_REGION: Region = regionOf(KOTA_FIGURES)

/** Its five kecamatan, in code order. */
export const DEMO_CHILDREN: readonly Region[] = KECAMATAN_FIGURES.map(regionOf)

/** Its 41 kelurahan, in code order. */
export const DEMO_GRANDCHILDREN: readonly Region[] = KELURAHAN_FIGURES.map(regionOf)
