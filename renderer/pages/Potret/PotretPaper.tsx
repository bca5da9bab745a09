import type { SnapshotFinding, SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { findingCounts } from './cell-marks.ts'
import { cellView } from './cell-values.ts'
import { FindingSwap } from './FindingSwap.tsx'
import { showsSums } from './GridFoot.tsx'
import { columnGroups, GROUP_LABELS } from './grid-columns.ts'
import type { GridRow } from './grid-rows.ts'
import type { GridLook } from './GridRowView.tsx'
import './PotretPaper.css'

/**
 * The snapshot on paper: what it is, every row that is open in the grid, and the findings with the numbers that their cells bear. A region
 * that is closed in the grid is one row, and the foot says how many were printed.
 */
export const PotretPaper = ({
  page,
  rows,
  look,
  isSample,
}: {
  readonly page: SnapshotPage
  readonly rows: readonly GridRow[]
  readonly look: GridLook
  readonly isSample: boolean
}) => {
  const { snapshot, findings } = page
  const state = snapshot.status === 'final' ? 'final' : 'draf'
  return (
    <div className="potret-paper">
      <header>
        {isSample && <strong className="potret-paper-sample">DATA CONTOH</strong>}
        <h1>
          Potret Data {fullNameOf(snapshot.region)}, {formatDay(snapshot.asOf)}
        </h1>
        <p>
          Versi {snapshot.version}, {state}. Sumber: {hasSource(snapshot) ? snapshot.source : 'belum dicatat'}
          {snapshot.document !== null && ` (${snapshot.document})`}. Potensi: {snapshot.eligibleLabel}.
        </p>
      </header>
      <PaperTable rows={rows} look={look} />
      <p className="potret-paper-note">{rowsWords(rows, look)}</p>
      <section>
        <h2>Temuan: {findingCounts(findings)}</h2>
        {findings.length > 0 && (
          <ol>
            {findings.map((finding) => (
              <PaperFinding key={finding.key} finding={finding} />
            ))}
          </ol>
        )}
      </section>
    </div>
  )
}

/** "Dicetak 6 dari 47 wilayah, yaitu yang dibuka pada kisi. – belum diketahui (bukan nol). [1] nomor temuan." */
const rowsWords = (rows: readonly GridRow[], look: GridLook): string => {
  const all = look.tree.nodes.size
  const told =
    rows.length === all
      ? `Semua ${formatCount(all)} wilayah dicetak.`
      : `Dicetak ${formatCount(rows.length)} dari ${formatCount(all)} wilayah, yaitu yang dibuka pada kisi.`
  const sums = showsSums(rows, look) ? ' Σ jumlah wilayah di bawahnya.' : ''
  return `${told} – belum diketahui (bukan nol).${sums} [1] nomor temuan.`
}

const PaperTable = ({ rows, look }: { readonly rows: readonly GridRow[]; readonly look: GridLook }) => (
  <table>
    <thead>
      <tr>
        {columnGroups(look.columns).map(({ group, span }) => (
          <th key={group} scope="colgroup" colSpan={span} className={group === 'place' ? 'potret-paper-name' : ''}>
            {group === 'place' ? '' : GROUP_LABELS[group]}
          </th>
        ))}
      </tr>
      <tr>
        {look.columns.map(({ key, label, shows }) => (
          <th key={key} scope="col" className={shows === 'name' ? 'potret-paper-name' : ''}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, position) => (
        <tr key={row.region.code} className={position === 0 ? 'potret-paper-total' : ''}>
          {look.columns.map((column) => {
            if (column.shows === 'name') {
              return (
                <th
                  key={column.key}
                  scope="row"
                  className="potret-paper-name"
                  style={{ paddingLeft: `${1 + Math.max(0, row.level - 1) * 3}mm` }}
                >
                  {row.region.name}
                </th>
              )
            }
            const view = cellView(look.source, look.tree, row.region.code, column)
            const mark = column.cell && look.marks.get(cellKey({ region: row.region.code, ...column.cell }))
            return (
              <td key={column.key} className={mark?.tone === 'check' ? 'potret-paper-check' : ''}>
                {mark && (
                  <span className="potret-paper-number">[{mark.findings.map(({ number }) => number).join(', ')}]</span>
                )}
                {view.sum && 'Σ '}
                {view.approximate && '± '}
                {view.text}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)

const PaperFinding = ({ finding }: { readonly finding: SnapshotFinding }) => (
  <li>
    <span className="potret-paper-number">[{finding.number}]</span>
    <div>
      <h3>
        {finding.severity === 'blocks' && '✖ '}
        {finding.title}
        <span>{finding.where}</span>
      </h3>
      {finding.swap.length > 0 ? <FindingSwap finding={finding} /> : <p>{finding.text}</p>}
    </div>
  </li>
)
