import { Button } from 'antd'
import './SaveButton.css'

/** The button that saves: its label says so while it works, and its width stays. */
export const SaveButton = ({
  label,
  working = 'Menyimpan…',
  busy,
  disabled,
  quiet = false,
  onClick,
}: {
  readonly label: string
  readonly working?: string
  readonly busy: boolean
  readonly disabled: boolean
  /** Not filled, because something else on the screen is the next thing to do. */
  readonly quiet?: boolean
  /** Without it the button sends the form it stands in. */
  readonly onClick?: () => void
}) => (
  <Button
    type={quiet ? 'default' : 'primary'}
    htmlType={onClick === undefined ? 'submit' : 'button'}
    disabled={disabled || busy}
    {...(onClick === undefined ? {} : { onClick })}
  >
    <span className="save-button-labels">
      <span className={busy ? 'save-button-other' : ''}>{label}</span>
      <span className={busy ? '' : 'save-button-other'}>{working}</span>
    </span>
  </Button>
)
