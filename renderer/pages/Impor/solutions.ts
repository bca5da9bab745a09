import type { ImportProblemView } from '../../../shared/contract/import-channels.ts'
import type { Region } from '../../../shared/domain/region.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { choosePlace, correctCells, leaveOutRows } from './correct.ts'
import { correctionsOf, type ImportWork, withCorrections } from './import-work.ts'

/** What was chosen about a problem. */
export type Solution =
  | { readonly kind: 'text'; readonly cells: readonly CellPlace[]; readonly text: string }
  | { readonly kind: 'region'; readonly row: number; readonly region: Region; readonly spelling: string | null }
  | { readonly kind: 'skip-rows'; readonly rows: readonly number[] }
  | { readonly kind: 'notation'; readonly notation: 'id' | 'en' }

/** Returns what a fix does, for this cell alone or for all that are like it. */
export const solutionOf = (
  fix: ImportProblemView['fixes'][number],
  problem: ImportProblemView,
  alike: readonly CellPlace[] | null,
  remember: boolean,
): Solution => {
  switch (fix.kind) {
    case 'text':
      return { kind: 'text', cells: alike ?? [fix.cell], text: fix.text }
    case 'region':
      return { kind: 'region', row: fix.row, region: fix.region, spelling: remember ? fix.spelling : null }
    case 'skip-row': {
      const rows = alike === null || problem.cell === null ? [fix.row] : alike.map(({ row }) => row)
      return { kind: 'skip-rows', rows }
    }
    case 'notation':
      return { kind: 'notation', notation: fix.notation }
  }
}

/** Returns the work with a solution applied; the file itself is never changed. */
export const solved = (work: ImportWork, solution: Solution): ImportWork => {
  const corrections = correctionsOf(work)
  switch (solution.kind) {
    case 'notation':
      return { ...work, notation: solution.notation }
    case 'text':
      return withCorrections(work, correctCells(corrections, solution.cells, solution.text))
    case 'skip-rows':
      return withCorrections(work, leaveOutRows(corrections, solution.rows))
    case 'region': {
      const { row, region, spelling } = solution
      return withCorrections(work, choosePlace(corrections, row, region.code, spelling))
    }
  }
}
