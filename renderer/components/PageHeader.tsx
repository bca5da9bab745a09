import { MenuOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useMenu } from '../frame/menu-context.ts'
import './PageHeader.css'

/** Head of a screen, 54 high: title, one grey line of context, actions at the right with the primary one last; in a narrow window the menu button leads. */
export const PageHeader = ({
  title,
  context,
  children,
}: {
  readonly title: string
  readonly context?: ReactNode
  readonly children?: ReactNode
}) => {
  const openMenu = useMenu()
  return (
    <header className="page-header">
      {openMenu !== null && (
        <button type="button" className="page-header-menu" aria-label="Menu" aria-haspopup="dialog" onClick={openMenu}>
          <MenuOutlined aria-hidden />
        </button>
      )}
      <h1>{title}</h1>
      <div className="page-header-context">{context}</div>
      <div className="page-header-actions">{children}</div>
    </header>
  )
}
