import { type ReactNode, useId } from 'react'
import './Panel.css'

/** A white panel with its title, one grey remark beside it, and an action at the right. */
export const Panel = ({
  title,
  remark,
  action,
  children,
  className,
}: {
  readonly title?: string
  readonly remark?: ReactNode
  readonly action?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}) => {
  const id = useId()
  return (
    <section className={`panel ${className ?? ''}`} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title !== undefined && (
        <div className="panel-head">
          <h2 id={id}>{title}</h2>
          {remark !== undefined && <span className="panel-remark">{remark}</span>}
          {action !== undefined && <span className="panel-action">{action}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
