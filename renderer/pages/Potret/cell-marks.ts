import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { ancestorsIn, type RegionTree } from './grid-rows.ts'

/** How a cell with a finding looks: to be checked (amber), or only numbered (a note, or a doubt that was explained). */
export interface CellMark {
  readonly finding: SnapshotFinding
  readonly tone: 'check' | 'quiet'
}

/** Returns whether a finding still asks for somebody: a masalah always, a doubt until it was explained. */
export const isOpen = (finding: SnapshotFinding): boolean =>
  finding.severity === 'blocks' || (finding.severity === 'doubt' && finding.note === null)

/** Returns the mark of each cell; of several findings in a cell the worst, which has the smallest number, is shown. */
export const cellMarks = (findings: readonly SnapshotFinding[]): ReadonlyMap<string, CellMark> => {
  const marks = new Map<string, CellMark>()
  for (const finding of findings) {
    const tone = isOpen(finding) ? 'check' : 'quiet'
    for (const cell of finding.cells) {
      const known = marks.get(cellKey(cell))
      if (known === undefined || (known.tone === 'quiet' && tone === 'check'))
        marks.set(cellKey(cell), { finding, tone })
    }
  }
  return marks
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
