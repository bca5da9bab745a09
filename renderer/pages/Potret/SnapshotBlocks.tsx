import { Blocks } from '../../components/LoadBlocks.tsx'
import './SnapshotBlocks.css'

const ROWS = ['total', 'a', 'b', 'c', 'd', 'e', 'f', 'g']
const COLUMNS = ['a', 'b', 'c', 'd', 'e']
const FINDINGS = ['a', 'b', 'c']

/** Grey blocks in the shape of the grid with the findings beside it. */
export const SnapshotBlocks = () => (
  <div className="snapshot-blocks">
    <div className="load-panel">
      {ROWS.map((row) => (
        <div key={row} className="snapshot-blocks-row">
          <span className="load-block" />
          {COLUMNS.map((column) => (
            <span key={column} className="load-block" />
          ))}
        </div>
      ))}
    </div>
    <div className="load-panel">
      {FINDINGS.map((finding) => (
        <div key={finding} className="snapshot-blocks-finding">
          <span className="load-block" />
          <span className="load-block" />
        </div>
      ))}
    </div>
  </div>
)

/** The same below the days, while these are read. */
export const SnapshotScreenBlocks = () => (
  <div className="load-edge">
    <Blocks count={5} className="snapshot-bar snapshot-blocks-days" />
    <div className="snapshot-blocks-body">
      <SnapshotBlocks />
    </div>
  </div>
)
