/** A column of a terminal table; figures stand right, words left. */
export interface TextColumn {
  readonly header: string
  readonly align: 'left' | 'right'
}

/** Returns rows under their headers with two spaces between columns, every line cut at its last letter. */
export const textTable = (columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string => {
  const widths = columns.map((column, index) =>
    Math.max(column.header.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const text = cells[index] ?? ''
        const width = widths[index] ?? 0
        return align === 'right' ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  const header = line(columns.map((column) => column.header))
  return [header, '-'.repeat(Math.max(header.length, ...rows.map((row) => line(row).length))), ...rows.map(line)].join(
    '\n',
  )
}
