import type { Block, ReportModel, Run, TableBlock } from '../../shared/report/model.ts'

const NO_BREAK = /\u00a0/g

const runText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.note === undefined ? run.text : `${run.text}[${run.note}]`)).join('')

const tableText = (table: TableBlock): readonly string[] => [
  `${table.label ?? ''} ${table.caption ?? ''} {${table.columns.map((column) => column.width).join(' ')}}`.trim(),
  ...table.header.map((row) =>
    row
      .map(
        (cell) =>
          `${cell.text}${cell.note === undefined ? '' : `[${cell.note}]`}${cell.colSpan === undefined ? '' : ` <${cell.colSpan}>`}`,
      )
      .join(' | '),
  ),
  ...table.rows.map(
    (row) =>
      `${{ plain: ' ', total: '=', group: '#' }[row.kind]} ${row.cells.map((cell) => cell.runs.map(runText).join(' / ')).join(' | ')}`,
  ),
  ...table.notes.map((note) => `  (${note.mark ?? '-'}) ${note.text}`),
]

const blockText = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'letterhead':
      return [`[kop] ${block.government} / ${block.office} / ${block.address.join(' / ')}`]
    case 'title':
      return [[block.kind, block.about, ...block.subject, block.number].filter((line) => line !== null).join(' / ')]
    case 'facts':
      return block.rows.map((row) => `${row.label} : ${runText(row.value)}`)
    case 'key-figures':
      return block.items.map((item) => `* ${item.label}: ${item.figure} (${item.explanation.join(' / ')})`)
    case 'heading':
      return ['', `${'#'.repeat(block.level + 1)} ${block.number === null ? '' : `${block.number} `}${block.text}`]
    case 'paragraph':
      return [runText(block.runs)]
    case 'list':
      return block.items.map(
        (item, position) =>
          `${block.marker === 'alpha' ? 'abcdefghijklmnop'.charAt(position) : position + 1}. ${runText(item)}`,
      )
    case 'table':
      return tableText(block)
    case 'figure':
      return [`${block.label} ${block.caption} {${block.widthMm}x${block.heightMm}}`, `  alt: ${block.alt}`]
    case 'signature':
      return [...block.opening, ...block.position, ...block.name, block.rank ?? '', block.nip ?? ''].map(
        (line) => `    ${line}`,
      )
    case 'attachment-title':
      return [block.reference, block.title.join(' / ')]
  }
}

/** Returns a report as lines a person can compare with the target pages; no-break spaces become plain ones. */
export const reportText = (model: ReportModel): string =>
  [
    `${model.kind} · ${model.paper} · ${model.title}`,
    `header: ${model.furniture.headerLeft ?? ''}`,
    `footer: ${model.furniture.footerLeft}`,
    ...model.parts.flatMap((part) => [
      '',
      `=== ${part.orientation}${part.letterhead ? ', kop' : ''}`,
      ...part.blocks.flatMap(blockText),
    ]),
    '',
  ]
    .join('\n')
    .replace(NO_BREAK, ' ')
