import { Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { formatCount } from '../../../shared/format/number.ts'
import { type ClipboardBlock, readClipboard } from '../../../shared/import/clipboard-block.ts'
import { FormField } from '../../components/FormField.tsx'
import { FormDialog } from './FormDialog.tsx'
import { type GridColumn, GROUP_LABELS } from './grid-columns.ts'
import type { PastePlan } from './paste-plan.ts'
import { unplacedRows, unplacedWords } from './paste-words.ts'

/** Takes cells copied from Excel, tells what they would fill, and fills them. */
export const PasteDialog = ({
  columns,
  plan,
  startName,
  take,
  close,
}: {
  readonly columns: readonly GridColumn[]
  readonly plan: (block: ClipboardBlock, column: number) => PastePlan
  readonly startName: string
  readonly take: (plan: PastePlan) => void
  readonly close: () => void
}) => {
  const [text, setText] = useState('')
  const [column, setColumn] = useState(1)
  const block = useMemo(() => readClipboard(text), [text])
  const planned = block.length === 0 ? null : plan(block, column)
  return (
    <FormDialog
      title="Tempel dari Excel"
      label="Isi ke potret"
      reason={reasonOf(planned)}
      run={() => {
        if (planned !== null) take(planned)
        close()
      }}
      close={close}
    >
      <FormField
        label="Sel dari Excel"
        remark="Salin sel di Excel, lalu tekan Ctrl+V di sini. Kolom nama wilayah boleh ikut; tiap baris lalu diisi menurut namanya."
      >
        {(control) => (
          <Input.TextArea
            {...control}
            className="paste-cells"
            rows={7}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      <FormField label="Kolom angka pertama">
        {(control) => (
          <Select
            {...control}
            value={column}
            onChange={setColumn}
            options={columns.flatMap(({ cell, label, group }, position) =>
              cell === null ? [] : [{ value: position, label: `${label} (${GROUP_LABELS[group].toLowerCase()})` }],
            )}
          />
        )}
      </FormField>
      {planned !== null && (
        <p className="dialog-remark" role="status">
          {planWords(planned, block, startName)}
        </p>
      )}
    </FormDialog>
  )
}

const reasonOf = (plan: PastePlan | null): string | null => {
  if (plan === null) return 'Belum ada sel yang ditempel.'
  return plan.changes.length === 0 ? 'Tidak ada sel yang dapat diisi.' : null
}

const planWords = (plan: PastePlan, block: ClipboardBlock, startName: string): string =>
  [
    `${formatCount(block.length)} baris terbaca.`,
    plan.byName
      ? `${formatCount(plan.rows)} baris dikenali menurut nama wilayahnya.`
      : `${formatCount(plan.rows)} baris diisi berurutan mulai dari ${startName}.`,
    ...(unplacedRows(plan).length > 0 ? [unplacedWords(unplacedRows(plan))] : []),
    `${formatCount(plan.changes.length)} sel akan diisi${plan.refusals.length > 0 ? `, ${formatCount(plan.refusals.length)} ditolak dan tetap` : ''}.`,
  ].join(' ')
