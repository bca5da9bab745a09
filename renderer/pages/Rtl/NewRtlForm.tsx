import { Select } from 'antd'
import { useState } from 'react'
import { z } from 'zod'
import type { FollowUpOptions } from '../../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { FormField } from '../../components/FormField.tsx'
import { type DueDraft, DueFields, dueOf, dueShape, NO_PERIOD } from './DueFields.tsx'
import { FormPane } from './FormPane.tsx'
import { missingInTexts, NO_TEXTS, type RtlTexts, storedTexts, TextFields, textShape } from './TextFields.tsx'
import { useSingleRun } from './use-single-run.ts'

type NewRtl = RtlTexts & { readonly meeting: number | null; readonly due: DueDraft }

const shape = textShape.extend({ meeting: z.number().int().nullable(), due: dueShape })

/** The form of a new RTL; inside a meeting that meeting is given, elsewhere it is chosen. */
export const NewRtlForm = ({
  options,
  today,
  meeting,
  asked = 0,
  onSaved,
  onCancel,
}: {
  readonly options: FollowUpOptions
  readonly today: DateKey
  readonly meeting: number | null
  /** Counts how often a new RTL was asked for while the form stood open: it takes the focus again. */
  readonly asked?: number
  readonly onSaved: (id: number) => void
  readonly onCancel: () => void
}) => {
  const draft = useDraft<NewRtl>({
    form: 'rtl-baru',
    id: meeting === null ? 'baru' : `rapat-${meeting}`,
    initial: { ...NO_TEXTS, meeting: meeting ?? options.meetings[0]?.id ?? null, due: null },
    parse: draftOf(shape),
  })
  const create = useWrite('followUp.create')
  const [stored, setStored] = useState<readonly string[]>([])
  const { value } = draft
  const chosen = meeting ?? value.meeting
  const saving = useSingleRun(async () => {
    if (chosen === null) return
    const due = dueOf(value.due)
    if (due === undefined) return
    const { id, number } = await create.mutateAsync({ ...storedTexts(value), due, meeting: chosen })
    // the form is not drawn anew: whoever goes on typing in the empty fields keeps that
    await draft.clear()
    setStored((now) => [...now, number])
    onSaved(id)
  })
  return (
    <FormPane
      title="RTL baru"
      save="Simpan RTL"
      saving={saving}
      draft={draft}
      round={stored.length + asked}
      missing={missingIn(value, chosen)}
      onCancel={onCancel}
    >
      {stored.length > 0 && (
        <p className="rtl-stored" role="status">
          RTL {stored.at(-1)} tersimpan. RTL berikutnya dapat langsung ditulis.
        </p>
      )}
      {meeting === null && (
        <FormField label="Diputuskan dalam rapat">
          {(control) => (
            <Select
              {...control}
              value={value.meeting}
              options={options.meetings.map(({ id, date }) => ({ value: id, label: `Rapat ${formatDay(date)}` }))}
              onChange={(next: number) => draft.change({ ...value, meeting: next })}
            />
          )}
        </FormField>
      )}
      <TextFields
        value={value}
        options={options}
        due={<DueFields due={value.due} today={today} onChange={(due) => draft.change({ ...value, due })} />}
        onChange={(part) => draft.change({ ...value, ...part })}
      />
    </FormPane>
  )
}

const missingIn = (value: NewRtl, meeting: number | null): string | null => {
  if (meeting === null) return 'Rapat belum dipilih.'
  return missingInTexts(value) ?? (dueOf(value.due) === undefined ? NO_PERIOD : null)
}
