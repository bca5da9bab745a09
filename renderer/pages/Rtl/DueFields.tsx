import { Radio } from 'antd'
import { dueDateFor, firstDayOf } from '../../../shared/calc/due-period.ts'
import type { DateKey, DatePrecision } from '../../../shared/domain/date-key.ts'
import type { DueDate } from '../../../shared/domain/follow-up.ts'
import { formatDay, formatDue } from '../../../shared/format/date.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'

const PRECISIONS: readonly { readonly value: DatePrecision | 'none'; readonly label: string }[] = [
  { value: 'day', label: 'Tanggal' },
  { value: 'month', label: 'Bulan' },
  { value: 'quarter', label: 'Triwulan' },
  { value: 'none', label: 'Belum ada' },
]

const PERIOD_LABELS: Readonly<Record<DatePrecision, string>> = { day: 'Tanggal', month: 'Bulan', quarter: 'Triwulan' }

/** A due date as exactly as it is known; a month or quarter counts until its last day. */
export const DueFields = ({
  due,
  today,
  onChange,
}: {
  readonly due: DueDate | null
  readonly today: DateKey
  readonly onChange: (due: DueDate | null) => void
}) => (
  <>
    <fieldset className="rtl-statuses rtl-precisions">
      <legend>Batas waktu</legend>
      <Radio.Group
        value={due?.precision ?? 'none'}
        options={[...PRECISIONS]}
        onChange={(event) => onChange(withPrecision(due, event.target.value, today))}
      />
    </fieldset>
    {due !== null && (
      <FormField
        label={PERIOD_LABELS[due.precision]}
        remark={
          due.on < today
            ? `${formatDay(due.on)} sudah lewat.`
            : due.precision === 'day'
              ? undefined
              : `${formatDue(due, 'long')} berarti paling lambat ${formatDay(due.on)}.`
        }
      >
        {(control) => (
          <DayField
            {...control}
            // the field knows a period by its first day, so that what is typed stays until it is taken, as a day does
            value={firstDayOf(due)}
            precision={due.precision}
            clearable={false}
            onChange={(day) => onChange(day === null ? null : dueDateFor(day, due.precision))}
          />
        )}
      </FormField>
    )}
  </>
)

const withPrecision = (due: DueDate | null, precision: DatePrecision | 'none', today: DateKey): DueDate | null =>
  precision === 'none' ? null : dueDateFor(due?.on ?? today, precision)
