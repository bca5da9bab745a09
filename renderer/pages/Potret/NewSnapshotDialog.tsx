import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import type { SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { FormDialog } from './FormDialog.tsx'
import { SOURCE_REMARK } from './source-words.ts'

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
  /** Shows a snapshot: the one just created, or the one that the day has already. */
  readonly open: (id: number) => void
}) => {
  const create = useWrite('snapshot.create')
  const [day, setDay] = useState<string | null>(null)
  const [source, setSource] = useState(tabs.findLast(hasSource)?.source ?? '')
  const [copy, setCopy] = useState(true)
  const taken = tabs.find((tab) => tab.asOf === day)
  const before = day === null ? tabs.at(-1) : tabs.findLast((tab) => tab.asOf < day)
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
    <FormDialog
      title="Potret baru"
      label="Buat draf"
      busyLabel="Membuat…"
      busy={create.isPending}
      reason={refusalOf(day, taken !== undefined)}
      failure={create.isError ? messageOf(create.error) : null}
      run={() => void submit()}
      close={close}
    >
      <FormField
        label="Tanggal data"
        remark={
          taken ? (
            <>
              Potret {formatDay(taken.asOf)} sudah ada.{' '}
              <Button type="link" size="small" onClick={() => open(taken.id)}>
                Buka potret itu
              </Button>
            </>
          ) : (
            'Tanggal keadaan angka, bukan tanggal diterima.'
          )
        }
      >
        {(control) => <DayField {...control} value={day} max={today} onChange={setDay} />}
      </FormField>
      <FormField label="Sumber" optional remark={SOURCE_REMARK}>
        {(control) => (
          <Input {...control} maxLength={200} value={source} onChange={(event) => setSource(event.target.value)} />
        )}
      </FormField>
      {before && (
        <fieldset className="dialog-choices">
          <legend>Angka potensi</legend>
          <Radio.Group
            value={copy}
            onChange={(event) => setCopy(event.target.value === true)}
            options={[
              { value: true, label: `Salin dari potret ${formatDay(before.asOf)}` },
              { value: false, label: 'Kosong, diisi kemudian' },
            ]}
          />
        </fieldset>
      )}
    </FormDialog>
  )
}

const refusalOf = (day: string | null, taken: boolean): string | null => {
  if (day === null) return 'Isi tanggal data dahulu.'
  return taken ? 'Tanggal itu sudah mempunyai potret.' : null
}
