import { Button, Input } from 'antd'
import { useId } from 'react'
import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import { useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'

const parse = (content: unknown): string | null => (typeof content === 'string' ? content : null)

/** Why a doubted figure is right, or what made it fall; stands in the report beside the finding. */
export const ExplanationForm = ({
  snapshot,
  finding,
  pending,
  save,
  cancel,
}: {
  readonly snapshot: number
  readonly finding: SnapshotFinding
  readonly pending: boolean
  readonly save: (explanation: string) => Promise<boolean>
  readonly cancel: () => void
}) => {
  const field = useId()
  const form = useDraft<string>({
    form: 'penjelasan-temuan',
    id: `${snapshot}:${finding.key.replaceAll(/[^\w.:-]/g, ':')}`.slice(0, 80),
    initial: finding.note?.explanation ?? '',
    parse,
  })
  if (!form.ready) return <DraftGate draft={form} />
  const canSave = !pending && form.value.trim() !== ''
  const submit = async (): Promise<void> => {
    if (await save(form.value.trim())) await form.clear()
  }
  return (
    <div className="finding-explanation">
      <DraftNote restoredAt={form.restoredAt} drop={() => void form.clear()} />
      <label htmlFor={field}>{finding.answer === 'cause' ? 'Sebabnya' : 'Mengapa angka ini sudah benar'}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={1000}
        autoFocus
        value={form.value}
        onChange={(event) => form.change(event.target.value)}
        onKeyDown={(event) => {
          const sends = event.key === 'Enter' && event.ctrlKey
          if (event.key !== 'Escape' && !sends) return
          event.preventDefault()
          event.stopPropagation()
          if (!sends) cancel()
          else if (canSave) void submit()
        }}
      />
      <div className="finding-actions">
        <Button size="small" disabled={!canSave} onClick={() => void submit()}>
          {pending ? 'Menyimpan…' : 'Simpan penjelasan'}
        </Button>
        <Button type="link" size="small" onClick={cancel}>
          Batalkan
        </Button>
      </div>
    </div>
  )
}
