import './ProgressBar.css'

/** Progress in a cell: a bar of 50 and the figure; unknown has no bar and says –. */
export const ProgressBar = ({
  percent,
  state,
}: {
  readonly percent: number | null
  readonly state: 'open' | 'done' | 'dropped'
}) => (
  <span className="progress-bar">
    <svg viewBox="0 0 50 6" width={50} height={6} aria-hidden="true" className={`progress-${state}`}>
      <rect className="progress-track" width={50} height={6} />
      {percent !== null && <rect className="progress-part" width={percent / 2} height={6} />}
    </svg>
    <span className="progress-figure">{percent === null ? '–' : `${percent}%`}</span>
  </span>
)
