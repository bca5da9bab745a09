import type { ReactNode } from 'react'
import './EmptyView.css'

/** A numbered step out of an empty screen. */
export interface EmptyStep {
  /** Strong first line; without one the text is it. */
  readonly title?: string
  readonly text: string
  readonly action?: ReactNode
  /** Already there: its number becomes a tick. */
  readonly done?: boolean
}

/** Nothing to show yet: what is missing, why it matters, and numbered steps with their buttons, the next one filled. */
export const EmptyView = ({
  heading,
  reason,
  steps = [],
  now = steps.findIndex(({ done = false }) => !done),
  children,
}: {
  readonly heading: string
  readonly reason: string
  readonly steps?: readonly EmptyStep[]
  /** Position of the next step, otherwise the first that is not done. */
  readonly now?: number
  /** A line under the steps. */
  readonly children?: ReactNode
}) => (
  <div className="empty-view">
    <h2>{heading}</h2>
    <p>{reason}</p>
    {steps.length > 0 && (
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.text}
            {...(index === now ? { className: 'empty-view-now', 'aria-current': 'step' as const } : {})}
          >
            <Step step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    )}
    {children !== undefined && <div className="empty-view-more">{children}</div>}
  </div>
)

const Step = ({
  step: { title, text, action, done = false },
  number,
}: {
  readonly step: EmptyStep
  readonly number: number
}) => (
  <>
    <span className="empty-view-number" aria-hidden="true">
      {done ? '✓' : number}
    </span>
    <div className="empty-view-text">
      {title !== undefined && <strong>{title}</strong>}
      {done && <span className="visually-hidden">(selesai)</span>}
      {title === undefined ? <strong>{text}</strong> : <span>{text}</span>}
    </div>
    {action !== undefined && <div className="empty-view-actions">{action}</div>}
  </>
)
