import type { RawRowOutput } from '../../../shared/contract/import-channels.ts'
import { formatCount } from '../../../shared/format/number.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { useRead } from '../../api/use-call.ts'
import { CellEditor } from './CellEditor.tsx'
import type { GridLine } from './grid-lines.ts'
import type { CellMark, GridColumn, GridView } from './grid-view.ts'
import type { SkippedRow } from './skipped-words.ts'

/** Rows of the file are asked for in blocks of this many lines. */
export const BLOCK_LINES = 80

/** A cell of a table that is a grid is a gridcell by itself. */
const SELECTED = { 'aria-selected': true } as const

/** One block of lines: its rows are asked for together, and only those in sight are drawn. */
export const GridBlock = ({
  view,
  lines,
  shown,
  columns,
}: {
  readonly view: GridView
  /** All lines of the block, in sight or not. */
  readonly lines: readonly GridLine[]
  readonly shown: readonly GridLine[]
  readonly columns: readonly GridColumn[]
}) => {
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []))
  const { data } = useRead('import.rows', { file: view.file, sheet: view.sheet, rows }, { enabled: rows.length > 0 })
  const byRow = new Map((data?.rows ?? []).map((row) => [row.row, row]))
  return shown.map((line) =>
    line.kind === 'gap' ? (
      <tr key={`gap-${line.from}`} className="file-row">
        <td className="file-gap" colSpan={columns.length + 1}>
          Baris {formatCount(line.from)} s.d. {formatCount(line.to)} kosong
        </td>
      </tr>
    ) : (
      <FileRow key={line.row} view={view} row={line.row} raw={byRow.get(line.row)} columns={columns} />
    ),
  )
}

const FileRow = ({
  view,
  row,
  raw,
  columns,
}: {
  readonly view: GridView
  readonly row: number
  readonly raw: RawRowOutput | undefined
  readonly columns: readonly GridColumn[]
}) => {
  const cells = new Map((raw?.cells ?? []).map((cell) => [cell.column, cell]))
  const isHeader = row === view.headerRow
  const skipped = isHeader ? null : view.skippedRow(row)
  const isSole = raw?.cells.length === 1
  const place = columns.find(({ isPlace }) => isPlace)?.column
  // a title runs over the cells beside it: what is said about it stands at its end
  const wordsColumn = isSole || place === undefined ? raw?.cells[0]?.column : place
  const state = isHeader ? ' file-row-header' : skippedClass(skipped)
  return (
    <tr aria-rowindex={row} className={`file-row${state}`}>
      <th
        scope="row"
        className={raw?.hidden ? 'file-number file-number-hidden' : 'file-number'}
        title={raw?.hidden ? 'Baris ini tersembunyi di berkas' : undefined}
      >
        {row}
      </th>
      {columns.map((column) => {
        const own: CellPlace = { row, column: column.column }
        const cell = cells.get(column.column)
        const isActive = view.active?.row === row && view.active.column === column.column
        return (
          <FileCell
            key={column.column}
            view={view}
            place={own}
            column={column}
            text={cell?.text ?? ''}
            words={skipped !== null && column.column === wordsColumn ? skipped.words : null}
            isNumber={cell?.isNumber ?? false}
            isSole={isSole}
            isActive={isActive}
          />
        )
      })}
    </tr>
  )
}

const skippedClass = (skipped: SkippedRow | null): string => {
  if (skipped === null) return ''
  return skipped.isHead ? ' file-row-skipped' : ' file-row-skipped file-row-left-out'
}

const FileCell = ({
  view,
  place,
  column,
  text,
  words,
  isNumber,
  isSole,
  isActive,
}: {
  readonly view: GridView
  readonly place: CellPlace
  readonly column: GridColumn
  readonly text: string
  readonly words: string | null
  readonly isNumber: boolean
  /** The only filled cell of its row, a title or a footnote: it may run over the empty ones beside it. */
  readonly isSole: boolean
  readonly isActive: boolean
}) => {
  const corrected = view.correctedText(place)
  const chosen = view.chosenPlace(place)
  const mark = view.markAt(place)
  const shown = chosen ?? corrected ?? text
  const isRight = column.isRight || (column.field === null && isNumber)
  const classes = [
    'file-cell',
    isRight ? 'file-right' : '',
    column.field === null ? 'file-cell-unread' : '',
    isSole && !isRight ? 'file-cell-sole' : '',
    mark ? `file-cell-${mark.kind}` : '',
    corrected !== null || chosen !== null ? 'file-cell-corrected' : '',
    isActive ? 'file-cell-active' : '',
  ]
  const isEdited = isActive && view.editing !== null
  return (
    <td
      id={`file-cell-${place.row}-${place.column}`}
      data-row={place.row}
      data-column={place.column}
      {...(isActive ? SELECTED : {})}
      tabIndex={-1}
      className={classes.filter(Boolean).join(' ')}
      title={titleOf(text, words === null ? shown : `${shown} ${words}`, corrected !== null || chosen !== null)}
    >
      {isEdited ? (
        <CellEditor
          label={`Isi sel ${column.letters}${place.row}`}
          text={view.editing?.typed ?? corrected ?? text}
          isRight={isRight}
          isReplaced={view.editing?.isReplaced ?? false}
          onDone={(next, move) => view.onEdited(place, next, move)}
          onCancel={view.onCancelEdit}
        />
      ) : (
        <>
          {mark && <Mark mark={mark} />}
          {shown}
          {corrected === '' && <span className="file-words">dikosongkan</span>}
          {words !== null && <span className="file-words">{words}</span>}
        </>
      )}
    </td>
  )
}

const LONG_TEXT = 24

/** A changed cell tells what the file holds; a long text is told whole. */
const titleOf = (text: string, shown: string, isChanged: boolean): string | undefined => {
  if (isChanged) return `Di berkas: ${text === '' ? 'kosong' : text}`
  return shown.length > LONG_TEXT ? shown : undefined
}

const Mark = ({ mark }: { readonly mark: CellMark }) => (
  <span className={`file-mark file-mark-${mark.kind}`}>
    <span className="visually-hidden">{mark.kind === 'problem' ? 'masalah ' : 'keterangan '}</span>
    {mark.kind === 'problem' ? mark.number : <span aria-hidden="true">!</span>}
  </span>
)
