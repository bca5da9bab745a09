import { Blocks, PanelBlocks } from '../../components/LoadBlocks.tsx'
import './ComparisonBlocks.css'

const FIGURES = ['a', 'b', 'c', 'd', 'e']

/** Grey blocks where the strip of five figures, the two panels below it and the table of regions will stand. */
export const ComparisonBlocks = () => (
  <div className="cmp-blocks">
    <div className="load-panel cmp-blocks-strip">
      {FIGURES.map((figure) => (
        <Blocks key={figure} count={3} className="cmp-blocks-figure" />
      ))}
    </div>
    <Blocks count={4} className="load-panel cmp-blocks-panel" />
    <Blocks count={4} className="load-panel cmp-blocks-panel" />
    <PanelBlocks rows={7} columns={7} />
    <Blocks count={4} className="load-panel cmp-blocks-panel" />
  </div>
)

/** The same below the choices, while it is not known yet what can be compared. */
export const ComparisonScreenBlocks = () => (
  <div className="load-edge">
    <Blocks count={4} className="cmp-toolbar cmp-blocks-toolbar" />
    <div className="cmp-blocks-body">
      <ComparisonBlocks />
    </div>
  </div>
)
