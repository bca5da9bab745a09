import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useKeys } from '../../components/use-keys.ts'

export interface StepAction {
  readonly label: string
  readonly run: () => void
  readonly disabled?: boolean
}

/** A step: its title and what to do, the work, and a bar with the way back, what is missing, and the next step by name. */
export const StepFrame = ({
  title,
  explanation,
  action,
  back,
  missing,
  primary,
  quiet = false,
  children,
}: {
  readonly title: string
  readonly explanation: ReactNode
  readonly action?: ReactNode
  readonly back: StepAction | null
  /** What is missing or stands in the way, said beside the button. */
  readonly missing: string | null
  readonly primary: StepAction | null
  /** The button is not filled, because something in the step itself is the next thing to do. */
  readonly quiet?: boolean
  readonly children: ReactNode
}) => {
  const run = primary === null || primary.disabled === true || quiet ? null : primary.run
  useKeys({ 'Ctrl+Enter': run, 'Ctrl+S': run })
  return (
    <>
      <div className="step-body">
        <div className="step-head">
          <div>
            <h2>{title}</h2>
            <p>{explanation}</p>
          </div>
          {action}
        </div>
        {children}
      </div>
      <footer className="screen-footer">
        {back !== null && <Button onClick={back.run}>{back.label}</Button>}
        <span className="meeting-missing">
          {missing !== null && (
            <>
              <ExclamationCircleOutlined aria-hidden /> {missing}
            </>
          )}
        </span>
        {primary !== null && (
          <Button type={quiet ? 'default' : 'primary'} disabled={primary.disabled ?? false} onClick={primary.run}>
            {primary.label}
          </Button>
        )}
      </footer>
    </>
  )
}
