import type { ErrorParams } from '../../../shared/domain/app-error.ts'
import type { Figures } from '../../../shared/domain/snapshot.ts'
import type { CellField } from '../../../shared/domain/snapshot-cell.ts'
import { readCellEntry } from '../../../shared/import/cell-entry.ts'
import type { CellProblem } from '../../../shared/import/count-value.ts'
import { fixesOf } from '../../../shared/import/problem-fixes.ts'
import { entryProblem } from '../../../shared/text/import-problems.ts'
import { capitalised } from '../../../shared/format/number.ts'

/** Why what was typed or pasted into a cell is not taken, and what it may have meant. */
export interface EntryRefusal {
  /** One or two sentences. */
  readonly reason: string
  /** Texts that the cell would take, likeliest first. */
  readonly fixes: readonly string[]
}

type Sentence = (params: ErrorParams) => string

const WHOLE = 'Isi bilangan bulat seperti 140.940, atau “-” apabila tidak diketahui.'

/** Problems that a hand in the grid meets often are told shorter than in the list of a file. */
const SENTENCES: Partial<Record<CellProblem['code'], Sentence>> = {
  'count-text': () => `Bukan angka. ${WHOLE}`,
  'count-nihil': () => 'Nihil ditulis dengan angka 0; yang tidak diketahui dengan “-”.',
  'count-fraction': () =>
    'Jumlah orang tidak dapat berupa pecahan; pemisah ribuan kemungkinan terbaca sebagai koma desimal.',
  'count-negative': () => 'Jumlah orang tidak dapat negatif.',
  'count-too-large': () => 'Angka ini terlalu besar untuk jumlah orang.',
  'percent-text': () => 'Bukan persentase. Isi seperti 35,05%, atau “-” apabila tidak dicantumkan.',
  'percent-negative': () => 'Persentase tidak dapat negatif.',
  'percent-notation': () =>
    'Tanda di depan tiga angka dapat berarti desimal atau ribuan. Tulis persentase seperti 35,05%.',
  'percent-share': ({ percent }) => `Angka ini dapat berarti ${percent} atau kurang dari satu persen.`,
}

/**
 * Returns why a text is not taken and what it may have meant, by the rules of the import: "1,5" offers 1.500 and 15, in a row of 980
 * workers 15 first; "-5" offers 5. `figures` are the counts of the row.
 */
export const entryRefusal = (field: CellField, text: string, problem: CellProblem, figures: Figures): EntryRefusal => {
  const place = { row: 1, column: 'A', header: null, value: text.trim() } as const
  const { fixes } = fixesOf({ ...problem, ...place }, field === 'active' ? figures.eligible : null)
  const texts = fixes.flatMap((fix) => (fix.kind === 'text' ? [fix.text] : []))
  const sentence = SENTENCES[problem.code]
  return {
    reason: sentence === undefined ? capitalised(entryProblem(problem)) : sentence(problem.params),
    fixes: texts.filter((fix) => readCellEntry(field, fix, figures).kind !== 'refused'),
  }
}
