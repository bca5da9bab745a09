import { compareAlts } from './compare-alts.ts'
import { compareCharts } from './compare-charts.ts'
import { compareProse } from './compare-prose.ts'
import { compareKeyFigures, compareTables } from './compare-tables.ts'
import { paperFigures, type Subject } from './figures.ts'
import { readPaper } from './printed-paper.ts'
import { requiredClaims } from './required-claims.ts'
import type { FrozenFigure, StoredData } from './stored-data.ts'
import { newTally, type Tally } from './tally.ts'

/**
 * Returns what a comparison of a laporan with independently computed figures found: every cell of its tables, the key figures, the
 * figures in its sentences, the datasets of its charts and their alternative texts.
 */
export function compareLaporan(data: StoredData, subject: Subject, paper: 'A4' | 'F4', bytes: Uint8Array): Tally {
  const tally = newTally()
  const figures = paperFigures(data, subject)
  const printed = readPaper(bytes)
  compareTables(printed, figures, data, tally)
  compareKeyFigures(printed, figures, tally)
  const made = compareProse(printed, figures, data, tally)
  for (const name of requiredClaims(figures, data)) {
    if (!made.has(name)) tally.fail('the sentences of the laporan', 'nothing', name)
  }
  compareCharts(frozenFigures(data, subject, paper), figures, data, tally)
  compareAlts(printed, figures, data, tally)
  return tally
}

/** Returns the same for a nota dinas: its key figures and sentences. */
export function compareMemo(data: StoredData, subject: Subject, bytes: Uint8Array): Tally {
  const tally = newTally()
  const figures = paperFigures(data, subject)
  const printed = readPaper(bytes)
  compareKeyFigures(printed, figures, tally)
  compareProse(printed, figures, data, tally)
  return tally
}

const frozenFigures = (data: StoredData, { meeting }: Subject, paper: 'A4' | 'F4'): readonly FrozenFigure[] =>
  data.documents.findLast(
    (document) => document.kind === 'laporan' && document.paper === paper && document.meeting === (meeting?.id ?? null),
  )?.figures ?? []
