import { CheckOutlined } from '@ant-design/icons'
import { Link } from 'wouter'
import type { MeetingDay } from '../../../shared/contract/follow-up-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import type { MeetingStep, StepKey } from './steps.ts'
import './StepPath.css'

/** The path at the left: done with a tick, the open one filled, the others with their number. */
export const StepPath = ({
  steps,
  chosen,
  onChoose,
  previous,
}: {
  readonly steps: readonly MeetingStep[]
  readonly chosen: StepKey
  readonly onChoose: (step: StepKey) => void
  readonly previous: MeetingDay | null
}) => (
  <nav className="step-path" aria-label="Langkah rapat">
    <ol>
      {steps.map((step, index) => (
        <li key={step.key}>
          <button
            type="button"
            className={`step${step.done ? ' step-done' : ''}`}
            {...(step.key === chosen ? { 'aria-current': 'step' as const } : {})}
            onClick={() => onChoose(step.key)}
          >
            <span className="step-mark">
              {step.done && step.key !== chosen ? <CheckOutlined aria-label="selesai" /> : index + 1}
            </span>
            <span>
              <span className="step-label">{step.label}</span>
              <span className="step-line">{step.line}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
    <div className="step-previous">
      {previous === null ? (
        <span>Belum ada rapat sebelumnya</span>
      ) : (
        <>
          <span>Rapat sebelumnya</span>
          <Link href={`/rapat/${previous.id}`}>{formatDay(previous.date)}</Link>
        </>
      )}
    </div>
  </nav>
)
