import { Form, Input, Modal } from 'antd'
import { useId } from 'react'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { isDateKey } from '../../../shared/domain/date-key.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { useDraft } from '../../api/use-draft.ts'
import { DraftNote } from '../../components/DraftNote.tsx'
import { DayField } from './DayField.tsx'

interface HeadValues {
  readonly asOf: string
  readonly source: string
  readonly document: string
  readonly eligibleLabel: string
  readonly note: string
}

const FIELDS = ['asOf', 'source', 'document', 'eligibleLabel', 'note'] as const

const parse = (content: unknown): HeadValues | null => {
  if (typeof content !== 'object' || content === null) return null
  const texts = new Map<string, unknown>(Object.entries(content))
  const text = (field: (typeof FIELDS)[number]): string | null => {
    const value = texts.get(field)
    return typeof value === 'string' ? value : null
  }
  const [asOf, source, document, eligibleLabel, note] = FIELDS.map(text)
  if (asOf == null || source == null || document == null || eligibleLabel == null || note == null) return null
  return isDateKey(asOf) ? { asOf, source, document, eligibleLabel, note } : null
}

/** Where the figures of a draft come from, what its potensi counts, and for which day it holds. */
export const HeadDialog = ({
  page,
  today,
  close,
}: {
  readonly page: SnapshotPage
  readonly today: string
  readonly close: () => void
}) => {
  const { snapshot } = page
  const prefix = useId()
  const save = useWrite('snapshot.saveHead')
  const form = useDraft<HeadValues>({
    form: 'potret-kepala',
    id: String(snapshot.id),
    initial: {
      asOf: snapshot.asOf,
      source: snapshot.source,
      document: snapshot.document ?? '',
      eligibleLabel: snapshot.eligibleLabel,
      note: snapshot.note ?? '',
    },
    parse,
  })
  const { value } = form
  const set = (part: Partial<HeadValues>): void => form.change({ ...value, ...part })
  const missing = value.source.trim() === '' || value.eligibleLabel.trim() === ''
  const submit = async (): Promise<void> => {
    try {
      await save.mutateAsync({ id: snapshot.id, ...value })
      await form.clear()
      close()
    } catch {
      // the failure stands in the dialog, from the mutation
    }
  }
  return (
    <Modal
      open
      title={`Sumber dan arti potensi, ${formatDay(snapshot.asOf)}`}
      okText={save.isPending ? 'Menyimpan…' : 'Simpan'}
      cancelText="Batal"
      okButtonProps={{ disabled: missing || save.isPending || !form.ready }}
      onOk={() => void submit()}
      onCancel={close}
    >
      <DraftNote restoredAt={form.restoredAt} drop={() => void form.clear()} />
      {form.ready && (
        <Form layout="vertical" component="div" className="dialog-form">
          <Form.Item label="Tanggal data" htmlFor={`${prefix}-day`}>
            <DayField
              id={`${prefix}-day`}
              value={value.asOf}
              latest={today}
              change={(day) => day !== null && set({ asOf: day })}
            />
          </Form.Item>
          <Form.Item
            label="Sumber"
            htmlFor={`${prefix}-source`}
            {...(value.source.trim() === ''
              ? { validateStatus: 'error', help: 'Tulis siapa yang memberi angka ini.' }
              : {})}
          >
            <Input
              id={`${prefix}-source`}
              maxLength={200}
              value={value.source}
              onChange={(event) => set({ source: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="Dokumen" htmlFor={`${prefix}-document`} extra="Nomor surat atau nama berkas, bila ada">
            <Input
              id={`${prefix}-document`}
              maxLength={300}
              value={value.document}
              onChange={(event) => set({ document: event.target.value })}
            />
          </Form.Item>
          <Form.Item
            label="Arti potensi"
            htmlFor={`${prefix}-label`}
            {...(value.eligibleLabel.trim() === ''
              ? { validateStatus: 'error', help: 'Tulis siapa yang dihitung sebagai potensi.' }
              : {})}
          >
            <Input
              id={`${prefix}-label`}
              maxLength={200}
              value={value.eligibleLabel}
              onChange={(event) => set({ eligibleLabel: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="Catatan" htmlFor={`${prefix}-note`}>
            <Input.TextArea
              id={`${prefix}-note`}
              rows={3}
              maxLength={2000}
              value={value.note}
              onChange={(event) => set({ note: event.target.value })}
            />
          </Form.Item>
        </Form>
      )}
      {save.isError && (
        <p className="dialog-failure" role="alert">
          {messageOf(save.error)}
        </p>
      )}
    </Modal>
  )
}
