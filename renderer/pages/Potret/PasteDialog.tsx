import { Form, Input, Modal, Select } from 'antd'
import { useId, useMemo, useState } from 'react'
import { formatCount } from '../../../shared/format/number.ts'
import { type ClipboardBlock, readClipboard } from '../../../shared/import/clipboard-block.ts'
import { type GridColumn, GROUP_LABELS } from './grid-columns.ts'
import type { PastePlan } from './paste-plan.ts'

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
  const prefix = useId()
  const [text, setText] = useState('')
  const [column, setColumn] = useState(1)
  const block = useMemo(() => readClipboard(text), [text])
  const planned = block.length === 0 ? null : plan(block, column)
  return (
    <Modal
      open
      title="Tempel dari Excel"
      okText="Isi ke potret"
      cancelText="Batal"
      okButtonProps={{ disabled: planned === null || planned.changes.length === 0 }}
      onOk={() => {
        if (planned !== null) take(planned)
        close()
      }}
      onCancel={close}
    >
      <Form layout="vertical" component="div" className="dialog-form">
        <Form.Item
          label="Sel dari Excel"
          htmlFor={`${prefix}-cells`}
          extra="Salin sel di Excel, lalu tekan Ctrl V di sini. Kolom nama wilayah boleh ikut; tiap baris lalu diisi menurut namanya."
        >
          <Input.TextArea
            id={`${prefix}-cells`}
            className="paste-cells"
            rows={7}
            value={text}
            autoFocus
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </Form.Item>
        <Form.Item label="Kolom angka pertama" htmlFor={`${prefix}-column`}>
          <Select
            id={`${prefix}-column`}
            value={column}
            onChange={setColumn}
            options={columns.flatMap(({ cell, label, group }, position) =>
              cell === null ? [] : [{ value: position, label: `${label} (${GROUP_LABELS[group].toLowerCase()})` }],
            )}
          />
        </Form.Item>
      </Form>
      <p className="dialog-remark" role="status">
        {planned === null ? 'Belum ada sel yang ditempel.' : planWords(planned, block, startName)}
      </p>
    </Modal>
  )
}

const planWords = (plan: PastePlan, block: ClipboardBlock, startName: string): string =>
  [
    `${formatCount(block.length)} baris terbaca.`,
    plan.byName
      ? `${formatCount(plan.rows)} baris dikenali menurut nama wilayahnya.`
      : `${formatCount(plan.rows)} baris diisi berurutan mulai dari ${startName}.`,
    ...(plan.unknownNames.length > 0
      ? [`${formatCount(plan.unknownNames.length)} baris tidak dikenali wilayahnya.`]
      : []),
    `${formatCount(plan.changes.length)} sel akan diisi${plan.refusals.length > 0 ? `, ${formatCount(plan.refusals.length)} ditolak dan tetap` : ''}.`,
  ].join(' ')
