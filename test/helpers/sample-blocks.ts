import type {
  HeaderCell,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  Run,
  TableBlock,
  TableCell,
  TableRow,
} from '../../shared/report/model.ts'

const BEFORE_UNIT =
  /(\d) (persen|poin|orang|bulan|hari|Juni|Juli|Agustus|September|Oktober|November|Desember|kecamatan|kelurahan|WITA)/gu

/** Puts no-break spaces where the builder puts them: number and unit, day and month, `Pj.` and title. */
const bound = (text: string): string =>
  text.replace(BEFORE_UNIT, '$1\u00a0$2').replace(/(Pj\.|Tabel|Gambar|Lampiran|Nomor) (?=\S)/gu, '$1\u00a0')

/** A heading: level, number, text. */
export const h = (level: HeadingBlock['level'], number: string | null, text: string): HeadingBlock => ({
  type: 'heading',
  level,
  number,
  text,
  keepWithNext: true,
})

/** A paragraph of plain text. */
export const p = (id: string, text: string, keepWithNext = false): ParagraphBlock => ({
  type: 'paragraph',
  id,
  runs: [{ text: bound(text) }],
  keepWithNext,
})

/** A list of plain texts. */
export const l = (
  id: string,
  marker: ListBlock['marker'],
  items: readonly string[],
  keepWithNext = false,
): ListBlock => ({ type: 'list', id, marker, items: items.map((text) => [{ text: bound(text) }]), keepWithNext })

/** A cell from text: `|` parts paragraphs, `*` before a paragraph makes it bold, `^a` at its end hangs a note. */
export const cell = (source: string, extra: Partial<TableCell> = {}): TableCell => ({
  runs: source.split('|').map((line) => [run(line)]),
  value: { kind: 'text' },
  ...extra,
})

const run = (line: string): Run => {
  const [, star = '', text = '', note] = /^(\*?)(.*?)(?:\^([a-z]))?$/su.exec(line) ?? []
  return { text: bound(text), ...(star ? { bold: true } : {}), ...(note ? { note } : {}) }
}

/** A row of cells written as for `cell`. */
export const row = (cells: readonly string[], kind: TableRow['kind'] = 'plain', keepWithNext = false): TableRow => ({
  kind,
  cells: cells.map((source) => cell(source)),
  keepWithNext,
})

/** A header cell: text with `^a` for a note, then what it spans. */
export const head = (source: string, extra: Omit<HeaderCell, 'text' | 'note'> = {}): HeaderCell => {
  const [text = '', note] = source.split('^')
  return { text, ...(note ? { note } : {}), ...extra }
}

/** Columns from widths: `l`, `r` or `c` before the twips gives the alignment. */
export const columns = (source: string): TableBlock['columns'] =>
  source.split(' ').map((part) => ({
    width: Number(part.slice(1)),
    align: part.startsWith('r') ? 'right' : part.startsWith('c') ? 'center' : 'left',
  }))

/** A table with everything that has a usual value left out. */
export const table = (
  given: Pick<TableBlock, 'id' | 'columns' | 'header' | 'rows'> & Partial<TableBlock>,
): TableBlock => ({
  type: 'table',
  style: 'figures',
  size: 'body',
  label: null,
  caption: null,
  notes: [],
  ...given,
})
