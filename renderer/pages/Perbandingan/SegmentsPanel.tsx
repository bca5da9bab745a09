import type { ComparisonView } from '../../../shared/comparison/comparison-view.ts'
import { UCJ } from '../../../shared/domain/indicator.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { columnDays } from '../../../shared/text/comparison.ts'
import { Panel } from '../../components/Panel.tsx'
import { PeopleChange, PointsChange } from './changes.tsx'
import { NoteMark } from '../../components/NoteMark.tsx'
import { Notes } from './Notes.tsx'
import { ScrollBox } from './ScrollBox.tsx'

/** What each segment added to the coverage of UCJ, whichever indicator is compared. */
export const SegmentsPanel = ({ view }: { readonly view: ComparisonView }) => {
  const { hasActive, rows, total, rounding, notes } = view.segments
  const [from, to] = columnDays(view.from.asOf, view.to.asOf)
  return (
    <Panel
      title="Andil segmen"
      remark={view.indicator.code === UCJ ? 'poin, terhadap efek kepesertaan' : 'poin, terhadap cakupan UCJ'}
      className="cmp-segments"
    >
      {hasActive && (
        <ScrollBox label="Tabel andil segmen">
          <table className="cmp-table">
            <caption className="visually-hidden">Andil tiap segmen UCJ {view.regionName}</caption>
            <thead>
              <tr>
                <th scope="col">Segmen</th>
                <th scope="col" className="cmp-number">
                  {from}
                </th>
                <th scope="col" className="cmp-number">
                  {to}
                </th>
                <th scope="col" className="cmp-number">
                  Orang
                </th>
                <th scope="col" className="cmp-number">
                  Andil
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.indicator} className={row.indicator === view.indicator.code ? 'cmp-here' : ''}>
                  <th scope="row">{row.name}</th>
                  <td className="cmp-number">{formatCount(row.from?.active ?? null)}</td>
                  <td className="cmp-number">{formatCount(row.to?.active ?? null)}</td>
                  <td className="cmp-number">
                    <PeopleChange people={row.change.active} />
                  </td>
                  <td className="cmp-number">
                    <PointsChange points={row.contribution} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Jumlah</th>
                <td className="cmp-number">{formatCount(total.from)}</td>
                <td className="cmp-number">{formatCount(total.to)}</td>
                <td className="cmp-number">
                  <PeopleChange people={total.active} />
                </td>
                <td className="cmp-number">
                  <PointsChange points={total.effect} />
                  {rounding !== null && <NoteMark place={1} />}
                </td>
              </tr>
            </tfoot>
          </table>
        </ScrollBox>
      )}
      <Notes marked={[rounding]} plain={notes} />
    </Panel>
  )
}
