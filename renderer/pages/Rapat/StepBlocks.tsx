import { Blocks, PanelBlocks } from '../../components/LoadBlocks.tsx'
import './StepBlocks.css'

const STEPS = ['a', 'b', 'c', 'd', 'e', 'f']

/** Grey blocks in the shape of a meeting: its path at the left, the chosen step beside it. */
export const StepBlocks = () => (
  <div className="load-edge step-blocks">
    <div className="step-blocks-path">
      {STEPS.map((step) => (
        <Blocks key={step} count={3} className="step-blocks-step" />
      ))}
    </div>
    <div className="step-blocks-form">
      <Blocks count={2} className="step-blocks-head" />
      <PanelBlocks rows={8} columns={4} />
    </div>
  </div>
)
