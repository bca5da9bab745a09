import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/id'
import type { DateKey } from '../../../shared/domain/date-key.ts'

const KEY = 'YYYY-MM-DD'
const FORMATS = ['D MMMM YYYY', 'D MMM YYYY', 'DD/MM/YYYY', 'D-M-YYYY', KEY]

/** A day with its month in words; also typed as 28/11/2025. Days after `latest` cannot be chosen. */
export const DayField = ({
  id,
  value,
  latest,
  change,
}: {
  readonly id: string
  readonly value: DateKey | null
  readonly latest: DateKey
  readonly change: (day: DateKey | null) => void
}) => (
  <DatePicker
    id={id}
    className="day-field"
    format={FORMATS}
    placeholder="pilih atau ketik tanggal"
    value={value === null ? null : dayjs(value)}
    maxDate={dayjs(latest)}
    onChange={(day) => change(day === null ? null : day.format(KEY))}
  />
)
