import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/id'
import {
  type ComponentRef,
  createContext,
  type FocusEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type Ref,
  useContext,
  useId,
  useRef,
  useState,
} from 'react'
import type { DateKey, DatePrecision } from '../../shared/domain/date-key.ts'
import { DAY_HINTS, dayText, readTypedDay } from './day-text.ts'
import './DayField.css'

dayjs.locale('id')

const STORED = 'YYYY-MM-DD'
const PICKERS = { day: 'date', month: 'month', quarter: 'quarter' } as const

/** What somebody typed that the field does not show as a day yet, and why it was refused once they left it. */
interface Typed {
  readonly text: string | null
  readonly fault: string | null
  /** The value the text goes with: when the form sets another, that one is shown. */
  readonly value: DateKey | null
}

interface TextOfDay {
  readonly text: string
  readonly isRefused: boolean
  readonly type: (text: string) => void
  readonly take: () => void
  readonly isTaken: boolean
  readonly hasCalendar: boolean
  /** false once the picker is going: its own answer to a blur would then look for an element that is gone, and throw. */
  readonly isThere: () => boolean
}

const TextOfDayContext = createContext<TextOfDay | null>(null)

/** The text of the picker. Its own reading of dates is left out: it rolls 31 Juni over to July and drops what it cannot read. */
const DayInput = ({
  ref,
  onKeyDown,
  onBlur,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }) => {
  const day = useContext(TextOfDayContext)
  if (day === null) return null
  return (
    <input
      {...rest}
      ref={ref}
      value={day.text}
      aria-invalid={day.isRefused}
      onChange={(event) => day.type(event.target.value)}
      onBlur={(event: FocusEvent<HTMLInputElement>) => {
        day.take()
        if (day.isThere()) onBlur?.(event)
      }}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter' && !event.ctrlKey) {
          // the first Enter only takes what was typed; a form around it is sent by the next
          if (!day.isTaken) event.preventDefault()
          day.take()
          return
        }
        if (event.key === 'Escape' && day.hasCalendar) event.stopPropagation()
        onKeyDown?.(event)
      }}
    />
  )
}

const COMPONENTS = { input: DayInput }

/**
 * A day, month or quarter, typed or picked; a period gives any of its days. What is typed counts as soon as it is a day, in any Indonesian
 * form; what is none is told below when the field is left or Enter pressed. It then stays there with the value null, or, where the field
 * cannot be empty, gives way to the day that still holds.
 */
export const DayField = ({
  value,
  onChange,
  precision = 'day',
  min,
  max,
  clearable = true,
  'aria-describedby': describedBy,
  ...rest
}: {
  readonly value: DateKey | null
  readonly onChange: (day: DateKey | null) => void
  readonly precision?: DatePrecision
  readonly min?: DateKey
  readonly max?: DateKey
  readonly clearable?: boolean
  readonly id: string
  readonly autoFocus?: boolean
  readonly 'aria-describedby'?: string
}) => {
  const faultId = useId()
  const [state, setState] = useState<Typed | null>(null)
  const [open, setOpen] = useState(false)
  const picker = useRef<ComponentRef<typeof DatePicker>>(null)
  const typed = state !== null && state.value === value ? state : null
  const fault = typed?.fault ?? null

  const report = (day: DateKey | null, text: string | null): void => {
    setState(text === null ? null : { text, fault: null, value: day })
    if (day !== value) onChange(day)
  }
  const type = (text: string): void => {
    setOpen(false)
    const reading = readTypedDay(text, precision, { min, max })
    if (reading.kind === 'day') report(reading.day, text)
    else report(clearable ? null : value, text)
  }
  const take = (): void => {
    if (typed === null || typed.text === null) return
    const reading = readTypedDay(typed.text, precision, { min, max })
    if (reading.kind !== 'refused') setState(null)
    else if (clearable) setState({ ...typed, fault: reading.fault })
    else setState({ text: null, fault: `${reading.fault} Tetap ${dayText(value, precision)}.`, value })
  }
  const field: TextOfDay = {
    text: typed?.text ?? dayText(value, precision),
    isRefused: fault !== null,
    type,
    take,
    isTaken: typed === null || typed.text === null,
    hasCalendar: open,
    isThere: () => picker.current !== null,
  }
  return (
    <div className="day-field-box">
      <TextOfDayContext value={field}>
        <DatePicker
          {...rest}
          ref={picker}
          aria-describedby={fault === null ? describedBy : [describedBy, faultId].filter(Boolean).join(' ')}
          value={value === null ? null : dayjs(value, STORED)}
          onChange={(day) => report(day ? day.format(STORED) : null, null)}
          picker={PICKERS[precision]}
          format={STORED}
          components={COMPONENTS}
          previewValue={false}
          open={open}
          onOpenChange={setOpen}
          // its button would be a stop between this field and the next; the text is emptied like any other
          allowClear={false}
          {...(fault === null ? {} : { status: 'error' as const })}
          {...(min === undefined ? {} : { minDate: dayjs(min, STORED) })}
          {...(max === undefined ? {} : { maxDate: dayjs(max, STORED) })}
          placeholder={DAY_HINTS[precision]}
          className="day-field"
        />
      </TextOfDayContext>
      {fault !== null && (
        <div id={faultId} className="day-field-fault" role="alert">
          {fault}
        </div>
      )}
    </div>
  )
}
