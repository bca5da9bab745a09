import { Button, Modal } from 'antd'
import { type ReactNode, useRef } from 'react'
import { FormFault } from './FormFault.tsx'

/**
 * A question before a loss: the act as title, what goes and how to get it back, and two buttons, "Batal" focused. Without `act` it only
 * tells why the act is not possible. A refusal appears inside; afterwards the focus returns to where it was.
 */
export const QuestionDialog = ({
  open,
  title,
  act,
  busy = false,
  error = null,
  onClose,
  children,
}: {
  readonly open: boolean
  readonly title: string
  readonly act: { readonly label: string; readonly run: () => void } | null
  readonly busy?: boolean
  readonly error?: unknown
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const safe = useRef<HTMLButtonElement>(null)
  return (
    <Modal
      open={open}
      title={title}
      closable={false}
      onCancel={onClose}
      // not autoFocus: the dialog would remember its own button as the place to return to
      afterOpenChange={(shown) => shown && safe.current?.focus()}
      footer={[
        <Button key="safe" ref={safe} onClick={onClose}>
          {act === null ? 'Tutup' : 'Batal'}
        </Button>,
        act !== null && (
          <Button key="act" danger disabled={busy} onClick={act.run}>
            {act.label}
          </Button>
        ),
      ]}
    >
      {children}
      <FormFault error={error} />
    </Modal>
  )
}
