import { SEGMENT_NAMES, UCJ, UCJ_SEGMENTS, type UcjSegment } from '../../../shared/domain/indicator.ts'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'

export type ColumnGroup = 'place' | 'total' | 'active' | 'eligible' | 'computed' | 'stated'

/** A column of the grid: one that holds a figure of each region, or one that is computed or names the region. */
export interface GridColumn {
  readonly key: string
  readonly group: ColumnGroup
  readonly label: string
  /** The figure it holds; null for the name of the region and for what is computed. */
  readonly cell: Omit<CellSite, 'region'> | null
  readonly shows: 'name' | 'count' | 'percent' | 'uncovered' | 'coverage'
}

/** Columns that are not always there: those without figures stay away until somebody asks for them. */
export const OPTIONAL_COLUMNS = ['eligible-segments', 'pmi', 'stated-uncovered', 'stated-gap'] as const
export type OptionalColumns = (typeof OPTIONAL_COLUMNS)[number]

export const GROUP_LABELS: Readonly<Record<ColumnGroup, string>> = {
  place: 'Wilayah',
  total: 'Jumlah',
  active: 'Peserta aktif per segmen',
  eligible: 'Potensi per segmen',
  computed: 'Dihitung',
  stated: 'Tertulis',
}

export const OPTIONAL_LABELS: Readonly<Record<OptionalColumns, string>> = {
  'eligible-segments': 'Potensi per segmen',
  pmi: 'Segmen PMI',
  'stated-uncovered': 'Belum terlindungi tertulis',
  'stated-gap': 'Selisih ke target tertulis',
}

const held = (
  group: ColumnGroup,
  label: string,
  indicator: string,
  field: CellSite['field'],
  shows: 'count' | 'percent' = 'count',
): GridColumn => ({ key: `${group}-${indicator}-${field}`, group, label, cell: { indicator, field }, shows })

const segment = (group: 'active' | 'eligible', code: UcjSegment): GridColumn =>
  held(group, SEGMENT_NAMES[code].short, code, group)

/** Returns the columns in the order of the grid. */
export const gridColumns = (shown: ReadonlySet<OptionalColumns>): readonly GridColumn[] => {
  const segments = UCJ_SEGMENTS.filter((code) => code !== 'ucj.pmi' || shown.has('pmi'))
  return [
    { key: 'name', group: 'place', label: 'Wilayah', cell: null, shows: 'name' },
    held('total', 'Potensi', UCJ, 'eligible'),
    held('total', 'Aktif', UCJ, 'active'),
    ...segments.map((code) => segment('active', code)),
    { key: 'uncovered', group: 'computed', label: 'Belum', cell: null, shows: 'uncovered' },
    { key: 'coverage', group: 'computed', label: 'Cakupan', cell: null, shows: 'coverage' },
    held('stated', 'Cakupan', UCJ, 'statedPercent', 'percent'),
    ...(shown.has('stated-uncovered') ? [held('stated', 'Belum', UCJ, 'statedUncovered')] : []),
    ...(shown.has('stated-gap') ? [held('stated', 'Selisih', UCJ, 'statedGap')] : []),
    // last, so that coverage stays in sight on a narrow window
    ...(shown.has('eligible-segments') ? segments.map((code) => segment('eligible', code)) : []),
  ]
}

/** Returns the groups over the columns with how many each spans. */
export const columnGroups = (
  columns: readonly GridColumn[],
): readonly { readonly group: ColumnGroup; readonly span: number }[] => {
  const groups: { group: ColumnGroup; span: number }[] = []
  for (const { group } of columns) {
    const last = groups.at(-1)
    if (last?.group === group) last.span += 1
    else groups.push({ group, span: 1 })
  }
  return groups
}
