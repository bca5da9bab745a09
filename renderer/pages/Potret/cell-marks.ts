import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { cellKey } from '../../../shared/domain/snapshot-cell.ts'
import type { GridColumn } from './grid-columns.ts'
import { ancestorsIn, type RegionTree } from './grid-rows.ts'

/** How a cell with findings looks: to be checked (amber), or only numbered (a note, or a doubt that was explained). */
export interface CellMark {
  /** All findings of the cell, those that still ask for somebody first; never empty. */
  readonly findings: readonly [SnapshotFinding, ...SnapshotFinding[]]
  readonly tone: Tone
}

export type Tone = 'check' | 'quiet'

/** Returns whether a finding still asks for somebody: a masalah always, a doubt until it was explained. */
export const isOpen = (finding: SnapshotFinding): boolean =>
  finding.severity === 'blocks' || (finding.severity === 'doubt' && finding.note === null)

/** Returns how the number of a finding looks. */
export const toneOf = (finding: SnapshotFinding): Tone => (isOpen(finding) ? 'check' : 'quiet')

/** Returns the mark of each cell, which bears the number of every finding about it. */
export const cellMarks = (findings: readonly SnapshotFinding[]): ReadonlyMap<string, CellMark> => {
  const marks = new Map<string, CellMark>()
  const openFirst = [...findings.filter(isOpen), ...findings.filter((finding) => !isOpen(finding))]
  for (const finding of openFirst) {
    for (const key of new Set(finding.cells.map(cellKey))) {
      const known = marks.get(key)
      marks.set(
        key,
        known === undefined
          ? { findings: [finding], tone: toneOf(finding) }
          : { ...known, findings: [...known.findings, finding] },
      )
    }
  }
  return marks
}

/** Returns the numbers of the findings about cells in some columns, ascending. */
export const numbersIn = (
  findings: readonly Pick<SnapshotFinding, 'number' | 'cells'>[],
  columns: readonly Pick<GridColumn, 'cell'>[],
): readonly number[] => {
  const keys = new Set(columns.map(({ cell }) => `${cell?.indicator}|${cell?.field}`))
  return findings
    .filter(({ cells }) => cells.some(({ indicator, field }) => keys.has(`${indicator}|${field}`)))
    .map(({ number }) => number)
    .sort((a, b) => a - b)
}

/** Returns for each region the first open finding that lies inside it, to be shown while the region is closed. */
export const hiddenMarks = (
  findings: readonly SnapshotFinding[],
  tree: RegionTree,
): ReadonlyMap<RegionCode, SnapshotFinding> => {
  const hidden = new Map<RegionCode, SnapshotFinding>()
  for (const finding of findings.filter(isOpen)) {
    for (const { region } of finding.cells) {
      for (const ancestor of ancestorsIn(tree, region)) if (!hidden.has(ancestor)) hidden.set(ancestor, finding)
    }
  }
  return hidden
}

/** Returns how many findings there are, in words: "1 masalah, 2 perlu diperiksa, 1 keterangan"; what is explained is told apart. */
export const findingCounts = (findings: readonly SnapshotFinding[]): string => {
  const count = (keep: (finding: SnapshotFinding) => boolean): number => findings.filter(keep).length
  const parts: readonly (readonly [number, string])[] = [
    [count(({ severity }) => severity === 'blocks'), 'masalah'],
    [count((finding) => finding.severity === 'doubt' && isOpen(finding)), 'perlu diperiksa'],
    [count((finding) => finding.severity === 'doubt' && !isOpen(finding)), 'sudah dijelaskan'],
    [count(({ severity }) => severity === 'note'), 'keterangan'],
  ]
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  return told.length === 0 ? 'tidak ada' : told.join(', ')
}
