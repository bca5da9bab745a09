import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { FormFault } from '../../components/FormFault.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { SaveButton } from './SaveButton.tsx'
import type { SingleRun } from './use-single-run.ts'

/**
 * A form in the place at the right: its fields scroll; its buttons stay, with what is missing beside them and a failed saving above them.
 */
export const FormPane = ({
  title,
  save,
  saving,
  missing,
  round = 0,
  onCancel,
  children,
}: {
  readonly title: string
  /** Label of the button, "Simpan progres". */
  readonly save: string
  readonly saving: SingleRun
  readonly missing: string | null
  /** Counts what was saved in a form that stays open: the next one begins at the first field again. */
  readonly round?: number
  readonly onCancel: () => void
  readonly children: ReactNode
}) => {
  const start = missing !== null || saving.running ? null : saving.run
  const form = useRef<HTMLFormElement>(null)
  const begun = useRef(-1)
  useEffect(() => {
    if (begun.current === round) return
    begun.current = round
    form.current?.querySelector<HTMLElement>('textarea, input:not([type="file"])')?.focus()
  }, [round])
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
        {children}
      </div>
      <footer className="form-pane-foot">
        <FormFault error={saving.error} />
        <SaveButton label={save} busy={saving.running} disabled={missing !== null} />
        <Button onClick={onCancel}>Batalkan</Button>
        {missing !== null && !saving.running && <span className="form-pane-missing">{missing}</span>}
      </footer>
    </form>
  )
}
