import { Input } from 'antd'
import { z } from 'zod'
import { dayField } from '../../../shared/contract/fields.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Official } from '../../../shared/domain/office.ts'
import { weekdayName } from '../../../shared/format/date.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { LinesField, TextField } from '../../components/TextField.tsx'
import { readTypedTime, timeOf, timeText } from './time-text.ts'
import { OfficialField } from './OfficialField.tsx'

/** A time as it was typed; older drafts hold `09:00` or nothing. */
const typedTime = z
  .string()
  .nullable()
  .transform((time) => timeText(time))

/** When and where a meeting is, as a form keeps it; empty texts are not given. */
export const scheduleShape = z.object({
  date: dayField.nullable(),
  start: typedTime,
  end: typedTime,
  place: z.string(),
  agenda: z.string(),
  chair: z.number().int().nullable(),
})

export type ScheduleForm = z.infer<typeof scheduleShape>

/** Returns the form of a meeting. */
export const scheduleFormOf = ({ date, start, end, place, agenda, chair }: Meeting): ScheduleForm => ({
  date,
  start: timeText(start),
  end: timeText(end),
  place: place ?? '',
  agenda: agenda ?? '',
  chair,
})

/** Returns what a form says of the times, as it is stored. */
export const timesOf = ({ start, end }: ScheduleForm): Pick<Meeting, 'start' | 'end'> => ({
  start: timeOf(start),
  end: timeOf(end),
})

const faultsOf = (form: ScheduleForm): { readonly start: string | null; readonly end: string | null } => {
  const [start, end] = [readTypedTime(form.start), readTypedTime(form.end)]
  const disordered = start.kind === 'time' && end.kind === 'time' && end.time <= start.time
  return {
    start: start.kind === 'refused' ? start.fault : null,
    end: end.kind === 'refused' ? end.fault : disordered ? 'Waktu selesai harus sesudah waktu mulai.' : null,
  }
}

/** Returns what keeps a schedule from being saved, null when nothing does. */
export const missingInSchedule = (form: ScheduleForm): string | null => {
  if (form.date === null) return 'Tanggal rapat belum diisi.'
  const { start, end } = faultsOf(form)
  if (start !== null) return 'Waktu mulai belum benar.'
  return end === null ? null : 'Waktu selesai belum benar.'
}

/** Fields of date, time, place, chair and agenda. */
export const ScheduleFields = ({
  value,
  officials,
  begins = false,
  onChange,
}: {
  readonly value: ScheduleForm
  /** Whether the form begins here: the focus goes to its first field. */
  readonly begins?: boolean
  readonly officials: readonly Official[]
  readonly onChange: (part: Partial<ScheduleForm>) => void
}) => (
  <div className="schedule-fields">
    <div className="schedule-row">
      <FormField label="Tanggal" remark={value.date === null ? undefined : weekdayName(value.date)}>
        {(control) => (
          <DayField {...control} autoFocus={begins} value={value.date} onChange={(date) => onChange({ date })} />
        )}
      </FormField>
      <TimeField
        label="Mulai"
        fault={faultsOf(value).start}
        value={value.start}
        onChange={(start) => onChange({ start })}
      />
      <TimeField
        label="Selesai"
        optional
        fault={faultsOf(value).end}
        value={value.end}
        onChange={(end) => onChange({ end })}
      />
    </div>
    <TextField
      label="Tempat"
      remark="Ditulis seperti dalam kalimat: rapat dilaksanakan di ruang rapat Sekretariat Daerah."
      max={200}
      value={value.place}
      change={(place) => onChange({ place })}
    />
    <OfficialField
      label="Pimpinan rapat"
      officials={officials}
      value={value.chair}
      onChange={(chair) => onChange({ chair })}
    />
    <LinesField
      label="Agenda"
      optional
      remark="Satu pokok bahasan tiap baris. Bila kosong, laporan menyusunnya dari capaian, RTL lama, dan RTL baru."
      max={1000}
      least={3}
      rows={8}
      value={value.agenda}
      change={(agenda) => onChange({ agenda })}
    />
  </div>
)

/** A time as it was typed; what is read of it takes its usual form when the field is left, and what is not stays with the reason below. */
const TimeField = ({
  label,
  value,
  fault,
  optional = false,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly fault: string | null
  readonly optional?: boolean
  readonly onChange: (text: string) => void
}) => (
  <FormField label={label} optional={optional} fault={fault}>
    {(control) => (
      <Input
        {...control}
        aria-invalid={fault !== null}
        {...(fault === null ? {} : { status: 'error' as const })}
        maxLength={20}
        placeholder="jam.menit"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => {
          const time = timeOf(value)
          if (time !== null && timeText(time) !== value) onChange(timeText(time))
        }}
      />
    )}
  </FormField>
)
