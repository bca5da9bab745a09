import type { ReactNode } from 'react'
import { z } from 'zod'
import type { FollowUpOptions } from '../../../shared/contract/follow-up-channels.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { FormField } from '../../components/FormField.tsx'
import { LinesField } from '../../components/TextField.tsx'
import { OfficesField, unchosenOffice } from './OfficesField.tsx'
import { TwoLineSelect } from './TwoLineSelect.tsx'

/** The words of an RTL as a form keeps them; an empty text is one that was not given. */
export const textShape = z.object({
  issue: z.string(),
  action: z.string(),
  output: z.string(),
  remark: z.string(),
  indicator: z.string().nullable(),
  region: z.string().nullable(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  /** Typed to find an office and not chosen; never stored. */
  typed: z.object({ lead: z.string(), support: z.string() }).default({ lead: '', support: '' }),
})

export type RtlTexts = z.infer<typeof textShape>

export const NO_TEXTS: RtlTexts = {
  issue: '',
  action: '',
  output: '',
  remark: '',
  indicator: null,
  region: null,
  lead: [],
  support: [],
  typed: { lead: '', support: '' },
}

/** Returns the words of an RTL as they are stored, without what was only typed to search by. */
export const storedTexts = <Texts extends RtlTexts>({ typed: _typed, ...texts }: Texts): Omit<Texts, 'typed'> => texts

/** Returns what keeps the words of an RTL from being stored, null when nothing does. */
export const missingInTexts = ({ action, typed }: RtlTexts): string | null =>
  action.trim() === ''
    ? 'Rencana tindak lanjut belum diisi.'
    : (unchosenOffice(typed.lead) ?? unchosenOffice(typed.support))

/** Fields for the words of an RTL: what, who, and the figure it answers. Offices that are new can be typed. */
export const TextFields = ({
  value,
  options,
  due,
  onChange,
}: {
  readonly value: RtlTexts
  readonly options: FollowUpOptions
  /** Fields of the due date, where the form has them: after who is in charge. */
  readonly due?: ReactNode
  readonly onChange: (part: Partial<RtlTexts>) => void
}) => {
  const units = options.units.map(({ label, name }) => ({ value: label, name }))
  return (
    <>
      <LinesField
        label="Rencana tindak lanjut"
        max={600}
        rows={6}
        value={value.action}
        change={(action) => onChange({ action })}
      />
      <OfficesField
        label="Penanggung jawab"
        offices={units}
        value={value.lead}
        typed={value.typed.lead}
        onChange={(lead, typed) =>
          onChange({
            lead: [...lead],
            support: value.support.filter((unit) => !lead.includes(unit)),
            typed: { ...value.typed, lead: typed },
          })
        }
      />
      {due}
      <OfficesField
        label="Pendukung"
        optional
        offices={units.filter(({ value: unit }) => !value.lead.includes(unit))}
        value={value.support}
        typed={value.typed.support}
        onChange={(support, typed) => onChange({ support: [...support], typed: { ...value.typed, support: typed } })}
      />
      <LinesField
        least={1}
        rows={6}
        label="Keluaran"
        max={400}
        value={value.output}
        change={(output) => onChange({ output })}
        remark="Apa yang dapat ditunjukkan ketika selesai."
      />
      <LinesField
        least={1}
        rows={6}
        label="Permasalahan"
        optional
        max={600}
        value={value.issue}
        change={(issue) => onChange({ issue })}
      />
      <FormField label="Menjawab indikator">
        {(control) => (
          <TwoLineSelect
            {...control}
            placeholder="tidak dikaitkan"
            value={value.indicator}
            options={options.indicators.map(({ code, label }) => ({ value: code, first: label, second: null }))}
            onChange={(indicator) => onChange({ indicator })}
          />
        )}
      </FormField>
      <FormField label="Wilayah">
        {(control) => (
          <TwoLineSelect
            {...control}
            placeholder="seluruh wilayah"
            value={value.region}
            options={options.regions.map((region) => ({ value: region.code, first: fullNameOf(region), second: null }))}
            onChange={(region) => onChange({ region })}
          />
        )}
      </FormField>
      <LinesField
        least={1}
        rows={6}
        label="Keterangan"
        optional
        max={600}
        value={value.remark}
        change={(remark) => onChange({ remark })}
      />
    </>
  )
}
