import type { ComparisonView, PlacesView } from '../../../shared/comparison/comparison-view.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { Chart } from '../../charts/Chart.tsx'
import { Panel } from '../../components/Panel.tsx'

const ROW = 42
const LOWEST = 230
const AXIS = 48

/** The coverages as bars in the order of the table beside them; the legend stands in the head. */
export const PlacesChartPanel = ({ view, places }: { readonly view: ComparisonView; readonly places: PlacesView }) => {
  const { chart, alt, hidden } = places
  return (
    <Panel
      title={`${view.indicator.name.split(' ')[0]} per ${places.word}`}
      remark={
        hidden === 0
          ? 'persen'
          : `persen, ${formatCount(chart.bars.length)} teratas dari ${formatCount(chart.bars.length + hidden)}`
      }
      action={
        <span className="cmp-legend">
          <span className="cmp-swatch cmp-swatch-now" aria-hidden="true" /> {chart.nowName}
          <span className="cmp-swatch cmp-swatch-before" aria-hidden="true" /> {chart.beforeName}
        </span>
      }
      className={`cmp-places-chart${hidden === 0 ? '' : ' cmp-places-chart-short'}`}
    >
      <div className="cmp-chart" style={{ minHeight: Math.max(LOWEST, chart.bars.length * ROW + AXIS) }}>
        <Chart model={chart} alt={alt} />
      </div>
    </Panel>
  )
}
