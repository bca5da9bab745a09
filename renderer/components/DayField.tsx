import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/id'
import type { DateKey, DatePrecision } from '../../shared/domain/date-key.ts'

// the picker reads typed months in the language set for all of dayjs, whatever its own locale says
dayjs.locale('id')

const STORED = 'YYYY-MM-DD'

/** The first is shown, the others can be typed. */
const FORMATS: Readonly<Record<DatePrecision, string | string[]>> = {
  day: ['D MMMM YYYY', 'D/M/YYYY', 'D-M-YYYY', 'D MMM YYYY', 'YYYY-MM-DD'],
  month: ['MMMM YYYY', 'M/YYYY'],
  quarter: '[triwulan] Q YYYY',
}
const PICKERS = { day: 'date', month: 'month', quarter: 'quarter' } as const

/** A day, month or quarter, typed or picked; a period gives any of its days. */
export const DayField = ({
  value,
  onChange,
  precision = 'day',
  min,
  max,
  clearable = true,
  ...rest
}: {
  readonly value: DateKey | null
  readonly onChange: (day: DateKey | null) => void
  readonly precision?: DatePrecision
  readonly min?: DateKey
  readonly max?: DateKey
  readonly clearable?: boolean
  readonly id: string
  readonly 'aria-describedby'?: string
}) => (
  <DatePicker
    {...rest}
    value={value === null ? null : dayjs(value, STORED)}
    onChange={(day) => onChange(day ? day.format(STORED) : null)}
    picker={PICKERS[precision]}
    format={FORMATS[precision]}
    allowClear={clearable}
    {...(min === undefined ? {} : { minDate: dayjs(min, STORED) })}
    {...(max === undefined ? {} : { maxDate: dayjs(max, STORED) })}
    placeholder={precision === 'day' ? 'hari/bulan/tahun' : ''}
    className="day-field"
  />
)
