import { Button } from 'antd'
import { useMemo, useState } from 'react'
import type { ImportPreview, ImportTarget, SheetLayout } from '../../../shared/contract/import-channels.ts'
import type { ColumnField } from '../../../shared/import/column-field.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import type { Region } from '../../../shared/domain/region.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useKeys } from '../../components/use-keys.ts'
import { ColumnForm } from './ColumnForm.tsx'
import { FieldSelect } from './FieldHead.tsx'
import { FileGrid } from './FileGrid.tsx'
import { linesOf } from './grid-lines.ts'
import type { GridView } from './grid-view.ts'
import { correctionsOf, type ImportWork, withField } from './import-work.ts'
import { correctedText } from './correct.ts'
import { skippedLookup } from './skipped-words.ts'

const NOTHING: GridView['markAt'] = () => null

/** Second step: what the columns hold, and what region, day and source the figures are of. */
export const ColumnStep = ({
  work,
  preview,
  isCurrent,
  layout,
  target,
  office,
  onChange,
  onBack,
}: {
  readonly work: ImportWork
  readonly preview: ImportPreview
  readonly isCurrent: boolean
  readonly layout: SheetLayout
  readonly target: ImportTarget | undefined
  readonly office: Region
  readonly onChange: (work: ImportWork) => void
  readonly onBack: () => void
}) => {
  const [active, setActive] = useState<CellPlace | null>(null)
  const lines = useMemo(() => linesOf(layout.ranges, 1), [layout])
  const { reading, blocked } = preview
  const corrections = correctionsOf(work)
  const view: GridView = {
    file: work.opened?.file ?? '',
    sheet: work.sheet,
    headerRow: preview.headerRow,
    skippedRow: useMemo(() => skippedLookup(reading?.skippedRows ?? []), [reading]),
    markAt: NOTHING,
    correctedText: (cell) => correctedText(corrections, cell),
    chosenPlace: () => null,
    active,
    onActive: setActive,
    editing: null,
    onOpen: setActive,
    onEdited: () => undefined,
    onCancelEdit: () => undefined,
  }
  const onField = (column: number, field: ColumnField | null): void => {
    // a field stands in one column: the column that had it is left out
    const before = preview.columns.find((own) => own.field === field && own.column !== column)
    const freed = field !== null && before ? withField(work, before.column, null) : work
    onChange(withField(freed, column, field))
  }
  const missing = missingIn(work, preview)
  const next = missing === null && isCurrent ? () => onChange({ ...work, step: 'check' }) : null
  useKeys({ 'Ctrl+Enter': next })
  return (
    <>
      <div className="import-body">
        <div className="import-main">
          <p className="import-counts">
            <strong>{reading ? `${formatCount(reading.rows.read)} baris dibaca` : 'Belum dapat dibaca'}</strong>
            <span>{columnWords(preview)}</span>
          </p>
          {blocked && (
            <p className="import-blocked" role="alert">
              {blocked.message}
            </p>
          )}
          <FileGrid
            label="Isi berkas"
            view={view}
            layout={layout}
            columns={preview.columns}
            lines={lines}
            head={(column) => <FieldSelect column={column} onField={(field) => onField(column.column, field)} />}
            headHeight={36}
            headNumber=""
            least={156}
            headPadding={52}
            hasHeaders
            onKey={() => false}
          />
        </div>
        <aside className="column-panel" aria-label="Berkas dan potret data">
          <ColumnForm
            work={work}
            preview={preview}
            layout={layout}
            target={target}
            office={office}
            onChange={onChange}
          />
        </aside>
      </div>
      <div className="screen-footer import-footer">
        <Button onClick={onBack}>Ganti berkas</Button>
        <span className="import-reason">{missing ?? 'Data yang ada belum berubah.'}</span>
        <Button type="primary" disabled={next === null} onClick={() => next?.()}>
          {reading ? `Periksa ${formatCount(reading.rows.read)} baris` : 'Periksa baris'}
        </Button>
      </div>
    </>
  )
}

const isPersonList = (blocked: ImportPreview['blocked']): boolean => blocked?.code === 'import.person-list'

const NAMED_COLUMNS = 4

/** What was assumed about columns, to be corrected where they are chosen. */
const COLUMN_NOTES: readonly string[] = ['header-covers', 'segments-assumed']

/** What there is to do about the columns: those that are not read by name, since figures are easily lost there. */
const columnWords = ({ columns, headerRow, reading, blocked }: ImportPreview): string => {
  if (isPersonList(blocked)) return ''
  const told = (reading?.notes ?? []).filter(({ code }) => COLUMN_NOTES.includes(code)).map(({ text }) => text)
  const unread = columns.flatMap(({ unreadAs }) => unreadAs ?? [])
  if (headerRow === null || (unread.length === 0 && told.length === 0))
    return 'Di atas setiap kolom tertulis isinya. Ubah bila keliru, atau pilih Abaikan.'
  if (unread.length === 0) return told.join(' ')
  const more = unread.length > NAMED_COLUMNS ? `, dan ${unread.length - NAMED_COLUMNS} lainnya` : ''
  const words = `Kolom yang tidak dibaca: ${unread.slice(0, NAMED_COLUMNS).join(', ')}${more}.`
  return [...told, words, 'Pilih isinya bila diperlukan.'].join(' ')
}

/** What is still to be chosen before the rows can be looked at, null when nothing is. */
const missingIn = (work: ImportWork, { blocked }: ImportPreview): string | null => {
  if (isPersonList(blocked)) return 'Daftar orang tidak dapat diimpor. Data yang ada belum berubah.'
  if (blocked !== null) return 'Isi kolom belum dapat dibaca. Data yang ada belum berubah.'
  if (work.asOf === null) return 'Tanggal data belum dipilih. Data yang ada belum berubah.'
  if (work.eligibleLabel?.trim() === '') return 'Arti potensi belum diisi. Data yang ada belum berubah.'
  return null
}
