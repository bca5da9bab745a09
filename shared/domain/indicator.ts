/** The code of what is counted. `ucj` is the total; its parts are `ucj.pu`, `ucj.bpu`, `ucj.jakon`, `ucj.pmi`; offices may add others. */
export type IndicatorCode = string

export const UCJ = 'ucj'
export const UCJ_SEGMENTS = ['ucj.pu', 'ucj.bpu', 'ucj.jakon', 'ucj.pmi'] as const
export type UcjSegment = (typeof UCJ_SEGMENTS)[number]

/** A coverage divides workers by workers; a ratio has a denominator that is not workers (all poor people, say) and must say so. */
export type IndicatorKind = 'coverage' | 'ratio'

export interface Indicator {
  readonly code: IndicatorCode
  readonly label: string
  readonly shortLabel: string
  readonly eligibleLabel: string
  readonly activeLabel: string
  readonly partOf: IndicatorCode | null
  readonly placeKind: 'region' | 'unit'
  readonly kind: IndicatorKind
}

/** Names of the UCJ segments, long as in tables and short as in sentences. */
export const SEGMENT_NAMES: Readonly<Record<UcjSegment, { readonly long: string; readonly short: string }>> = {
  'ucj.pu': { long: 'Penerima Upah', short: 'PU' },
  'ucj.bpu': { long: 'Bukan Penerima Upah', short: 'BPU' },
  'ucj.jakon': { long: 'Jasa Konstruksi', short: 'Jakon' },
  'ucj.pmi': { long: 'Pekerja Migran Indonesia', short: 'PMI' },
}
