import { Blocks } from '../../components/LoadBlocks.tsx'
import './loading-columns.css'

const TEXTS = ['a', 'b', 'c']

/** Grey blocks in the shape of the screen: the sections, their text, a sheet of paper. */
export const LoadingColumns = () => (
  <div className="load-edge doc-loading">
    <Blocks count={10} className="doc-loading-sections" />
    <div className="doc-loading-texts">
      {TEXTS.map((card) => (
        <Blocks key={card} count={3} className="load-panel doc-loading-card" />
      ))}
    </div>
    <div className="doc-loading-preview">
      <div className="load-panel doc-loading-sheet" />
    </div>
  </div>
)
