import { Button, Form, Input, Modal, Radio } from 'antd'
import { useId, useState } from 'react'
import type { SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { DayField } from './DayField.tsx'

/** Asks for the day and source of a new draft, and whether its potensi is that of the snapshot before. */
export const NewSnapshotDialog = ({
  tabs,
  today,
  close,
  open,
}: {
  readonly tabs: readonly SnapshotTab[]
  readonly today: string
  readonly close: () => void
  readonly open: (id: number) => void
}) => {
  const prefix = useId()
  const create = useWrite('snapshot.create')
  const [day, setDay] = useState<string | null>(null)
  const [source, setSource] = useState(tabs.at(-1)?.source ?? '')
  const [copy, setCopy] = useState(true)
  const taken = tabs.find((tab) => tab.asOf === day)
  const before = day === null ? tabs.at(-1) : tabs.findLast((tab) => tab.asOf < day)
  const refusal = refusalOf(day, source, taken !== undefined)
  const submit = async (): Promise<void> => {
    if (day === null) return
    try {
      const { id } = await create.mutateAsync({ asOf: day, source, copyEligible: copy && before !== undefined })
      open(id)
    } catch {
      // the failure stands in the dialog, from the mutation
    }
  }
  return (
    <Modal
      open
      title="Potret baru"
      okText={create.isPending ? 'Membuat…' : 'Buat draf'}
      cancelText="Batal"
      okButtonProps={{ disabled: refusal !== null || create.isPending }}
      onOk={() => void submit()}
      onCancel={close}
    >
      <Form layout="vertical" component="div" className="dialog-form">
        <Form.Item label="Tanggal data" htmlFor={`${prefix}-day`} extra="Tanggal keadaan angka, bukan tanggal diterima">
          <DayField id={`${prefix}-day`} value={day} latest={today} change={setDay} />
        </Form.Item>
        <Form.Item label="Sumber" htmlFor={`${prefix}-source`}>
          <Input
            id={`${prefix}-source`}
            maxLength={200}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Form.Item>
        {before && (
          <Form.Item label="Angka potensi">
            <Radio.Group
              className="dialog-choices"
              aria-label="Angka potensi"
              value={copy}
              onChange={(event) => setCopy(event.target.value === true)}
              options={[
                { value: true, label: `Salin dari potret ${formatDay(before.asOf)}` },
                { value: false, label: 'Kosong, diisi kemudian' },
              ]}
            />
          </Form.Item>
        )}
      </Form>
      {taken && (
        <p className="dialog-remark">
          Potret {formatDay(taken.asOf)} sudah ada.{' '}
          <Button type="link" size="small" onClick={() => open(taken.id)}>
            Buka potret itu
          </Button>
        </p>
      )}
      {refusal !== null && taken === undefined && <p className="dialog-remark">{refusal}</p>}
      {create.isError && (
        <p className="dialog-failure" role="alert">
          {messageOf(create.error)}
        </p>
      )}
    </Modal>
  )
}

const refusalOf = (day: string | null, source: string, taken: boolean): string | null => {
  if (day === null) return 'Pilih tanggal data dahulu.'
  if (taken) return 'Tanggal itu sudah mempunyai potret.'
  return source.trim() === '' ? 'Tulis sumber angka dahulu.' : null
}
