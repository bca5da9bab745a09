import { Segmented } from 'antd'
import type { RuleReading, TrendView } from '../../../shared/comparison/comparison-view.ts'
import type { Payload } from '../../../shared/contract/index.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useRead } from '../../api/use-call.ts'
import { Chart } from '../../charts/Chart.tsx'
import { FailedView, LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { Choice } from './use-choice.ts'
import { useKept } from './use-kept.ts'

/** The line that pace and projection follow. */
export type Method = Payload<'comparison.trend'>['method']

const METHODS = [
  { value: 'last-two', label: 'Dua potret ini' },
  { value: 'least-squares', label: 'Garis semua potret' },
] as const

/** The course up to the current snapshot with its projection, and what BPJS Ketenagakerjaan asks for in a year. */
export const TrendPanels = ({
  choice,
  method,
  setMethod,
}: {
  readonly choice: Choice
  readonly method: Method
  readonly setMethod: (method: Method) => void
}) => {
  const { from, to, region, indicator } = choice
  const query = useRead('comparison.trend', { from, to, region, indicator, method })
  const trend = useKept(query.data)
  if (query.isError) {
    return (
      <div className="cmp-trend">
        <FailedView error={query.error} retry={() => void query.refetch()} />
      </div>
    )
  }
  if (trend === undefined) return <LoadView query={query}>{() => null}</LoadView>
  return (
    <>
      <Course trend={trend} method={method} setMethod={setMethod} />
      <Rule trend={trend} />
    </>
  )
}

const Course = ({
  trend,
  method,
  setMethod,
}: {
  readonly trend: TrendView
  readonly method: Method
  readonly setMethod: (method: Method) => void
}) => (
  <Panel
    title="Tren dan proyeksi"
    remark={trend.chart ? trend.chart.unitLine : undefined}
    action={
      trend.canFit ? (
        <span className="cmp-method">
          <span id="cmp-method">Proyeksi menurut</span>
          <Segmented
            size="small"
            aria-labelledby="cmp-method"
            value={method}
            options={[...METHODS]}
            onChange={setMethod}
          />
        </span>
      ) : undefined
    }
    className="cmp-trend"
  >
    {trend.chart && (
      <div className="cmp-trend-chart">
        <Chart model={trend.chart} alt={trend.alt} />
      </div>
    )}
    <div className="cmp-trend-words">
      <dl className="cmp-facts">
        {trend.pace.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong> <span className="cmp-note">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{[trend.finding, ...trend.sentences].join(' ')}</p>
    </div>
  </Panel>
)

const Rule = ({ trend }: { readonly trend: TrendView }) => {
  const { since, days, readings, sentences } = trend.rule
  return (
    <Panel title="Acuan 20% setahun" remark="BPJS Ketenagakerjaan, dua cara baca" className="cmp-rule">
      <table className="cmp-table">
        <caption className="visually-hidden">Dua cara membaca acuan 20 persen setahun</caption>
        <thead>
          <tr>
            <th scope="col">Dibaca sebagai</th>
            <th scope="col" className="cmp-number">
              {since === null ? 'Setahun' : `Sejak ${formatDayShort(since)}`}
            </th>
            <th scope="col">Acuan</th>
            <th scope="col" className="cmp-number">
              Setahun lagi
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={reading.reading}>
              <th scope="row">{reading.reading}</th>
              <td className="cmp-number">{reading.value}</td>
              <td>{metWords(reading)}</td>
              <td className="cmp-number">{reading.goal}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cmp-rule-words">
        {sentences.join(' ')}
        {days !== null && ` Jarak kedua potret ${formatCount(days)} hari.`}
      </p>
    </Panel>
  )
}

const metWords = ({ met }: RuleReading) => {
  if (met === null) return <span className="cmp-unknown">belum dapat dinilai</span>
  return met ? <span className="cmp-reached">✓ terpenuhi</span> : <span className="cmp-short">belum terpenuhi</span>
}
