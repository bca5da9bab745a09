/** Grey blocks in the shape of this screen while it is read. */
export const HomeBlocks = () => (
  <div className="beranda home-blocks">
    <div className="beranda-main">
      <div className="load-panel home-block-figure">
        <span className="load-block home-block-title" />
        <span className="load-block home-block-number" />
        <span className="load-block" />
        <span className="load-block" />
      </div>
      <div className="beranda-pair">
        <Lines count={7} />
        <Lines count={7} />
      </div>
    </div>
    <div className="beranda-side">
      <Lines count={3} />
      <Lines count={6} />
    </div>
  </div>
)

const Lines = ({ count }: { readonly count: number }) => (
  <div className="load-panel home-block-lines">
    <span className="load-block home-block-title" />
    {Array.from({ length: count }, (_, line) => `baris-${line}`).map((key) => (
      <span key={key} className="load-block" />
    ))}
  </div>
)
