import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'

/** A figure now and with two digits exchanged, what speaks for the exchange, and what the office said of it. */
export const FindingSwap = ({ finding }: { readonly finding: SnapshotFinding }) => (
  <>
    <dl className="finding-swap">
      {finding.swap.map(({ label, figure, marked: [from, to], remark }, position) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {figure.slice(0, from)}
            <span className={position === 0 ? 'swap-doubted' : 'swap-likely'}>{figure.slice(from, to)}</span>
            {figure.slice(to)}
          </dd>
          <dd>{remark}</dd>
        </div>
      ))}
    </dl>
    {finding.support !== null && <p className="finding-text">{finding.support}</p>}
    {finding.note?.explanation != null && (
      <p className="finding-text">Penjelasan yang dicatat: {finding.note.explanation}</p>
    )}
  </>
)
