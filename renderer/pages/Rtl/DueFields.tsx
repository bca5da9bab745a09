import { Radio } from 'antd'
import { z } from 'zod'
import { dueDateFor, firstDayOf } from '../../../shared/calc/due-period.ts'
import { dayField } from '../../../shared/contract/fields.ts'
import type { DateKey, DatePrecision } from '../../../shared/domain/date-key.ts'
import type { DueDate } from '../../../shared/domain/follow-up.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { dueAtStart } from './labels.ts'

const PRECISION_NAMES = ['day', 'month', 'quarter'] as const

/** A due date of a form as it is kept in its draft: once a precision is chosen and until the day is, `on` is null. */
export const dueShape = z.object({ on: dayField.nullable(), precision: z.enum(PRECISION_NAMES) }).nullable()

export type DueDraft = z.infer<typeof dueShape>

/** What is missing while a precision is chosen and nothing more. */
export const NO_PERIOD = 'Batas waktu belum dipilih.'

/** Returns the due date of a form, null for none; undefined while it is only half chosen. */
export const dueOf = (draft: DueDraft): DueDate | null | undefined =>
  draft === null ? null : draft.on === null ? undefined : { on: draft.on, precision: draft.precision }

const PRECISIONS: readonly { readonly value: DatePrecision | 'none'; readonly label: string }[] = [
  { value: 'day', label: 'Tanggal' },
  { value: 'month', label: 'Bulan' },
  { value: 'quarter', label: 'Triwulan' },
  { value: 'none', label: 'Belum ada' },
]

const PERIOD_LABELS: Readonly<Record<DatePrecision, string>> = { day: 'Tanggal', month: 'Bulan', quarter: 'Triwulan' }

/** A due date as exactly as it is known; a month or quarter counts until its last day. None is filled in that nobody chose. */
export const DueFields = ({
  due,
  today,
  onChange,
}: {
  readonly due: DueDraft
  readonly today: DateKey
  readonly onChange: (due: DueDraft) => void
}) => {
  const chosen = dueOf(due) ?? null
  return (
    <>
      <fieldset className="rtl-statuses rtl-precisions">
        <legend>Batas waktu</legend>
        <Radio.Group
          value={due?.precision ?? 'none'}
          options={[...PRECISIONS]}
          onChange={(event) => onChange(withPrecision(due, event.target.value))}
        />
      </fieldset>
      {due !== null && (
        <FormField
          label={PERIOD_LABELS[due.precision]}
          remark={
            chosen === null
              ? undefined
              : chosen.on < today
                ? `${formatDay(chosen.on)} sudah lewat.`
                : chosen.precision === 'day'
                  ? undefined
                  : `${dueAtStart(chosen, 'long')} berarti paling lambat ${formatDay(chosen.on)}.`
          }
        >
          {(control) => (
            <DayField
              {...control}
              // the field knows a period by its first day, so that what is typed stays until it is taken, as a day does
              value={chosen === null ? null : firstDayOf(chosen)}
              precision={due.precision}
              clearable={chosen === null}
              onChange={(day) => onChange(day === null ? { ...due, on: null } : dueDateFor(day, due.precision))}
            />
          )}
        </FormField>
      )}
    </>
  )
}

/** A day lies in one month and in one quarter; a quarter does not say which month, nor a month which day. */
const withPrecision = (due: DueDraft, precision: DatePrecision | 'none'): DueDraft => {
  if (precision === 'none') return null
  const isKnown = due !== null && PRECISION_NAMES.indexOf(precision) >= PRECISION_NAMES.indexOf(due.precision)
  return isKnown && due.on !== null ? dueDateFor(due.on, precision) : { on: null, precision }
}
