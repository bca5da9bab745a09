import type { ReactNode } from 'react'
import './EmptyView.css'

/** Nothing to show yet: what is missing, why it matters, and numbered steps with their buttons. */
export const EmptyView = ({
  heading,
  reason,
  steps = [],
}: {
  readonly heading: string
  readonly reason: string
  readonly steps?: readonly { readonly text: string; readonly action?: ReactNode }[]
}) => (
  <div className="empty-view">
    <h2>{heading}</h2>
    <p>{reason}</p>
    {steps.length > 0 && (
      <ol>
        {steps.map(({ text, action }, index) => (
          <li key={text}>
            <span className="empty-view-number">{index + 1}</span>
            <span>{text}</span>
            {action}
          </li>
        ))}
      </ol>
    )}
  </div>
)
