import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { SaveButton } from '../Rtl/SaveButton.tsx'
import { StepFault } from './StepFault.tsx'

export interface StepAction {
  readonly label: string
  readonly run: () => void
  readonly disabled?: boolean
}

/**
 * A step: its title and what to do, the work, and a bar with the way back, what is missing, and the next step by name. A saving that
 * failed is told right above the bar, wherever the work was scrolled to.
 */
export const StepFrame = ({
  title,
  explanation,
  action,
  back,
  missing,
  primary,
  other = null,
  busy = false,
  error = null,
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
  /** A second way on, never filled. */
  readonly other?: StepAction | null
  readonly busy?: boolean
  readonly error?: unknown
  /** The button is not filled, because something in the step itself is the next thing to do. */
  readonly quiet?: boolean
  readonly children: ReactNode
}) => {
  const run = primary === null || primary.disabled === true || quiet || busy ? null : primary.run
  useKeys({ 'Ctrl+Enter': run, 'Ctrl+S': run })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // what had the focus went with the step before, or with the list: reading and Tab go on here
    const here = document.activeElement
    if (here === null || here === document.body || here.classList.contains('frame-screen')) {
      heading.current?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <>
      <div className="step-body">
        <div className="step-head">
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <p>{explanation}</p>
          </div>
          {action}
        </div>
        {children}
      </div>
      <StepFault error={error} />
      <footer className="screen-footer step-footer">
        {back !== null && <Button onClick={back.run}>{back.label}</Button>}
        <span className="meeting-missing">
          {missing !== null && (
            <>
              <ProblemGlyph severity="informs" /> {missing}
            </>
          )}
        </span>
        {other !== null && (
          <Button disabled={other.disabled ?? false} onClick={other.run}>
            {other.label}
          </Button>
        )}
        {primary !== null && (
          <SaveButton
            label={primary.label}
            busy={busy}
            disabled={primary.disabled ?? false}
            quiet={quiet}
            onClick={primary.run}
          />
        )}
      </footer>
    </>
  )
}
