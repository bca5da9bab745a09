const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

/** `count` grey blocks, ten at most, in a box that says how they stand. */
export const Blocks = ({ count, className }: { readonly count: number; readonly className: string }) => (
  <div className={className}>
    {KEYS.slice(0, count).map((key) => (
      <span key={key} className="load-block" />
    ))}
  </div>
)

/** A panel with up to ten rows of grey blocks, the first block of a row wider, for what will be a list or a table. */
export const PanelBlocks = ({ rows, columns }: { readonly rows: number; readonly columns: number }) => (
  <div className="load-panel">
    {KEYS.slice(0, rows).map((key) => (
      <Blocks key={key} count={columns} className="load-row" />
    ))}
  </div>
)
