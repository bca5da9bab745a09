import type { ComparisonView } from '../../../shared/comparison/comparison-view.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { Chart } from '../../charts/Chart.tsx'
import { Panel } from '../../components/Panel.tsx'

/** Why the coverage moved: the effects as floating bars, and the sentence that can be read aloud. */
export const WhyPanel = ({ view }: { readonly view: ComparisonView }) => {
  const { why, from, to } = view
  return (
    <Panel
      title="Mengapa cakupan berubah"
      remark={`persen, ${formatDay(from.asOf)} ke ${formatDay(to.asOf)}`}
      className="cmp-why"
    >
      <div className="cmp-why-content">
        {why.chart && (
          <div className="cmp-why-chart">
            <Chart model={why.chart} alt={why.alt} />
          </div>
        )}
        <div className="cmp-why-words">
          <p>{why.sentence}</p>
          {why.note !== null && <p className="cmp-note">{why.note}</p>}
        </div>
      </div>
    </Panel>
  )
}
