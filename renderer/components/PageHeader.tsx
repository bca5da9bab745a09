import type { ReactNode } from 'react'
import './PageHeader.css'

/** Head of a screen, 54 high: title, one grey line of context, actions at the right with the primary one last. */
export const PageHeader = ({
  title,
  context,
  children,
}: {
  readonly title: string
  readonly context?: ReactNode
  readonly children?: ReactNode
}) => (
  <header className="page-header">
    <h1>{title}</h1>
    <div className="page-header-context">{context}</div>
    <div className="page-header-actions">{children}</div>
  </header>
)
