import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import type { SnapshotTab } from '../../../shared/contract/snapshot-channels.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useSaveAgain, useWrite } from '../../api/use-call.ts'
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
  const [wanted, setWanted] = useState<number | 'none' | null>(null)
  const taken = tabs.find((tab) => tab.asOf === day)
  const offered = copiesFor(tabs, day)
  const copied = wanted === 'none' ? undefined : (offered.find(({ id }) => id === wanted) ?? offered[0])
  const submit = async (): Promise<void> => {
    if (day === null) return
    try {
      const { id } = await create.mutateAsync({
        asOf: day,
        source,
        copyEligible: copied !== undefined,
        ...(copied === undefined ? {} : { eligibleOf: copied.id }),
      })
      open(id)
    } catch {
      // the failure stands in the dialog, from the mutation
    }
  }
  useSaveAgain(create.error, () => void submit())
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
      {offered.length > 0 && (
        <fieldset className="dialog-choices">
          <legend>Angka potensi</legend>
          <Radio.Group
            value={copied?.id ?? 'none'}
            onChange={(event: { readonly target: { readonly value?: unknown } }) => {
              const { value } = event.target
              setWanted(typeof value === 'number' ? value : 'none')
            }}
            options={[
              ...offered.map(({ id, asOf, status }) => ({
                value: id,
                label: `Salin dari potret ${formatDay(asOf)}${status === 'draft' ? ' (draf)' : ''}`,
              })),
              { value: 'none', label: 'Kosong, diisi kemudian' },
            ]}
          />
        </fieldset>
      )}
    </FormDialog>
  )
}

/** The snapshots before a day whose potensi can be taken: the newest final one, then a draft that is newer. */
const copiesFor = (tabs: readonly SnapshotTab[], day: string | null): readonly SnapshotTab[] => {
  const before = day === null ? tabs : tabs.filter((tab) => tab.asOf < day)
  const final = before.findLast(({ status }) => status === 'final')
  const newest = before.at(-1)
  return [final, newest === final ? undefined : newest].flatMap((tab) => tab ?? [])
}

const refusalOf = (day: string | null, taken: boolean): string | null => {
  if (day === null) return 'Isi tanggal data dahulu.'
  return taken ? 'Tanggal itu sudah mempunyai potret.' : null
}
