import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { FormFault } from '../../components/FormFault.tsx'
import { useKeys } from '../../components/use-keys.ts'

/** A form in the place at the right: its fields scroll, its buttons stay; what is missing stands beside the disabled button. */
export const FormPane = ({
  title,
  save,
  saving,
  busy,
  missing,
  error,
  onSave,
  onCancel,
  children,
}: {
  readonly title: string
  /** Label of the button, "Simpan progres", and what it says while it works. */
  readonly save: string
  readonly saving: string
  readonly busy: boolean
  readonly missing: string | null
  readonly error: unknown
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}) => {
  const disabled = missing !== null || busy
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input:not([type="file"])')?.focus(), [])
  useKeys({ 'Ctrl+Enter': disabled ? null : onSave, 'Ctrl+S': disabled ? null : onSave })
  return (
    <form
      ref={form}
      className="form-pane"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (!disabled) onSave()
      }}
    >
      <div className="form-pane-body">
        <h3>{title}</h3>
        {children}
        <FormFault error={error} />
      </div>
      <footer className="form-pane-foot">
        <Button type="primary" htmlType="submit" disabled={disabled}>
          {busy ? saving : save}
        </Button>
        <Button onClick={onCancel}>Batalkan</Button>
        {missing !== null && <span className="form-pane-missing">{missing}</span>}
      </footer>
    </form>
  )
}
