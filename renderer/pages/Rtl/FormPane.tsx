import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormFault } from '../../components/FormFault.tsx'
import { useKeys } from '../../components/use-keys.ts'
import type { DraftForm } from '../../api/use-draft.ts'
import { SaveButton } from './SaveButton.tsx'
import type { SingleRun } from './use-single-run.ts'

/**
 * A form in the place at the right: its fields scroll; its buttons stay, with what is missing beside them and a failed saving above them. It
 * can be left before it is known what was kept of it, and only saved after that.
 */
export const FormPane = ({
  title,
  save,
  saving,
  draft,
  missing,
  round = 0,
  onCancel,
  children,
}: {
  readonly title: string
  /** Label of the button, "Simpan progres". */
  readonly save: string
  readonly saving: SingleRun
  readonly draft: Pick<DraftForm<unknown>, 'ready' | 'failure' | 'retry' | 'restoredAt' | 'clear'>
  readonly missing: string | null
  /** Counts what was saved in a form that stays open: the next one begins at the first field again. */
  readonly round?: number
  readonly onCancel: () => void
  readonly children: ReactNode
}) => {
  const start = missing !== null || saving.running || !draft.ready ? null : saving.run
  const form = useRef<HTMLFormElement>(null)
  const begun = useRef(-1)
  useEffect(() => {
    if (!draft.ready || begun.current === round) return
    begun.current = round
    form.current?.querySelector<HTMLElement>('textarea, input:not([type="file"])')?.focus()
  }, [round, draft.ready])
  useKeys({ 'Ctrl+Enter': start, 'Ctrl+S': start })
  return (
    <form
      ref={form}
      className="form-pane"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        start?.()
      }}
    >
      <div className="form-pane-body">
        <h3>{title}</h3>
        <DraftGate draft={draft}>
          <DraftNote restoredAt={draft.restoredAt} drop={() => void draft.clear()} />
          {children}
        </DraftGate>
      </div>
      <footer className="form-pane-foot">
        <FormFault error={saving.error} />
        <span className="form-pane-missing">{saving.running || !draft.ready ? null : missing}</span>
        <Button onClick={onCancel}>Batalkan</Button>
        <SaveButton label={save} busy={saving.running} disabled={missing !== null || !draft.ready} />
      </footer>
    </form>
  )
}
