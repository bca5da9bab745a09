import { Input, TimePicker } from 'antd'
import dayjs from 'dayjs'
import { Link } from 'wouter'
import { z } from 'zod'
import { dayField } from '../../../shared/contract/fields.ts'
import type { Official } from '../../../shared/domain/office.ts'
import { weekdayName } from '../../../shared/format/date.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { TwoLineSelect } from '../Rtl/TwoLineSelect.tsx'

/** When and where a meeting is, as a form keeps it; empty texts are not given. */
export const scheduleShape = z.object({
  date: dayField.nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string(),
  agenda: z.string(),
  chair: z.number().int().nullable(),
})

export type ScheduleForm = z.infer<typeof scheduleShape>

/** Returns what keeps a schedule from being saved, null when nothing does. */
export const missingInSchedule = ({ date, start, end }: ScheduleForm): string | null => {
  if (date === null) return 'Tanggal rapat belum diisi.'
  if (start !== null && end !== null && end <= start) return 'Waktu selesai harus sesudah waktu mulai.'
  return null
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
      <FormField label="Mulai">
        {(control) => <TimeField {...control} value={value.start} onChange={(start) => onChange({ start })} />}
      </FormField>
      <FormField label="Selesai" optional>
        {(control) => <TimeField {...control} value={value.end} onChange={(end) => onChange({ end })} />}
      </FormField>
    </div>
    <FormField
      label="Tempat"
      remark="Ditulis seperti dalam kalimat: rapat dilaksanakan di ruang rapat Sekretariat Daerah."
    >
      {(control) => (
        <Input
          {...control}
          maxLength={200}
          value={value.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      )}
    </FormField>
    <FormField
      label="Pimpinan rapat"
      remark={
        officials.length === 0 ? (
          <>
            Belum ada pejabat. <Link href="/pengaturan/pejabat">Tambah pejabat di Pengaturan</Link>
          </>
        ) : undefined
      }
    >
      {(control) => (
        <OfficialField
          {...control}
          officials={officials}
          value={value.chair}
          onChange={(chair) => onChange({ chair })}
        />
      )}
    </FormField>
    <FormField
      label="Agenda"
      optional
      remark="Satu pokok bahasan tiap baris. Bila kosong, laporan menyusunnya dari capaian, RTL lama, dan RTL baru."
    >
      {(control) => (
        <Input.TextArea
          {...control}
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={1000}
          value={value.agenda}
          onChange={(event) => onChange({ agenda: event.target.value })}
        />
      )}
    </FormField>
  </div>
)

/** An official by name and, below it, position. */
export const OfficialField = ({
  officials,
  value,
  onChange,
  ...control
}: {
  readonly officials: readonly Official[]
  readonly value: number | null
  readonly onChange: (id: number | null) => void
  readonly id: string
  readonly 'aria-describedby'?: string
}) => (
  <TwoLineSelect
    {...control}
    placeholder="belum dipilih"
    value={value}
    options={officials.map(({ id, name, position, prefix }) => ({
      value: id,
      first: name,
      second: prefix === null ? position : `${prefix} ${position}`,
    }))}
    onChange={onChange}
  />
)

const SHOWN = 'HH.mm'

const TimeField = ({
  value,
  onChange,
  ...control
}: {
  readonly value: string | null
  readonly onChange: (time: string | null) => void
  readonly id: string
  readonly 'aria-describedby'?: string
}) => (
  <TimePicker
    {...control}
    className="day-field"
    value={value === null ? null : dayjs(`2000-01-01T${value}`)}
    onChange={(time) => onChange(time ? time.format('HH:mm') : null)}
    format={[SHOWN, 'H.mm', 'HH:mm', 'H:mm']}
    minuteStep={5}
    needConfirm={false}
    placeholder="jam.menit"
  />
)
