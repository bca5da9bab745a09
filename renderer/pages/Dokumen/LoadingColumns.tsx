import './loading-columns.css'

const SECTIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const TEXTS = ['a', 'b', 'c']

/** Grey blocks in the shape of the screen: the sections, their text, a sheet of paper. */
export const LoadingColumns = () => (
  <div className="doc-loading">
    <div>
      {SECTIONS.map((row) => (
        <span key={row} className="load-block" />
      ))}
    </div>
    <div>
      {TEXTS.map((card) => (
        <div key={card} className="doc-loading-card">
          <span className="load-block" />
          <span className="load-block" />
          <span className="load-block" />
        </div>
      ))}
    </div>
    <div className="doc-loading-sheet" />
  </div>
)
