import type { HomeCurrent } from '../../../shared/contract/home-channels.ts'
import { Chart } from '../../charts/Chart.tsx'
import { Panel } from '../../components/Panel.tsx'

/** Coverage over time, true to days, with target and projection. */
export const TrendPanel = ({ current }: { readonly current: HomeCurrent }) => {
  const { trend } = current
  const start = trend?.chart.axis.min ?? 0
  return (
    <Panel
      title="Tren cakupan"
      remark={`persen${start > 0 ? `, sumbu mulai ${String(start).replace('.', ',')}%` : ''}`}
      className="beranda-trend"
    >
      {trend === null ? (
        <p className="beranda-note">Tren disajikan setelah ada sedikitnya dua potret data yang cakupannya diketahui.</p>
      ) : (
        <div className="beranda-chart">
          <Chart model={trend.chart} alt={trend.alt} />
        </div>
      )}
    </Panel>
  )
}
