import { Button, Modal } from 'antd'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'

const TYPED = 'input:not([type="radio"], [type="checkbox"], [role="combobox"])'

/**
 * A dialog with fields: Enter goes on to the next one and sends from the last, Ctrl+Enter sends from anywhere. While it cannot be sent, the
 * reason stands beside the button; a refusal appears inside.
 */
export const FormDialog = ({
  title,
  label,
  busyLabel = label,
  busy = false,
  reason,
  failure = null,
  run,
  close,
  children,
}: {
  readonly title: string
  readonly label: string
  readonly busyLabel?: string
  readonly busy?: boolean
  /** Why it cannot be sent yet; null when it can. */
  readonly reason: string | null
  readonly failure?: string | null
  readonly run: () => void
  readonly close: () => void
  readonly children: ReactNode
}) => {
  const form = useRef<HTMLFormElement>(null)
  const canRun = reason === null && !busy
  // a key is answered after its field has taken what was typed in it
  const now = useRef({ canRun, run })
  now.current = { canRun, run }
  const send = (): void => {
    if (now.current.canRun) now.current.run()
  }
  const goOn = (from: HTMLInputElement): void => {
    if (from.getAttribute('aria-invalid') === 'true') return
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>(TYPED) ?? [])]
    const next = fields.includes(from) ? fields[fields.indexOf(from) + 1] : undefined
    if (next === undefined) send()
    else {
      next.focus()
      next.select()
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.key !== 'Enter' || event.altKey) return
    const field = target instanceof HTMLInputElement && target.role !== 'combobox' ? target : null
    if (!event.ctrlKey && field === null) return
    event.preventDefault()
    event.stopPropagation()
    setTimeout(() => (event.ctrlKey || field === null ? send() : goOn(field)))
  }
  return (
    <Modal
      open
      title={title}
      className="form-dialog"
      closable={false}
      // not before: the dialog takes the focus itself when it opens
      afterOpenChange={(shown) => shown && form.current?.querySelector<HTMLElement>('input, textarea')?.focus()}
      onCancel={close}
      footer={
        <div className="form-dialog-foot">
          <p role="status">{reason}</p>
          <Button onClick={close}>Batalkan</Button>
          <Button type="primary" disabled={!canRun} onClick={run}>
            {busy ? busyLabel : label}
          </Button>
        </div>
      }
    >
      <form ref={form} onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown}>
        {children}
      </form>
      {failure !== null && (
        <p className="dialog-failure" role="alert">
          {failure}
        </p>
      )}
    </Modal>
  )
}
