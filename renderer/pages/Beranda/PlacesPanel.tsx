import type { HomePlaces } from '../../../shared/contract/home-channels.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { Chart } from '../../charts/Chart.tsx'
import { Panel } from '../../components/Panel.tsx'
import { partsWord } from './day-words.ts'

const ROW = 38
/** Both figures of a row still stand under each other. */
const LOW_ROW = 31
const MANY = 8
const LOWEST = 230
const AXIS = 48

/** The coverages of the regions below as bars, in the order of the table beside them; the legend stands in the head. */
export const PlacesPanel = ({
  places: { chart, alt, hidden },
  word,
}: {
  readonly places: HomePlaces
  readonly word: string
}) => (
  <Panel
    title={`Cakupan per ${partsWord(word)}`}
    remark={
      hidden === 0
        ? 'persen'
        : `persen, ${formatCount(chart.bars.length)} teratas dari ${formatCount(chart.bars.length + hidden)}`
    }
    action={
      <span className="beranda-legend">
        <span className="beranda-swatch beranda-swatch-now" aria-hidden="true" /> {chart.nowName}
        <span className="beranda-swatch beranda-swatch-before" aria-hidden="true" /> {chart.beforeName}
      </span>
    }
    className="beranda-places"
  >
    <div
      className="beranda-chart"
      style={{ height: Math.max(LOWEST, chart.bars.length * (chart.bars.length > MANY ? LOW_ROW : ROW) + AXIS) }}
    >
      <Chart model={chart} alt={alt} />
    </div>
  </Panel>
)
