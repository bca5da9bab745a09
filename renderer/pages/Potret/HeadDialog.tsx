import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { isDateKey } from '../../../shared/domain/date-key.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { messageOf } from '../../api/call.ts'
import { useSaveAgain, useWrite } from '../../api/use-call.ts'
import { useDraft } from '../../api/use-draft.ts'
import { DayField } from '../../components/DayField.tsx'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormField } from '../../components/FormField.tsx'
import { LinesField, TextField } from '../../components/TextField.tsx'
import { FormDialog } from './FormDialog.tsx'
import { SOURCE_REMARK } from './source-words.ts'

/** The texts of the form; an empty one is not recorded, and without a day the form cannot be saved. */
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
  return asOf === '' || isDateKey(asOf) ? { asOf, source, document, eligibleLabel, note } : null
}

const reasonOf = ({ asOf, eligibleLabel }: HeadValues): string | null => {
  if (asOf === '') return 'Isi tanggal data dahulu.'
  return eligibleLabel.trim() === '' ? 'Tulis arti potensi dahulu.' : null
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
  const save = useWrite('snapshot.saveHead')
  const form = useDraft<HeadValues>({
    form: 'potret-kepala',
    id: String(snapshot.id),
    initial: {
      asOf: snapshot.asOf,
      source: hasSource(snapshot) ? snapshot.source : '',
      document: snapshot.document ?? '',
      eligibleLabel: snapshot.eligibleLabel,
      note: snapshot.note ?? '',
    },
    parse,
  })
  const { value } = form
  const set = (part: Partial<HeadValues>): void => form.change({ ...value, ...part })
  const submit = async (): Promise<void> => {
    try {
      await save.mutateAsync({ id: snapshot.id, ...value })
      await form.clear()
      close()
    } catch {
      // the failure stands in the dialog, from the mutation
    }
  }
  useSaveAgain(save.error, () => void submit())
  return (
    <FormDialog
      title={`Sumber dan arti potensi, ${formatDay(snapshot.asOf)}`}
      label="Simpan sumber"
      busyLabel="Menyimpan…"
      busy={save.isPending}
      reason={form.ready ? reasonOf(value) : ''}
      failure={save.isError ? messageOf(save.error) : null}
      run={() => void submit()}
      close={close}
    >
      <DraftNote restoredAt={form.restoredAt} drop={() => void form.clear()} />
      <DraftGate draft={form}>
        <TextField
          label="Sumber"
          optional
          autoFocus
          remark={SOURCE_REMARK}
          max={200}
          value={value.source}
          change={(source) => set({ source })}
        />
        <TextField
          label="Dokumen"
          optional
          remark="Nomor surat atau nama berkas."
          max={300}
          value={value.document}
          change={(document) => set({ document })}
        />
        <TextField
          label="Arti potensi"
          remark="Siapa yang dihitung sebagai potensi."
          max={200}
          value={value.eligibleLabel}
          change={(eligibleLabel) => set({ eligibleLabel })}
        />
        <FormField label="Tanggal data">
          {(control) => (
            <DayField
              {...control}
              value={value.asOf === '' ? null : value.asOf}
              max={today}
              onChange={(day) => set({ asOf: day ?? '' })}
            />
          )}
        </FormField>
        <LinesField label="Catatan" optional rows={6} max={2000} value={value.note} change={(note) => set({ note })} />
      </DraftGate>
    </FormDialog>
  )
}
