import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useRef, useState } from 'react'

/** One further act; with `refused` it is shown but cannot be done, and says why. */
export interface MoreItem {
  readonly key: string
  readonly label: string
  readonly run: () => void
  readonly danger?: boolean
  readonly refused?: string | null
}

/**
 * "Lainnya": what else can be done, in a menu that ↑↓, Enter and Esc operate. The button has the focus again before an act begins, so that
 * a dialog opened by it gives the focus back to a place that is still there. Without items it is shown but cannot be opened.
 */
export const MoreMenu = ({
  items,
  placement,
}: {
  readonly items: readonly MoreItem[]
  readonly placement: 'topRight' | 'bottomRight'
}) => {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu: MenuProps = {
    items: items.map(({ key, label, danger = false, refused = null }) => ({
      key,
      danger,
      disabled: refused !== null,
      label: refused === null ? label : `${label} (tidak dapat: ${refused})`,
    })),
    onClick: ({ key, domEvent }) => {
      // otherwise the same Enter goes on and presses the button that has the focus by then
      domEvent.preventDefault()
      button.current?.focus()
      items.find((item) => item.key === key)?.run()
    },
  }
  return (
    <Dropdown trigger={['click']} placement={placement} menu={menu} open={open} onOpenChange={setOpen} autoFocus>
      <Button ref={button} disabled={items.length === 0} aria-haspopup="menu" aria-expanded={open}>
        Lainnya <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}
